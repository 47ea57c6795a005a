package release

import "strings"

// alsoOf adds to the decisions on a list those of the other programmes that it was given
// with one verb: 가시, 나시를 다라도시와 마바마을로 동시에 지정; each its own where the sentence
// says so: 가시와 나시를 각각 다라도시와 마바마을로 지정.
func (c *clause) alsoOf(g governed, all []Decision) []Decision {
	if g.list == nil || len(all) != 1 || g.by.from < g.to || len(c.mentions) < 2 {
		return all
	}
	var given []mention
	for _, m := range c.mentions {
		if m.from < g.to || m.to > g.by.from {
			continue
		}
		if len(given) > 0 && (given[len(given)-1].ID == m.ID || !joinsOnly(c.s[given[len(given)-1].to:m.from])) {
			return all
		}
		given = append(given, m)
	}
	if len(given) < 2 || givenMark(c.s[given[len(given)-1].to:g.by.from]) == "" {
		return all
	}
	d := all[0]
	each := strings.Contains(c.s[g.to:g.by.from], "각각")
	switch {
	case each && len(g.list.runs) == len(given) && len(d.Holders) > len(given):
		return c.byRuns(g, d, given)
	case each && len(d.Holders) == len(given):
	case !each && (len(d.Holders) == 1 || containsAny(c.s[given[len(given)-1].to:g.by.from], []string{"동시", "모두", "함께", "나란히"})):
	default:
		return all
	}
	var out []Decision
	for k, m := range given {
		one := d
		one.Scheme = m.Scheme
		if each {
			one.Holders, one.Counts = d.Holders[k:k+1], nil
		}
		out = append(out, one)
	}
	return out
}

// byRuns gives every run of a list the programme in its place: 가시, 나시 등 2곳과 다라군을 각각
// 마바도시와 사아마을로 선정.
func (c *clause) byRuns(g governed, d Decision, given []mention) []Decision {
	var out []Decision
	at := 0
	for k := range g.list.runs {
		r := &g.list.runs[k]
		to := at + len(r.entries)
		if to > len(d.Holders) {
			return []Decision{d}
		}
		one := d
		one.Scheme, one.Holders, one.Counts = given[k].Scheme, d.Holders[at:to], nil
		if r.count != nil {
			one.Counts = []Count{c.countOf(*r.count, r.class, false)}
		}
		out, at = append(out, one), to
	}
	return out
}
