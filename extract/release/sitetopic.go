package release

import (
	"strings"

	"injeung/schema"
)

// sitesOnly takes the word for who may come to hold it (후보지) for what those are called
// that were chosen, where it is the topic that leads to their names and no statement
// before has that status: 선정된 후보지는 가나시, 다라군이다.
func (r *listReader) sitesOnly(c *clause, own, said []Decision) []Decision {
	if len(own) != 1 || own[0].Status != schema.Candidate || len(own[0].Holders) == 0 || len(r.before)+len(said) == 0 || !c.sitesTopic(own[0].StatusBy) {
		return own
	}
	for _, all := range [][]Decision{r.before, said} {
		for k := range all {
			if d := &all[k]; d.Scheme.ID != own[0].Scheme.ID || d.Status != schema.New {
				return own
			}
		}
	}
	own[0].Status, own[0].StatusBy = schema.New, Value{}
	return own
}

// sitesTopic says that the status of a clause is printed in its topic, right behind the
// predicate that describes it.
func (c *clause) sitesTopic(by Value) bool {
	if !strings.HasPrefix(by.Words.S, "후보") {
		return false
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if rest, ok := strings.CutPrefix(c.s[p.to:], " 후보지"); ok && p.tense == attrPast && (strings.HasPrefix(rest, "는 ") || strings.HasPrefix(rest, "들은 ") || strings.HasPrefix(rest, "역은 ") || strings.HasPrefix(rest, "로는 ")) {
			return true
		}
	}
	return false
}
