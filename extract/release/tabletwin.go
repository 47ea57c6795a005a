package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sameHolders gives a table the programme of the only statement that decides on just its places, where nothing but
// tables decides on the one it stands under and that is a part of the other by name or the places are three at least:
// 가나도시 결과, 거점형은 … 를 선정했다. ‘가나도시 특화단지’는 …, and the table behind that.
func (f *Facts) sameHolders() {
	for i := range f.Decisions {
		t := &f.Decisions[i]
		if t.Where != InTable || len(t.Holders) < 2 || f.toldOf(t.Scheme.ID) {
			continue
		}
		of := -1
		for k := range f.Decisions {
			d := &f.Decisions[k]
			if d.Where == InTable || d.Status != t.Status || d.Scheme.ID == t.Scheme.ID || !holdsSame(d, t) {
				continue
			}
			if of >= 0 && f.Decisions[of].Scheme.ID != d.Scheme.ID {
				of = -1
				break
			}
			of = k
		}
		if of >= 0 && (strings.HasPrefix(t.Scheme.ID, projectEnds.ReplaceAllString(f.Decisions[of].Scheme.ID, "")) || len(t.Holders) > 2) {
			t.Scheme = f.Decisions[of].Scheme
		}
	}
}

// projectEnds ends names of programmes that say they are projects.
var projectEnds = hangul.MustCompile(`(?:조성|육성|지원|시범)?사업$`)

// toldOf says that a statement out of tables decides on a programme.
func (f *Facts) toldOf(id string) bool {
	for i := range f.Decisions {
		if f.Decisions[i].Where != InTable && f.Decisions[i].Scheme.ID == id {
			return true
		}
	}
	return false
}

// holdsSame says that two decisions are on the same places, as they are printed.
func holdsSame(a, b *Decision) bool {
	if len(a.Holders) != len(b.Holders) {
		return false
	}
	names := map[string]bool{}
	for k := range a.Holders {
		names[hangul.Key(a.Holders[k].Words.S)] = true
	}
	for k := range b.Holders {
		if h := &b.Holders[k]; h.Kind != CityHolder || !names[hangul.Key(h.Words.S)] {
			return false
		}
	}
	return true
}
