package release

import (
	"slices"
	"strings"

	"injeung/schema"
	"injeung/schema/scheme"
)

// deed is one programme and status of a release.
type deed struct {
	scheme string
	status schema.Status
}

// sought is a number of which some or all names are missing.
type sought struct {
	deed
	of   *Decision
	all  int
	held nameSet // the names that are known
}

// missing is how many names are.
func (s *sought) missing() int { return s.all - len(s.held) }

// seek finds the numbers of a release of which names are missing. What two programmes
// count alike is sought for neither.
func seek(all []Decision) []sought {
	var out []sought
	for i := range all {
		d := &all[i]
		n := declared(d)
		if n < leastCounted || certifies(d.Scheme) == scheme.Service || noHolders(d.Scheme) {
			continue
		}
		at := deed{d.Scheme.ID, d.Status}
		if slices.ContainsFunc(out, func(s sought) bool { return s.deed == at && s.all == n }) {
			continue
		}
		out = append(out, sought{at, d, n, heldBy(all, at)})
	}
	return slices.DeleteFunc(out, func(s sought) bool {
		return s.missing() <= 0 || slices.ContainsFunc(out, s.twice) || givesServices(all, s.deed)
	})
}

// twice says that the number is another's, too: of another programme or name of it, or of
// another status of the same.
func (s *sought) twice(o sought) bool {
	return o.all == s.all && o.deed != s.deed && (o.status == s.status || o.scheme == s.scheme)
}

// givesServices says that services were found for a deed.
func givesServices(all []Decision, at deed) bool {
	return slices.ContainsFunc(all, func(d Decision) bool {
		return d.Scheme.ID == at.scheme && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	})
}

// heldBy are the names that a deed has.
func heldBy(all []Decision, at deed) nameSet {
	names := nameSet{}
	for i := range all {
		if d := &all[i]; d.Scheme.ID == at.scheme && d.Status == at.status {
			names.add(d.Holders)
		}
	}
	return names
}

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
)

// fits says in which way the names of a segment are those that are missing, and which
// they are.
func (g segment) fits(w *sought, others map[string]bool) (way, string) {
	var who []string
	groups, things, known, old := 0, 0, 0, 0
	for _, s := range g {
		things += s.things
		for i, n := range s.names {
			switch {
			case w.held[n.name]:
				old++
				continue
			case others[n.name], others[n.under], w.held[n.under]:
				return noWay, ""
			case slices.Contains(who, n.name):
				continue
			}
			who = append(who, n.name)
			if n.known {
				known++
			}
			if !n.joined || w.held[s.names[i-1].name] {
				groups++
			}
		}
	}
	if len(who) == 0 || known*2 <= len(who) {
		return noWay, ""
	}
	slices.Sort(who)
	switch m := w.missing(); {
	case len(who) == m:
		return byNames, strings.Join(who, " ")
	case groups == m:
		return byGroups, strings.Join(who, " ")
	case things == w.all && old == len(w.held) && len(who) > 1:
		return byThings, strings.Join(who, " ")
	}
	return noWay, ""
}
