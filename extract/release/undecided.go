package release

import (
	"strings"

	"injeung/schema"
)

// undecided makes an issue of a clause that names a place and says that a
// decision was put off or taken back, and gave no decision: so none of these is
// lost without a word.
func (c *clause) undecided() {
	if c.title || len(c.mentions) > 0 {
		return
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if !undoes(p.status) || p.tense != didPast && p.tense != doesNow || c.denied(p) || c.before(p) || p.tense == doesNow && (c.habit(p) || !c.reported(p)) {
			continue
		}
		for i := range c.units {
			u := &c.units[i]
			g := governed{unit: *u, by: p}
			if u.list == nil || u.to > p.from || c.lastYear(g) || !strings.Contains("은는의을를이가", u.josa) || u.josa == "" {
				continue
			}
			c.ctx.issues.add("unread-decision", schema.Reject, "the words name a place and a decision that was undone, and were not read as one", c.text(0, len(c.s)))
			return
		}
	}
}
