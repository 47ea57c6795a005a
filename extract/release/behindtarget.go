package release

import "strings"

// behindTarget is where the words i..j go on behind the programme as which something is chosen: (올해 가나상품으로) 다라전자.
func (c *clause) behindTarget(r [2]int) int {
	at := r[0]
	for _, m := range c.mentions {
		if m.from < at || m.to >= r[1] {
			continue
		}
		for _, j := range []string{"으로 ", "로 "} {
			if rest := c.s[m.to:r[1]]; strings.HasPrefix(rest, j) && len(rest) > len(j) {
				at = m.to + len(j)
			}
		}
	}
	return at
}
