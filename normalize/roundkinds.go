package normalize

import (
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// servicesOnly gives a round the number of its services where the other of two numbers is of the places that they are used in.
func (w *work) servicesOnly(g *group, id string, row *schema.Round, parts []declared) bool {
	n := g.servicesBeside()
	if n == 0 || len(parts) != 2 || parts[0].n != n && parts[1].n != n {
		return false
	}
	of := parts[0]
	if of.n != n {
		of = parts[1]
	}
	row.Selected = int32p(n)
	w.cite(id, "selected", of.words, of.rule)
	return true
}

// servicesBeside is how many services are named beside places, in which they are used, and are no parts of one number with them: 기술 (6개)와
// 이를 쓸 지역 5곳; 0 where all are of one kind.
func (g *group) servicesBeside() int {
	services, places := map[string]bool{}, false
	for _, m := range g.mentions {
		if m.h.Kind == release.ServiceHolder {
			services[hangul.Key(m.h.Words.S)] = true
		} else {
			places = places || m.h.Kind == release.CityHolder
		}
	}
	if !places {
		return 0
	}
	return len(services)
}

func int32p(n int) *int32 {
	v := int32(n)
	return &v
}
