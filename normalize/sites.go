package normalize

import "sync"

// sizes are other numbers of a group that a declared one may tell, counted when first asked for.
type sizes struct {
	sites, members   func() int
	named, membersOf func(*stated) int // of one statement
}

func (g *group) sizes() sizes {
	return sizes{
		sync.OnceValue(g.sites), sync.OnceValue(g.members),
		oncePer(g.named), oncePer(func(s *stated) int { return g.membersIn(s, "") }),
	}
}

// oncePer counts for each statement once.
func oncePer(count func(*stated) int) func(*stated) int {
	counted := map[*stated]int{}
	return func(s *stated) int {
		n, ok := counted[s]
		if !ok {
			n = count(s)
			counted[s] = n
		}
		return n
	}
}

// sites is how many were chosen by the statement of the group that names most, where it
// prints what was chosen behind the name of each place, so that a place named twice, or with two
// of them, counts twice: 서울 가나역, 서울 다라역, 경기 마바시 사아역·자차역. 0 without such a statement.
func (g *group) sites() (most int) {
	type told struct {
		places map[string]bool
		n      int
		twice  bool
	}
	by := map[*stated]*told{}
	for _, m := range g.mentions {
		t := by[m.s]
		if t == nil {
			t = &told{places: map[string]bool{}}
			by[m.s] = t
		}
		again := false
		for _, id := range m.identities() {
			again = again || t.places[id]
			t.places[id] = true
		}
		if !again || m.h.Site {
			t.n += max(m.h.Sites, 1)
		}
		if t.twice = t.twice || m.h.Site && (again || m.h.Sites > 1); t.twice {
			most = max(most, t.n)
		}
	}
	return most
}

// members is how many places share in what was found, where some hold it together: of two sites,
// one of 가나시·다라군, three places; 0 where none do.
func (g *group) members() int {
	codes, joint := map[string]bool{}, false
	for _, m := range g.mentions {
		ids := m.identities()
		joint = joint || m.h.Joint > 0 || len(ids) > 1
		for _, id := range ids {
			codes[id] = true
		}
	}
	if !joint {
		return 0
	}
	return len(codes)
}

// membersIn is how many places a statement names of a class, or of all for "", where some hold together: 두 지역이 함께 신청한.
func (g *group) membersIn(s *stated, class string) int {
	codes, joint := map[string]bool{}, false
	for _, m := range g.mentions {
		if m.s != s || class != "" && sameClass(m.h.Class) != class {
			continue
		}
		ids := m.identities()
		joint = joint || m.h.Joint > 0 || len(ids) > 1
		for _, id := range ids {
			codes[id] = true
		}
	}
	if !joint {
		return 0
	}
	return len(codes)
}
