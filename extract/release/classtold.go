package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// A release that names those chosen by class, in a table or in lists, often prints how many each class has without any
// word that decides: in a subtitle (‘가나형’ 2곳, ‘다라형’ 3곳), a note, a sentence on what they get. Those numbers
// are found by the classes of the names: each class stands beside the number of its names.

// classTally is a class with how many names have it.
type classTally struct {
	core string // as it is looked for
	n    int
}

// classesTold gives decisions the numbers of their classes that are printed beside the classes.
func (ctx *context) classesTold(f *Facts) {
	if f.Header.Kind != schema.Result {
		return
	}
	seen := map[deed]bool{}
	for i := range f.Decisions {
		d := deed{f.Decisions[i].Scheme.ID, f.Decisions[i].Status}
		if seen[d] || len(f.Decisions[i].Holders) == 0 {
			continue
		}
		seen[d] = true
		if missing := f.uncounted(d); len(missing) > 0 {
			f.tellNumbers(i, ctx.classNumbers(missing))
		}
	}
}

// tellNumbers gives a decision the numbers of its classes: those that a statement counts already, without the class, get it.
func (f *Facts) tellNumbers(at int, all []countOfClass) {
	own := &f.Decisions[at]
	for _, n := range all {
		known := false
		for i := range f.Decisions {
			d := &f.Decisions[i]
			if d.Scheme.ID != own.Scheme.ID || d.Status != own.Status || d.Block != n.block || d.Where != InBody {
				continue
			}
			for k := range d.Counts {
				if c := &d.Counts[k]; !known && !classed(c) && c.N == n.N && strings.HasPrefix(c.Words.S, n.Words.S) {
					c.Class, known = n.Class, true
				}
			}
		}
		if !known {
			own.Counts = append(own.Counts, n.Count)
		}
	}
}

// uncounted are the classes of a decision's names that no number is known of; nil where a name has two, there is but
// one class, another status has classes, too, or numbers are known of others.
func (f *Facts) uncounted(of deed) (out []classTally) {
	names, counted := map[string]string{}, map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != of.scheme {
			continue
		}
		for _, n := range d.Counts {
			if classed(&n) {
				counted[classCore(n.Class)] = true
			}
		}
		for _, h := range d.Holders {
			core, name := classCore(h.Class), nameStem(h.Words.S)
			switch was := names[name]; {
			case core == "":
			case h.Kind != CityHolder || d.Status != of.status || was != "" && was != core:
				return nil
			default:
				names[name] = core
			}
		}
	}
	return tallied(names, counted)
}

// classed says that a number is said to be of a class; a word for places is none: 2개 지자체.
func classed(n *Count) bool { return !n.Class.Empty() && !placeNouns.has(n.Class.S) }

// tallied numbers the names of each class that was not counted.
func tallied(names map[string]string, counted map[string]bool) (out []classTally) {
	sizes := map[string]int{}
	for _, core := range names {
		sizes[core]++
	}
	for core := range counted {
		if sizes[core] == 0 {
			return nil
		}
	}
	for core, n := range sizes {
		if !counted[core] && len(sizes) > 1 {
			out = append(out, classTally{core, n})
		}
	}
	slices.SortFunc(out, func(a, b classTally) int { return strings.Compare(a.core, b.core) })
	return out
}

// classCore is a class without the word for what it is.
func classCore(class doc.Text) string {
	return withoutPartNoun(hangul.FoldString(hangul.Squeeze(class.S)))
}
