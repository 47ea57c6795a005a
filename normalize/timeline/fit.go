package timeline

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/schema"
)

// traits are a service with what tells it from others.
type traits struct {
	*schema.Service
	tells   string // by telling, without the place it begins with
	sorted  string // the same of its words in the order of the alphabet
	place   string // that its name begins with
	partner string // code of today
	bodies
}

func traitsOf(s *schema.Service, places Places) traits {
	t := traits{Service: s, bodies: bodiesOf(s)}
	name := s.ServiceName
	if name == "" {
		name = s.ServiceID
	}
	if places.Ahead != nil {
		n, p := places.Ahead(name)
		t.place, name = p, name[n:]
	}
	t.tells, t.sorted = telling(name), telling(inOrder(name))
	if s.PartnerRegionCode != nil {
		if t.partner = *s.PartnerRegionCode; places.Now != nil {
			t.partner = places.Now(t.partner)
		}
	}
	return t
}

// inOrder puts the words of a name in the order of the alphabet: what is renewed may be called by the same words in another one.
func inOrder(name string) string {
	words := strings.Fields(name)
	slices.Sort(words)
	return strings.Join(words, " ")
}

// fit is how a service of a year continues a lineage.
type fit struct {
	row, from int
	line      *line
	rule      string
	score     float64
	spelt     float64 // how alike the whole names are, which parts two lineages
}

// near is the difference of scores within which two fits are as good.
const near = 0.05

// fits pairs the open services of a year with lineages that are not taken, the
// best first. A service that fits two lineages about as well, or a lineage that
// two services continue about as well, stays apart. Records of one name go
// together.
func (l *linker) fits(open []int, taken map[*line]bool) []fit {
	var all []fit
	for _, i := range open {
		for _, at := range l.lines {
			if f, ok := l.best(i, at); ok && !taken[at] {
				all = append(all, f)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b fit) int { return cmp.Compare(b.score+b.spelt, a.score+a.spelt) })
	var out []fit
	name := func(f *fit) string { return l.all[f.row].ServiceID }
	linked := map[string]bool{}
	for n := range all {
		f := &all[n]
		if taken[f.line] || linked[name(f)] {
			continue
		}
		if !slices.ContainsFunc(all, func(g fit) bool { return !taken[g.line] && !linked[name(&g)] && l.rivals(f, &g) }) {
			taken[f.line], linked[name(f)] = true, true
			out = append(out, *f)
		}
	}
	return out
}

// rivals says that g is about as good as f, or better, and that both cannot be:
// one name continues two lineages, or two names one.
func (l *linker) rivals(f, g *fit) bool {
	if l.all[f.row].ServiceID == l.all[g.row].ServiceID {
		return f.line != g.line && f.score+f.spelt-g.score-g.spelt <= near
	}
	return f.line == g.line && f.score-g.score <= near
}

// best is how service i fits a lineage best: by the one of its services that it
// is most like, a later one before an earlier.
func (l *linker) best(i int, at *line) (best fit, ok bool) {
	for _, j := range slices.Backward(at.past) {
		if rule, v := likeness(&l.all[j], &l.all[i]); v > best.score {
			best, ok = fit{i, j, at, rule, v, 0.3 * dice(l.all[j].ServiceID, l.all[i].ServiceID)}, true
		}
	}
	return best, ok
}

// claim is how a later decision says that it continues an earlier one.
type claim uint8

const (
	anew    claim = iota // it certifies anew
	renews               // it renews or changes something, of no year or another one
	renewed              // it renews or changes a certification of that year
)

func claimOf(a, b *traits) claim {
	base := b.BaseYear
	if slices.Contains(b.Flags, RewriteOnly) {
		base = nil
	}
	switch {
	case base != nil && *base == a.Year:
		return renewed
	case base != nil && *base < a.Year:
		return anew // the base is older than a: another service's
	case b.Status == schema.Renewed || b.Status == schema.Changed:
		return renews
	}
	return anew
}

// least gives, for what the providers and the decision say, how alike the
// telling parts of two names must be, and how many letters they need. 2 is never.
var least = [...][3]struct {
	alike   float64
	letters int
}{
	strangers:  {anew: {2, 0}, renews: {2, 0}, renewed: {1, 4}},
	unnamed:    {anew: {2, 0}, renews: {1, 4}, renewed: {0.75, 3}},
	government: {anew: {1, 3}, renews: {1, 3}, renewed: {0.75, 3}},
	akin:       {anew: {2, 0}, renews: {1, 3}, renewed: {0.7, 3}},
	partners:   {anew: {1, 2}, renews: {0.75, 2}, renewed: {0.7, 2}},
}

// likeness says how well b continues a, above 0, and by which rule.
func likeness(a, b *traits) (rule string, score float64) {
	how, by := claimOf(a, b), tieOf(&a.bodies, &b.bodies)
	need := least[by][how]
	if need.alike > 1 || a.place != "" && b.place != "" && a.place != b.place || how != renewed && apart(a, b) {
		return "", 0
	}
	v := similarity(a.tells, b.tells)
	if how != anew {
		v = max(v, similarity(a.sorted, b.sorted)) // 숨 쉬는 갯벌, 갯벌이 숨 쉬는
	}
	if v < need.alike || min(utf8.RuneCountInString(a.tells), utf8.RuneCountInString(b.tells)) < need.letters || contrast(a.tells, b.tells) {
		return "", 0
	}
	rule = RuleRenewal
	if by == partners || by == government {
		rule = RuleSameProvider
	}
	return rule, v + float64(how) + 0.2*float64(by)
}

// apart says that the services are those of different local governments.
func apart(a, b *traits) bool {
	if a.partner != "" && b.partner != "" && a.partner != b.partner {
		return true
	}
	return len(a.governments) > 0 && len(b.governments) > 0 &&
		!slices.ContainsFunc(a.governments, func(g string) bool { return slices.Contains(b.governments, g) })
}
