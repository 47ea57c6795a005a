package samples

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
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
		{"list of their provinces", d.noSido, d.ofProvinces},
		{"list led by the first", func(hs []holder) bool { return len(hs) > 2 }, d.ledBy},
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
		first := h.stem()
		if d.seed%3 == 0 {
			first = h.own()
		}
		return h.short() + " " + first + []string{"·", "ㆍ", "-"}[d.seed/3%3] + h.with.own() + "(공동)"
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

// ofProvinces prints 강원의 춘천시·고성군, 전남의 순천시.
func (d *drawn) ofProvinces(hs []holder) string {
	inner, of := d.pick("·", "ㆍ"), d.pick("의 ", "에서는 ", " 지역의 ")
	var out []string
	for _, part := range bySido(hs) {
		out = append(out, part[0].short()+of+strings.Join(d.each(part, holder.own), inner))
	}
	return strings.Join(out, ", ")
}

// ledBy prints 강원 춘천시를 비롯해 전남 순천시, 전남 곡성군.
func (d *drawn) ledBy(hs []holder) string {
	names := d.each(hs, d.withShort)
	return names[0] + particle(names[0], "을", "를") + d.pick(" 비롯해 ", " 비롯하여 ", " 비롯한 ") + strings.Join(names[1:], ", ")
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

// and is 와 or 과, as the last syllable of s asks; a closing bracket is passed
// over.
func and(s string) string { return particle(s, "과", "와") }

// particle chooses between the forms of a particle after a final consonant
// and after a vowel.
func particle(s, closed, open string) string {
	r := []rune(strings.TrimRight(s, ")’'”」"))
	if len(r) > 0 && hangul.Final(r[len(r)-1]) > 0 {
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
