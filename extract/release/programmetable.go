package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// classesOfTable makes classes of programmes that a table of one other programme has for the classes of its names, two at least, where
// the table has as many names as the release counts of that one: 가나도시 5곳, of which the table sorts 1 as 다라도시 and 4 as 마바도시.
func (f *Facts) classesOfTable() {
	for i := range f.Decisions {
		roof := f.Decisions[i]
		if roof.Where != InTable || roof.Scheme.Known || len(roof.Holders) < 2 || !f.countsOf(&roof) {
			continue
		}
		classes := f.schemesAsClasses(&roof)
		if len(classes) < 2 {
			continue
		}
		for k := range f.Decisions {
			if d := &f.Decisions[k]; classes[d.Scheme.ID] {
				d.moveUnder(&roof, true)
			}
		}
		return
	}
	f.classInTable()
}

// classInTable moves a statement on a programme under that of a table which has all its names, each under a class that is the name
// of the statement's programme or begins with it: 다라지구 후보지.
func (f *Facts) classInTable() {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where == InTable || d.Scheme.Known || len(d.Holders) == 0 {
			continue
		}
		for k := range f.Decisions {
			if t := &f.Decisions[k]; t.Where == InTable && t.Scheme.ID != d.Scheme.ID && t.Status == d.Status && t.classes(d) {
				d.moveUnder(t, false)
				break
			}
		}
	}
}

// classes says that a table has each name of a statement under a class that begins with the statement's programme.
func (t *Decision) classes(d *Decision) bool {
	return !slices.ContainsFunc(d.Holders, func(h Holder) bool {
		return !slices.ContainsFunc(t.Holders, func(o Holder) bool {
			return placeKey(localName(o.Words)) == placeKey(localName(h.Words)) && strings.HasPrefix(hangul.NoSpace(hangul.FoldString(o.Class.S)), d.Scheme.ID)
		})
	})
}

// countsOf says that another statement of the programme declares as many as a table of it names.
func (f *Facts) countsOf(table *Decision) bool {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where != InTable && d.Scheme.ID == table.Scheme.ID && d.Status == table.Status && declared(d) == len(table.Holders) {
			return true
		}
	}
	return false
}

// schemesAsClasses are the programmes of other statements that are classes of the names of a table, each of which has a class.
func (f *Facts) schemesAsClasses(table *Decision) map[string]bool {
	told := map[string]bool{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; !d.Scheme.Known {
			told[d.Scheme.ID] = true
		}
	}
	out := map[string]bool{}
	for _, h := range table.Holders {
		if h.Class.Empty() {
			return nil
		}
		if id := hangul.NoSpace(hangul.FoldString(h.Class.S)); told[id] && id != table.Scheme.ID {
			out[id] = true
		}
	}
	return out
}

// classesOfCounted makes classes of programmes whose holders, taken together, are as many as the release counts of one other, of whom
// it names none by itself: 가나도시 5곳, 국제가나도시 다라시, 지역가나도시 마바시 and three others.
func (f *Facts) classesOfCounted() {
	for i := range f.Decisions {
		roof := f.Decisions[i]
		if roof.Where == InTable || roof.Scheme.Known || roof.Scheme.ID == "" || declared(&roof) < 2 {
			continue
		}
		if parts := f.partsOfProgramme(&roof); len(parts) > 1 {
			for k := range f.Decisions {
				if d := &f.Decisions[k]; parts[d.Scheme.ID] > 0 {
					d.moveUnder(&roof, true)
				}
			}
			return
		}
	}
}

// partsOfProgramme is how many holders each programme has that may be a class of the roof; nil where they do not make it up or one of
// them is called otherwise.
func (f *Facts) partsOfProgramme(roof *Decision) map[string]int {
	parts, sum := map[string]int{}, 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		n := len(d.Holders)
		switch {
		case n == 0 || d.Where == InTable:
			continue
		case d.Scheme.ID == roof.Scheme.ID || d.Scheme.Known || d.Status != roof.Status || !sameNoun(d.Scheme.ID, roof.Scheme.ID):
			return nil
		}
		if was, ok := parts[d.Scheme.ID]; ok && was != n {
			return nil
		} else if !ok {
			sum += n
		}
		parts[d.Scheme.ID] = n
	}
	if sum != declared(roof) {
		return nil
	}
	return parts
}
