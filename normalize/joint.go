package normalize

import (
	"slices"

	"injeung/extract/doc"
	"injeung/extract/release"
)

// count counts a record under its class, for the reckoning with declared
// numbers. Places that hold one certification together count once.
func (g *group) count(class *string, mentions []*mention) {
	again := false
	for _, m := range heldBy(mentions) {
		if j := m.jointly(); j != (joint{}) {
			again = again || g.joints[j]
			g.joints[j] = true
		}
	}
	if again {
		return
	}
	if all := classesOf(mentions); len(all) > 1 {
		for _, c := range all { // chosen under each
			g.found[""]++
			g.found[c]++
		}
		return
	}
	g.found[""]++
	if class != nil {
		g.found[sameClass(doc.Text{S: *class})]++
		g.countGrade(mentions)
	}
}

// countGrade counts a record that has a class under its grade, too, for numbers may be of grades: 2등급에는 가나시(대도시),
// 다라군(중소도시) 2곳이.
func (g *group) countGrade(mentions []*mention) {
	for _, m := range mentions {
		if !m.h.Grade.Empty() {
			g.found[sameGrade(m.h.Grade)]++
			return
		}
	}
}

// heldBy are the mentions that say whether a place holds alone: those of the text
// where it names the place, for titles run names together (가나-다라-마바 등 ‘선정’).
func heldBy(mentions []*mention) []*mention {
	var body []*mention
	for _, m := range mentions {
		if m.s.Where != release.InTitle && m.s.Where != release.InSubtitle {
			body = append(body, m)
		}
	}
	if len(body) > 0 {
		return body
	}
	return mentions
}

// classesOf are the classes under which one statement names a holder, that of
// the statement with most of them.
func classesOf(mentions []*mention) (most []string) {
	by := map[*stated][]string{}
	for _, m := range mentions {
		c := sameClass(m.h.Class)
		if c == "" || slices.Contains(by[m.s], c) {
			continue
		}
		if by[m.s] = append(by[m.s], c); len(by[m.s]) > len(most) {
			most = by[m.s]
		}
	}
	return most
}

// joint names a certification that several places hold together.
type joint struct {
	statement, number int
	holder            *release.Holder
}

func (m *mention) jointly() joint {
	switch {
	case m.h.Joint > 0:
		return joint{statement: m.s.n, number: m.h.Joint}
	case len(m.spots) > 1:
		return joint{holder: m.h}
	}
	return joint{}
}
