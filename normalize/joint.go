package normalize

import (
	"injeung/extract/doc"
	"injeung/extract/release"
)

// count counts a record under its class, for the reckoning with declared
// numbers. Places that hold one certification together count once.
func (g *group) count(class *string, mentions []*mention) {
	again := false
	for _, m := range mentions {
		if j := m.jointly(); j != (joint{}) {
			again = again || g.joints[j]
			g.joints[j] = true
		}
	}
	if again {
		return
	}
	g.found[""]++
	if class != nil {
		g.found[sameWords(doc.Text{S: *class})]++
	}
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
