package samples

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// shortSido are the short names of provinces.
var shortSido = map[string]string{
	"서울특별시": "서울", "부산광역시": "부산", "대구광역시": "대구", "인천광역시": "인천", "광주광역시": "광주", "대전광역시": "대전", "울산광역시": "울산",
	"세종특별자치시": "세종", "경기도": "경기", "강원도": "강원", "강원특별자치도": "강원", "충청북도": "충북", "충청남도": "충남", "전라북도": "전북",
	"전북특별자치도": "전북", "전라남도": "전남", "경상북도": "경북", "경상남도": "경남", "제주특별자치도": "제주", "전남광주통합특별시": "전남광주",
}

// short is the short name of a holder's province.
func (h holder) short() string { return shortSido[h.Sido] }

// own is the name without province, or the name of the province itself.
func (h holder) own() string {
	if h.wrong != "" {
		return h.wrong
	}
	if h.Sigungu == "" {
		return h.Sido
	}
	return h.Sigungu
}

// stem is the name without its suffix; "" where too little would be left.
func (h holder) stem() string {
	if r := []rune(h.Sigungu); len(r) > 2 {
		return string(r[:len(r)-1])
	}
	return ""
}

func (h holder) suffix() string {
	r := []rune(h.own())
	return string(r[len(r)-1])
}

// list prints the holders of a decision in a notation drawn at random.
func (d *drawn) list(g *decided) string {
	if g.classes != nil {
		return d.classList(g)
	}
	return d.plain(g.holders)
}

// plain prints holders without classes.
func (d *drawn) plain(hs []holder) string {
	if joint(hs) {
		return d.join(d.each(hs, d.withShort))
	}
	if d.unplaced(hs) {
		d.note("list bare names")
		return d.join(d.each(hs, holder.own))
	}
	type notation struct {
		name string
		fits func([]holder) bool
		text func([]holder) string
	}
	any := func([]holder) bool { return true }
	all := []notation{
		{"list short province with each", any, func(hs []holder) string { return d.join(d.each(hs, d.withShort)) }},
		{"list full names", any, func(hs []holder) string { return d.join(d.each(hs, func(h holder) string { return h.Full() })) }},
		{"list province carried", any, d.carried},
		{"list suffix on the last", suffixed, d.lastSuffix},
		{"list region(district)", d.noSido, func(hs []holder) string {
			return d.join(d.each(hs, func(h holder) string { return d.pick(h.short(), h.Sido) + "(" + h.own() + ")" }))
		}},
		{"list district(region)", d.noSido, func(hs []holder) string {
			return d.join(d.each(hs, func(h holder) string { return h.own() + "(" + h.short() + ")" }))
		}},
		{"list region(districts)", d.noSido, d.bracketGroups},
		{"list triangles", any, d.triangles},
		{"list bare names", d.bare, func(hs []holder) string { return d.join(d.each(hs, func(h holder) string { return h.own() })) }},
		{"list provinces only", provinces, func(hs []holder) string { return d.join(d.each(hs, func(h holder) string { return h.short() })) }},
		{"list mixed suffix on the last", d.mixed, func(hs []holder) string {
			return strings.Join(d.each(hs[:len(hs)-1], func(h holder) string { return h.stemOrShort() }), "·") + "·" + hs[len(hs)-1].own()
		}},
	}
	for {
		n := all[d.IntN(len(all))]
		if n.fits(hs) {
			d.note(n.name)
			return n.text(hs)
		}
	}
}

func (d *drawn) each(hs []holder, f func(holder) string) []string {
	out := make([]string, len(hs))
	for i, h := range hs {
		out[i] = f(h)
	}
	return out
}

func (d *drawn) withShort(h holder) string {
	if h.Sigungu == "" {
		return h.Sido
	}
	if h.with != nil {
		return h.short() + " " + h.stem() + "·" + h.with.own() + "(공동)"
	}
	return h.short() + " " + h.own()
}

func joint(hs []holder) bool {
	return slices.ContainsFunc(hs, func(h holder) bool { return h.with != nil })
}

// join puts names behind each other by one joiner; the last may be joined by
// a word.
func (d *drawn) join(names []string) string {
	joiner := d.pick(", ", ", ", "·", "ㆍ", "‧", "․", "⦁", "/", " / ", " · ")
	if len(names) < 2 {
		return strings.Join(names, joiner)
	}
	d.note("joiner " + strings.TrimSpace(joiner))
	last := len(names) - 1
	head := strings.Join(names[:last], joiner)
	switch d.IntN(6) {
	case 0:
		d.note("joiner 와/과")
		return head + and(head) + " " + names[last]
	case 1:
		d.note("joiner 및")
		return head + " 및 " + names[last]
	}
	return head + joiner + names[last]
}

