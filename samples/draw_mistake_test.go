package samples

import (
	"slices"

	"injeung/normalize/place"
)

// mistake makes some releases say what cannot be a record: a name that
// several provinces have, one that none has, one of another province, or a
// count that the list does not bear out. Each must come back as an issue.
func (d *drawn) mistake() {
	g := d.groups[0]
	if joint(g.holders) {
		return
	}
	if d.bare(g.holders) && d.chance(20) {
		d.unclearName(g)
		return
	}
	switch d.IntN(25) {
	case 1:
		d.otherProvince(g)
	case 2:
		d.misprint(g)
	case 3:
		if g.classes == nil {
			d.note("mistake: count")
			g.total++
			d.issues = append(d.issues, "count-mismatch")
		}
	}
}

// unclearName adds a name that several provinces have to names that are clear
// and of none of those provinces.
func (d *drawn) unclearName(g *decided) {
	if g.classes != nil || len(d.groups) > 1 || !d.bare(g.holders) {
		return
	}
	for _, i := range d.Perm(len(d.places)) {
		name := d.places[i].Sigungu
		if name == "" || d.bearers(name) < 2 || d.near(name, g.holders) {
			continue
		}
		g.holders = slices.Insert(g.holders, d.IntN(len(g.holders)), holder{Place: place.Place{Sigungu: name}, wrong: name})
		g.total++
		d.unclear = append(d.unclear, name)
		d.note("mistake: name of several provinces")
		return
	}
}

// near says that a province with a place of that name holds one of the others.
func (d *drawn) near(name string, hs []holder) bool {
	for _, p := range d.places {
		if p.Sigungu == name && slices.ContainsFunc(hs, func(h holder) bool { return h.Sido == p.Sido }) {
			return true
		}
	}
	return false
}

// otherProvince puts a district under a province that has none of that name.
func (d *drawn) otherProvince(g *decided) {
	k := d.IntN(len(g.holders))
	h := &g.holders[k]
	for _, i := range d.Perm(len(d.places)) {
		p := d.places[i]
		if p.Level == place.AutonomousGu && h.Sigungu != "" && p.Sido != h.Sido && d.bearers(p.Sigungu) == 1 {
			h.Sigungu, h.wrong = p.Sigungu, p.Sigungu
			d.unclear = append(d.unclear, p.Sigungu)
			d.note("mistake: other province")
			return
		}
	}
}

// misprint changes the last syllable of a name (영월군 → 영월굴).
func (d *drawn) misprint(g *decided) {
	h := &g.holders[d.IntN(len(g.holders))]
	if h.stem() == "" {
		return
	}
	wrong := map[string]string{"군": "굴", "시": "씨", "구": "국"}[h.suffix()]
	h.Sigungu, h.wrong = h.stem()+wrong, h.stem()+wrong
	d.unclear = append(d.unclear, h.wrong)
	d.note("mistake: misprint")
}
