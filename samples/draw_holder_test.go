package samples

import (
	"slices"
	"strings"

	"injeung/normalize/place"
)

// pool draws the places that may be holders, and how often a neighbour is taken
// in of a hundred.
func (d *drawn) pool() (out []place.Place, near int) {
	keep := func(h holder) bool { return true }
	near = 60
	switch k := d.IntN(100); {
	case k < 4:
		keep = func(h holder) bool { return h.Sigungu == "" }
	case k < 9:
		keep, near = func(h holder) bool {
			return h.Level == place.Si && d.stems(h.stem()) == 1 || h.Sigungu == "" && k < 7 && h.suffix() == "시" && d.stems(h.short()) == 1
		}, 0
	case k < 20:
		keep, near = func(h holder) bool { return d.bare([]holder{h}) }, 0
	}
	for _, p := range d.places {
		if keep(holder{Place: p}) {
			out = append(out, p)
		}
	}
	return out, near
}

// secondProgramme adds the decision of another programme to the release.
func (d *drawn) secondProgramme(left []place.Place) {
	scheme := d.pick("안전마을", "생태관광지역", "공유도시", "느린학습자 친화도시", "치유농업지구", "독서문화특구")
	g := &decided{scheme: scheme, id: strings.ReplaceAll(scheme, " ", ""), status: "new", year: d.day.Year(), total: 2 + d.IntN(4)}
	for i := 0; len(g.holders) < g.total; i++ {
		if i == len(left) {
			return
		}
		if h := (holder{Place: left[i]}); !d.nested(g.holders, h) {
			g.holders = append(g.holders, h)
		}
	}
	d.assign(g)
	d.groups = append(d.groups, g)
	d.note("two programmes")
}

// together makes two neighbours hold one designation.
func (d *drawn) together(g *decided) {
	for i := 0; i+1 < len(g.holders) && len(g.holders) > 2; i++ {
		a, b := g.holders[i], g.holders[i+1]
		if a.Sido != b.Sido || a.stem() == "" || b.stem() == "" || a.suffix() != b.suffix() {
			continue
		}
		g.holders = slices.Delete(g.holders, i+1, i+2)
		g.holders[i].with = &b
		g.total--
		d.note("joint holders")
		return
	}
}

// neighbour draws a place of the same province as the last holder, so that
// groups of one province come about.
func (d *drawn) neighbour(left []place.Place, got []holder) ([]place.Place, holder) {
	last := got[len(got)-1]
	for i, p := range left {
		if p.Sido == last.Sido && p.Sigungu != "" && last.Sigungu != "" {
			return slices.Delete(left, i, i+1), holder{Place: p}
		}
	}
	return left, holder{}
}

// nested says that a province and a place of it would hold one designation,
// which lists cannot tell from a province that is carried over.
func (d *drawn) nested(got []holder, h holder) bool {
	for _, g := range d.groups {
		got = append(slices.Clone(got), g.holders...)
	}
	for _, g := range got {
		if g.Sido == h.Sido && (g.Sigungu == "" || h.Sigungu == "") {
			return true
		}
	}
	return false
}

// classes draws a pair of classes, or none.
func (d *drawn) classes() []string {
	if !d.chance(35) {
		return nil
	}
	all := [][]string{{"대도시", "중소도시"}, {"도심형", "농촌형"}, {"국제형", "성장형"}, {"종합형", "특화형"}, {"거점형", "강소형"}, {"일반형", "선도형"}}
	d.note("classes")
	if d.id == "smart_city" {
		return all[0]
	}
	return all[d.IntN(len(all))]
}
