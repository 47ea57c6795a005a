package release

import "injeung/normalize/hangul"

// askers parts the bytes of several who asked together at commas and joints, each one word; none where
// one cannot be a body: 가나와 다라; 가나와 다라, 마바 등 3개사.
func (c *clause) askers(r [2]int) (out [][2]int) {
	end := r[1]
	if m := othersTail.FindStringIndex(c.s[r[0]:r[1]]); m != nil {
		end = r[0] + m[0]
	}
	for _, part := range c.bodies(r[0], end) {
		if at := joinOf(c.s[part[0]:part[1]]); at > 0 {
			out = append(out, [2]int{part[0], part[0] + at}, trimmed(c.s, part[0]+at+len("과 "), part[1]))
			continue
		}
		out = append(out, part)
	}
	for _, b := range out {
		if w := c.s[b[0]:b[1]]; !maybeBody(w) || genericNouns[w] {
			return nil
		}
	}
	return out
}

// canAsk says that words can be who asked for something: a body, or several that one sentence joins; not
// those who decide.
func (c *clause) canAsk(r [2]int) bool {
	return r[1] > r[0] && !ownerless.has(c.s[r[0]:r[1]]) && !deciders.MatchString(c.s[r[0]:r[1]]) && (c.bodyLike(r) > 0 || len(c.askers(r)) > 1)
}

// deciders are those who give what others ask for, and those who speak for them.
var deciders = hangul.MustCompile(`(?:위원회|심의위|특례위|혁신위|^정부|당국|관계자|장관|차관|위원장|^[가-힣]{2,6}(?:부|처|청|위))$`)