// carried prints the province once for the names of it that follow.
func (d *drawn) carried(hs []holder) string {
	inner := d.pick("·", "ㆍ", "‧", "․", "⦁", ", ")
	d.note("joiner " + strings.TrimSpace(inner))
	var out []string
	for _, part := range bySido(hs) {
		names := d.each(part, holder.own)
		if part[0].Sigungu == "" {
			out = append(out, names[0])
			continue
		}
		out = append(out, d.pick(part[0].short(), part[0].short(), part[0].Sido)+" "+strings.Join(names, inner))
	}
	return strings.Join(out, ", ")
}

// lastSuffix prints the suffix of names of a province once, after the last.
func (d *drawn) lastSuffix(hs []holder) string {
	joiner := d.pick("·", "ㆍ", "‧", "⦁")
	var out []string
	for _, part := range bySido(hs) {
		if part[0].Sigungu == "" {
			out = append(out, part[0].Sido)
			continue
		}
		var stems []string
		for _, h := range part[:len(part)-1] {
			stems = append(stems, h.stem())
		}
		out = append(out, part[0].short()+" "+strings.Join(append(stems, part[len(part)-1].own()), joiner))
	}
	return strings.Join(out, ", ")
}

// bracketGroups prints 경기(수원시, 안양시).
func (d *drawn) bracketGroups(hs []holder) string {
	var out []string
	for _, part := range bySido(hs) {
		out = append(out, part[0].short()+"("+strings.Join(d.each(part, holder.own), d.pick(", ", "·"))+")")
	}
	return strings.Join(out, ", ")
}

// triangles prints a group for every province after a mark.
func (d *drawn) triangles(hs []holder) string {
	mark := d.pick("▲", "△", "▲ ", "◇", "○ ")
	inner := d.pick("·", ", ", "ㆍ")
	brackets := d.chance(50)
	var out []string
	for _, part := range bySido(hs) {
		names := strings.Join(d.each(part, holder.own), inner)
		switch {
		case part[0].Sigungu == "":
			out = append(out, mark+names)
		case brackets:
			out = append(out, mark+"("+part[0].short()+") "+names)
		default:
			out = append(out, mark+part[0].short()+" "+names)
		}
	}
	return strings.Join(out, " ")
}

// classList prints holders with their classes.
func (d *drawn) classList(g *decided) string {
	var parts []string
	style := d.IntN(5)
	for _, class := range g.classes {
		hs := ofClass(g.holders, class)
		n := d.number(len(hs), d.pick("곳", "개"))
		switch style {
		case 0:
			d.note("class after the group")
			parts = append(parts, d.simple(hs)+"("+class+")")
		case 1:
			d.note("class before in brackets")
			parts = append(parts, "("+class+") "+d.simple(hs))
		case 2:
			d.note("class with count and bracket")
			parts = append(parts, class+" "+n+"("+d.simple(hs)+")")
		case 3:
			d.note("class after each name")
			parts = append(parts, d.join(d.each(hs, func(h holder) string { return d.withShort(h) + "(" + class + ")" })))
		case 4:
			d.note("class after triangles")
			parts = append(parts, "▲"+class+": "+d.simple(hs))
		}
	}
	if style == 4 {
		return strings.Join(parts, " ")
	}
	return strings.Join(parts, d.pick(", ", ", ", " / "))
}

// simple prints the holders of a class in one of the usual notations.
func (d *drawn) simple(hs []holder) string {
	switch {
	case d.chance(40):
		return d.carried(hs)
	case suffixed(hs) && d.chance(40):
		d.note("list suffix on the last")
		return d.lastSuffix(hs)
	}
	return strings.Join(d.each(hs, d.withShort), d.pick(", ", "·", "ㆍ"))
}

func ofClass(hs []holder, class string) (out []holder) {
	for _, h := range hs {
		if h.class == class {
			out = append(out, h)
		}
	}
	return out
}

// bySido parts holders, sorted by province, into the groups of each.
func bySido(hs []holder) (out [][]holder) {
	for i, h := range hs {
		if i == 0 || h.Sido != hs[i-1].Sido {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], h)
	}
	return out
}

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

// and is 와 or 과, as the last syllable of s asks; a closing bracket is passed
// over.
func and(s string) string { return particle(s, "과", "와") }

// particle chooses between the forms of a particle after a final consonant
// and after a vowel.
func particle(s, closed, open string) string {
	r := []rune(strings.TrimRight(s, ")’'”」"))
	if len(r) > 0 && hangul.HasFinal(r[len(r)-1]) {
		return closed
	}
	return open
}

// toward is 로 or 으로.
func toward(s string) string {
	r := []rune(strings.TrimRight(s, "’'”」"))
	if f := hangul.Final(r[len(r)-1]); f == 0 || f == 8 {
		return "로"
	}
	return "으로"
}
