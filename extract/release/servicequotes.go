package release

import "strings"

// lawWords end the names of laws, which sentences on exemptions quote too.
var lawWords = []string{"법", "법률", "규정", "시행령", "시행규칙", "고시", "조례", "기준", "가이드라인"}

// quotedNames are the quoted words of a sentence that can name a service.
func (c *clause) quotedNames() (out [][2]int) {
quotes:
	for _, q := range quoted(c.s) {
		for _, w := range lawWords {
			if strings.HasSuffix(c.s[q[0]:q[1]], w) {
				continue quotes
			}
		}
		if w := c.s[q[0]:q[1]]; c.canName(q) && !isExemption(w) && !deciders.MatchString(w) && !sittings.MatchString(w) {
			out = append(out, q)
		}
	}
	return out
}
