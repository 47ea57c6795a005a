package release

import (
	"slices"
	"strings"
)

// keepPlaces leaves only the lists of places; false where there are none, or the sentence
// tells of services, or of what is to come or was of the places it names.
func (s *stray) keepPlaces() bool {
	kept := s.units[:0:0]
	for i, u := range s.units {
		switch {
		case u.services != nil:
			return false
		case i == 0 && s.ownTeller(), s.didElse(i), u.list != nil && (s.homeOf(u.list) || s.describesOther(&u)):
		case u.list != nil && !u.eachHas(s.s):
			kept = append(kept, u)
		}
	}
	if s.units = kept; len(kept) == 0 {
		return false
	}
	last := &kept[len(kept)-1]
	if containsAny(harmless.ReplaceAllString(s.s[:kept[0].from], ""), strangersAround) {
		return false
	}
	return last.isSubject(s.s) || len(kept) == 1 && s.opensWithTopic() || !containsAny(s.s[last.to:], strangersAround)
}

// take takes the names and numbers of lists.
func (s *stray) take(lists []unit) {
	s.units = lists
	for i := range lists {
		l := lists[i].list
		s.add(l)
		if l.total != nil {
			s.told = append(s.told, l.total.n)
		}
		for k := range l.runs {
			if c := l.runs[k].count; c != nil {
				s.told = append(s.told, c.n)
			}
		}
	}
}

// apart makes a stray of each list of a sentence that has several, with what is said of it
// between the commas around.
func (s *stray) apart() (out []*stray) {
	from := 0
	for i := range s.units {
		to := len(s.s)
		if i+1 < len(s.units) {
			to = s.units[i].to
			if k := strings.LastIndex(s.s[to:s.units[i+1].from], ", "); k >= 0 {
				to += k
			}
		}
		c := *s.clause
		c.statuses = slices.DeleteFunc(slices.Clone(c.statuses), func(a statusAt) bool { return a.from < from || a.from >= to })
		c.mentions = slices.DeleteFunc(slices.Clone(c.mentions), func(m mention) bool { return m.from < from || m.from >= to })
		one := &stray{clause: &c, passage: s.passage, topic: s.topic}
		one.take(s.units[i : i+1])
		out, from = append(out, one), to
	}
	return out
}

// add adds the names of a list.
func (s *stray) add(l *list) {
	for k := range l.runs {
		es := l.runs[k].entries
		pair := len(es) == 2 && len(l.runs) == 1 && joinedForces.MatchString(s.s[l.to:])
		if pair {
			es[0].tight = true // one of those counted
		}
		for i := range es {
			e := &es[i]
			s.names = append(s.names, strayName{who: whoOf(s.s, e), known: e.known, joined: i > 0 && es[i-1].tight, paired: i > 0 && pair})
		}
	}
}
