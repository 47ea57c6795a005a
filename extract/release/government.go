package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// tier is the kind of local government that a word names: 광역 or 기초.
func tier(word string) string {
	switch hangul.NoSpace(hangul.FoldString(word)) {
	case "시·도", "시도", "광역지자체", "광역자치단체", "광역지방자치단체":
		return "광역"
	case "시·군·구", "시군구", "기초지자체", "기초자치단체", "기초지방자치단체", "시·군", "시군":
		return "기초"
	}
	return ""
}

// governments settles for every programme whether words for kinds of local
// government are classes: only where both kinds stand against each other
// (시·도 3곳, 시·군·구 5곳) and no name is classed otherwise. One kind alone says
// what is counted (기초지자체 7곳); beside other classes it says them again.
func (f *Facts) governments() {
	seen := map[string]map[string]bool{}
	note := func(id string, class doc.Text, name bool) {
		if seen[id] == nil {
			seen[id] = map[string]bool{}
		}
		t := tier(class.S)
		if t == "" && name && !class.Empty() {
			t = "other"
		}
		seen[id][t] = true
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for _, h := range d.Holders {
			note(d.Scheme.ID, h.Class, true)
		}
		for _, n := range d.Counts {
			note(d.Scheme.ID, n.Class, false)
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		s := seen[d.Scheme.ID]
		d.withoutTiers(s["광역"] && s["기초"], s["other"])
	}
}

// withoutTiers takes the kinds of local government off as classes, unless both
// are told and no others.
func (d *Decision) withoutTiers(both, others bool) {
	if both && !others {
		return
	}
	for k := range d.Holders {
		if tier(d.Holders[k].Class.S) != "" {
			d.Holders[k].Class = doc.Text{}
		}
	}
	var kept []Count
	for _, n := range d.Counts {
		if tier(n.Class.S) != "" {
			if both {
				continue
			}
			n.Class = doc.Text{}
		}
		kept = append(kept, n)
	}
	d.Counts = kept
}
