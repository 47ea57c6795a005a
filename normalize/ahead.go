package normalize

import (
	"strings"

	"injeung/normalize/place"
	"injeung/normalize/timeline"
)

// servicePlaces is what the linking of services asks about places.
func servicePlaces() timeline.Places {
	return timeline.Places{Ahead: placeAhead, Now: codeNow}
}

// placeAhead finds the place that a service's name begins with (부천시 주차, 경기도
// 부천시 주차) and gives the code that it has today. Where several bear the name,
// or it has none, it is called by the name itself.
func placeAhead(name string) (n int, called string) {
	t := place.Load()
	found := t.Find(name)
	if len(found) == 0 || found[0].From > 0 || found[0].To == len(name) {
		return 0, ""
	}
	m := found[0]
	for _, p := range t.Resolve(m.Name, "", 0).Places {
		code := kept(t, p)
		if called != "" && called != code {
			return m.To + m.Josa, m.Name
		}
		called = code
	}
	if called == "" {
		return 0, ""
	}
	rest := name[m.To+m.Josa:]
	return len(name) - len(strings.TrimLeft(rest, " ")), called
}

// kept is the code that a place has today, of one that was split its own.
func kept(t *place.Table, p place.Place) string {
	if now := t.Current(p); len(now) == 1 {
		return now[0].Code
	}
	return p.Code
}

// codeNow is what a code of any day is today.
func codeNow(code string) string {
	t := place.Load()
	if p, ok := t.Code(code, 0); ok {
		return kept(t, p)
	}
	return code
}
