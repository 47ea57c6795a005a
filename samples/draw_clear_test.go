package samples

import (
	"strings"

	"injeung/normalize/place"
)

func provinces(hs []holder) bool {
	for _, h := range hs {
		if h.Sigungu != "" {
			return false
		}
	}
	return true
}

func (d *drawn) noSido(hs []holder) bool {
	for _, h := range hs {
		if h.Sigungu == "" {
			return false
		}
	}
	return true
}

// suffixed says that the names of every province share a suffix and one
// province has two of them; two 군 alone would be a joint holder.
func suffixed(hs []holder) bool {
	some := false
	for _, part := range bySido(hs) {
		for _, h := range part {
			if h.Sigungu != "" && (h.stem() == "" || h.suffix() != part[0].suffix() || h.wrong != "") {
				return false
			}
		}
		if len(part) == 2 && part[0].suffix() == "군" {
			return false
		}
		some = some || len(part) > 1
	}
	return some
}

// bare says that every name stands for one place only on that day.
func (d *drawn) bare(hs []holder) bool {
	for _, h := range hs {
		if h.Sigungu == "" || h.wrong != "" || d.bearers(h.Sigungu) != 1 || strings.HasPrefix(h.Sigungu, "광주") {
			return false
		}
	}
	return true
}

// unplaced says that one of the names is printed so that nothing says where
// it is; it stands among bare names only.
func (d *drawn) unplaced(hs []holder) bool {
	for _, h := range hs {
		if h.wrong != "" && h.Sido == "" {
			return true
		}
	}
	return false
}

// bearers is how many places have the name on the day.
func (d *drawn) bearers(name string) (n int) {
	for _, p := range d.places {
		if p.Sigungu == name {
			n++
		}
	}
	return n
}

// mixed says that the notation 대구·대전·부천·안양시 is clear: cities whose stem
// no other place shares, the last a 시, and metropolitan cities.
func (d *drawn) mixed(hs []holder) bool {
	for _, h := range hs {
		city := h.Level == place.Si || h.Sigungu == "" && h.suffix() == "시"
		if !city || h.wrong != "" || d.stems(h.stemOrShort()) != 1 {
			return false
		}
	}
	return len(hs) > 2 && hs[len(hs)-1].Level == place.Si
}

func (h holder) stemOrShort() string {
	if h.Sigungu == "" {
		return h.short()
	}
	return h.stem()
}

// stems is how many places have the stem on the day, provinces included.
func (d *drawn) stems(stem string) (n int) {
	for _, p := range d.places {
		if p.Sigungu == "" && shortSido[p.Sido] == stem || p.Sigungu != "" && (holder{Place: p}).stem() == stem {
			n++
		}
	}
	return n
}
