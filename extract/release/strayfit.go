package release

import (
	"slices"
	"strings"
)

// segment is sentences or lines that stand together.
type segment []*stray

// way is in which way the names of a segment are counted.
type way uint8

// The ways, the plainest first.
const (
	noWay    way = iota
	byNames      // each name
	byGroups     // names that a dot joins as one
	byThings     // what lies in the places
	byNumber     // the number itself stands beside names of fewer
)

// fit is what a segment has of a number that is sought.
type fit struct {
	fresh                      whos // not known yet
	known, old, groups, things int
	paired                     bool // two of them are surely one
}

// fits says in which way the names of a segment are those that are missing, and which
// they are.
func (g segment) fits(w *sought, others whos) (way, whos) {
	var f fit
	for _, s := range g {
		if s.ofOther(w) || !f.add(s, w, others) {
			return noWay, nil
		}
	}
	one := len(g) == 1 && (g[0].ties(w) || len(w.held) > 0 && g[0].goesOn)
	switch m, n := w.missing(), len(f.fresh); {
	case n == 0 || f.known*2 <= n || m < leastCounted && !one && !g.tellsEach(&f, w.all):
		return noWay, nil
	case n == m && !f.paired, g.again(&f, m):
		return byNames, f.fresh
	case f.groups == m:
		return byGroups, f.fresh
	case f.things == w.all && f.old == len(w.held) && n > 1:
		return byThings, f.fresh
	case one && n > 1 && n < m && slices.Contains(g[0].told, w.all):
		return byNumber, f.fresh
	}
	return noWay, nil
}

// add adds the names of a sentence; false where it tells of who holds something else.
func (f *fit) add(s *stray, w *sought, others whos) bool {
	f.things += s.things
	for i, n := range s.names {
		over := who{n.sido, ""}
		switch {
		case w.held.has(n.who):
			f.old++
			continue
		case others.has(n.who), others.has(over), w.held.has(over):
			return false
		case f.fresh.has(n.who):
			continue
		}
		f.fresh, f.paired = append(f.fresh, n.who), f.paired || n.paired
		if n.known {
			f.known++
		}
		if !n.joined || w.held.has(s.names[i-1].who) {
			f.groups++
		}
	}
	return true
}

// ties says that a sentence names the programme of a number, or the number itself.
func (s *stray) ties(w *sought) bool {
	return slices.Contains(s.told, w.all) || slices.ContainsFunc(s.mentions, w.isOf)
}

// isOf says that a programme is that of the number.
func (w *sought) isOf(m mention) bool {
	return m.ID == w.scheme || slices.Contains(w.alias, m.ID)
}

// ofOther says that a sentence names a programme or status, and not that of the number.
func (s *stray) ofOther(w *sought) bool {
	return slices.ContainsFunc(s.statuses, func(a statusAt) bool { return a.status != w.status }) ||
		len(s.mentions) > 0 && !slices.ContainsFunc(s.mentions, w.isOf) || len(w.held) > 0 && len(s.mentions) == 0 && s.topic
}

// underTopic says that the names stand under a topic that ends as a programme does, which
// nothing was read of: 가나지원 사업으로는 △다라군 …. The rest of a number is not sought there.
func (s *stray) underTopic() bool {
	t := strings.TrimRight(s.s[:s.units[0].from], " △▲:,")
	for _, j := range []string{"으로는", "로는", "에는", "은", "는"} {
		if stem, ok := strings.CutSuffix(t, j); ok {
			words := strings.TrimRight(stem, "'\"」』 ")
			k := strings.LastIndexByte(words, ' ') + 1
			if genericNouns[words[k:]] && k > 0 {
				k = strings.LastIndexByte(words[:k-1], ' ') + 1 // 가나지원 사업
			}
			return endsAsProgramme(words) && !generic(words[k:])
		}
	}
	return false
}
