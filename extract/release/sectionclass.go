package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
)

// Lists of places often stand in sections by class: a short line names the class, perhaps with a number, and the
// places below it, each with what it is going to do. Whichever reader took the places, the line over them says
// their class, where such lines part all of them and the numbers agree.

// classSection is a line that names a class, and the passages below it.
type classSection struct {
	at, to  int // passages
	class   doc.Text
	grade   bool // the class is a grade: 최우수(1곳)
	count   *countAt
	counted doc.Text
	form    string          // how the line is printed
	places  map[string]bool // of one programme, below it
}

// fewestParted is the least number of places that sections part.
const fewestParted = 3

// sectionClasses gives places the class of the section that they stand in.
func (ctx *context) sectionClasses(f *Facts) {
	if f.Header.Kind != schema.Result {
		return
	}
	all := ctx.classSections()
	if len(all) < 2 {
		return
	}
	var seen []string
	for i := range f.Decisions {
		if d := &f.Decisions[i]; len(d.Holders) > 0 && !slices.Contains(seen, d.Scheme.ID) {
			seen = append(seen, d.Scheme.ID)
			if ctx.partsPlaces(f, d.Scheme.ID, all) {
				ctx.tellClasses(f, d.Scheme.ID, all)
			}
		}
	}
}

// classSections finds the lines that name classes in one form, two at least, and where the section of each ends.
func (ctx *context) classSections() []classSection {
	by := map[string][]classSection{}
	var best []classSection
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) > longestHeading || p.S == "" || p.Kind == doc.Caption || ctx.inHeader(p) {
			continue
		}
		if s, ok := ctx.classLine(p); ok {
			s.at, s.to = i, ctx.sectionEnd(i)
			by[s.form] = append(by[s.form], s)
			if g := by[s.form]; len(g) > len(best) {
				best = g
			}
		}
	}
	for i := range best {
		if i+1 < len(best) {
			best[i].to = min(best[i].to, best[i+1].at)
		}
	}
	return best
}

// sectionEnd is the passage at which the section under a line ends: a line of a higher rank.
func (ctx *context) sectionEnd(i int) int {
	of := &ctx.passages[i]
	for j := i + 1; j < len(ctx.passages); j++ {
		p := &ctx.passages[j]
		if p.Kind == doc.Heading && of.Kind != doc.Heading || p.Depth == doc.Square && of.Depth != doc.Square || p.Depth == of.Depth && of.Depth == doc.Square {
			return j
		}
	}
	return len(ctx.passages)
}

// partsPlaces says that sections part the places of a programme: each that stands below the first line stands in
// one of them, two sections at least have some, and the numbers printed over them are theirs.
func (ctx *context) partsPlaces(f *Facts, id string, all []classSection) bool {
	for k := range all {
		all[k].places = map[string]bool{}
	}
	inside, outside := map[string]int{}, map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != id {
			continue
		}
		k := ctx.sectionOf(all, d.Block)
		for _, h := range d.Holders {
			name := localName(h.Words)
			switch was, told := inside[name]; {
			case h.Kind != CityHolder:
				return false
			case k < 0 || d.Where == InTable:
				outside[name] = true
			case told && was != k:
				return false
			default:
				inside[name] = k
				all[k].places[name] = true
			}
		}
	}
	some := 0
	for k := range all {
		if n := len(all[k].places); n > 0 {
			some++
			if c := all[k].count; c != nil && c.n != n {
				return false
			}
		}
	}
	for name := range outside {
		if _, told := inside[name]; !told {
			return false
		}
	}
	return some > 1 && len(inside) >= fewestParted
}

// sectionOf is the section that a block stands in, -1 for none.
func (ctx *context) sectionOf(all []classSection, block int) int {
	for i := range ctx.passages {
		if ctx.passages[i].index != block {
			continue
		}
		return slices.IndexFunc(all, func(s classSection) bool { return i > s.at && i < s.to })
	}
	return -1
}

// tellClasses gives the places in the sections their classes, and the programme the numbers of those.
func (ctx *context) tellClasses(f *Facts, id string, all []classSection) {
	counted := map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != id {
			continue
		}
		for _, n := range d.Counts {
			counted[n.Class.S] = true
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		k := ctx.sectionOf(all, d.Block)
		if d.Scheme.ID != id || k < 0 {
			continue
		}
		s := &all[k]
		if s.grade {
			d.takeGrade(s.class)
			continue
		}
		for j := range d.Holders {
			if h := &d.Holders[j]; h.Class.Empty() || strings.Contains(h.Class.S, ". ") || slices.ContainsFunc(all, func(o classSection) bool { return strings.HasSuffix(h.Class.S, o.class.S) }) {
				h.Class = s.class
			}
		}
		if s.count != nil && !counted[s.class.S] {
			counted[s.class.S] = true
			d.Counts = append(d.Counts, Count{Value: Value{s.counted, "list.count"}, N: s.count.n, Class: s.class})
		}
	}
}

// takeGrade gives places without a grade the one over them.
func (d *Decision) takeGrade(grade doc.Text) {
	for j := range d.Holders {
		h := &d.Holders[j]
		if h.Grade.Empty() {
			h.Grade = grade
		}
		if h.Class.S == grade.S {
			h.Class = doc.Text{}
		}
	}
}
