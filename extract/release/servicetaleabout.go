package release

import "injeung/normalize/hangul"

// saidAbout goes on behind what a sentence is about, whoever decides on it then: (가나가 신청한 다라 결제)에 대해 위원회는
// ‘다라’를 쓸 수 있도록.
var saidAbout = hangul.MustCompile(`에\s대(?:해서?|해서는|하여|하여는)\s`)

// aboutTale reads the service that a sentence begins to tell about, asked for by somebody, before anything in quotes.
func (c *clause) aboutTale(from, quote int) (tale, bool) {
	if from >= quote {
		return tale{}, false
	}
	m := saidAbout.FindStringIndex(c.s[from:quote])
	if m == nil || depthAt(c.s, from+m[0]) != 0 {
		return tale{}, false
	}
	by, name, ok := c.partedTale(trimmed(c.s, from, from+m[0]))
	if !ok {
		return tale{}, false
	}
	return c.tell(by, c.withoutKind(name), false), true
}

// tellsAbout says that a sentence begins with a service that it tells about, so that the names in it and its topic are
// of what is done with that one and of who decides.
func (c *clause) tellsAbout() bool {
	quote := c.firstOf(c.quotes)
	if !saidAbout.MatchString(c.s[:quote]) {
		return false
	}
	_, ok := c.aboutTale(c.pastDecided(c.pastLead(0, len(c.s))), quote)
	return ok
}

// firstOf is the byte at which the first of some names begins, or where the sentence ends.
func (c *clause) firstOf(names [][2]int) int {
	if len(names) > 0 {
		return names[0][0]
	}
	return len(c.s)
}
