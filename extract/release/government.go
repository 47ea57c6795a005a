package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// Tier is the kind of local government that a word names: 광역 or 기초; "" for
// another word.
func Tier(word string) string {
	switch hangul.NoSpace(hangul.FoldString(word)) {
	case "시·도", "시도", "광역지자체", "광역지방정부", "광역자치단체", "광역지방자치단체":
		return "광역"
	case "시·군·구", "시군구", "기초지자체", "기초지방정부", "기초자치단체", "기초지방자치단체", "시·군", "시군":
		return "기초"
	}
	return ""
}

// kindsOfBase are kinds of local government under a 시·도.
var kindsOfBase = map[string]bool{"시": true, "군": true, "구": true, "자치구": true}

// governments settles for every programme whether words for kinds of local
// government are classes: only where both kinds stand against each other
// (시·도 3곳, 시·군·구 5곳). One kind alone says what is counted (기초지자체 7곳).
func (f *Facts) governments() {
	seen := map[string]map[string]bool{}
	note := func(id string, class doc.Text) {
		if seen[id] == nil {
			seen[id] = map[string]bool{}
		}
		seen[id][Tier(class.S)] = true
		if kindsOfBase[class.S] {
			seen[id]["기초"] = true
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		d.withoutThoseIn()
		for _, h := range d.Holders {
			note(d.Scheme.ID, h.Class)
		}
		for _, n := range d.Counts {
			note(d.Scheme.ID, n.Class)
		}
	}
	for i := range f.Decisions {
		if s := seen[f.Decisions[i].Scheme.ID]; !s["광역"] || !s["기초"] {
			f.Decisions[i].withoutTiers()
		}
	}
}

// withoutThoseIn leaves out numbers of local governments of both kinds that are more together than what is counted, where that is no
// places: they are those that take part in it, and no classes of it: 31건(6개 광역지자체, 43개 기초지자체).
func (d *Decision) withoutThoseIn() {
	whole, sum, places := 0, 0, false
	takesPart := func(c Count) bool { return Tier(c.Class.S) != "" && strings.Contains(c.Words.S, c.Class.S) }
	for _, c := range d.Counts {
		if takesPart(c) {
			sum += c.N
		} else if c.Class.Empty() {
			whole = max(whole, c.N)
			places = places || endsInOne(strings.TrimSpace(hangul.FoldString(c.Words.S)), []string{"곳", "개소", "도시", "지역", "지자체", "지방정부", "자치단체"})
		}
	}
	if whole > 0 && sum > whole && !places {
		d.Counts = slices.DeleteFunc(d.Counts, takesPart)
	}
}

// sameTiers gives words for a kind of local government the short one where the
// programme has that as a class: 광역지자체 1곳 beside names of the class 광역.
func (f *Facts) sameTiers() {
	short := map[string]doc.Text{} // by programme and kind
	f.classes(func(d *Decision, class *doc.Text) {
		if key := hangul.NoSpace(class.S); key == "광역" || key == "기초" {
			if k := d.Scheme.ID + "/" + key; short[k].Empty() {
				short[k] = *class
			}
		}
	})
	if len(short) == 0 {
		return
	}
	f.classes(func(d *Decision, class *doc.Text) {
		if t, ok := short[d.Scheme.ID+"/"+Tier(class.S)]; ok {
			*class = t
		}
	})
}

// withoutTiers takes the kinds of local government off as classes.
func (d *Decision) withoutTiers() {
	for k := range d.Holders {
		if Tier(d.Holders[k].Class.S) != "" {
			d.Holders[k].Class = doc.Text{}
		}
	}
	for k := range d.Counts {
		if Tier(d.Counts[k].Class.S) != "" {
			d.Counts[k].Class = doc.Text{}
		}
	}
}
