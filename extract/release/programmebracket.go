package release

import "strings"

// bracketOf is the programme whose names a bracket right behind it, or behind its number,
// holds, where another such follows or stands before: 가나도시 2곳(A, B)과 다라마을(C, D)을
// 지정. nil for none.
func (c *clause) bracketOf(g governed) *mention {
	if !c.inBracket(&g.unit) {
		return nil
	}
	own, others := -1, false
	for k := range c.mentions {
		m := &c.mentions[k]
		if m.to <= g.from && onlyCount(c.s[m.to:g.from]) {
			own = k
			continue
		}
		others = others || c.opensList(m.to)
	}
	if own < 0 || !others {
		return nil
	}
	return &c.mentions[own]
}

// opensList says that a bracket with places stands behind byte i, or behind a number there.
func (c *clause) opensList(i int) bool {
	for k := range c.units {
		if u := &c.units[k]; u.from >= i && c.inBracket(u) && onlyCount(c.s[i:u.from]) {
			return true
		}
	}
	return false
}

// inBracket says that a list stands in a bracket, behind its number or not.
func (c *clause) inBracket(u *unit) bool {
	if u.list == nil {
		return false
	}
	s := c.s[u.from:u.to]
	k := strings.IndexByte(s, '(')
	return k == 0 && strings.HasSuffix(s, ")") || k > 0 && onlyCount(s[:k]) && strings.HasSuffix(s, ")")
}

// onlyCount says that words are nothing, or a number of holders, beside quotes and an opening
// bracket.
func onlyCount(s string) bool {
	s = strings.Trim(s, " '\"」』(")
	if s == "" {
		return true
	}
	n := countsIn(s)
	return len(n) == 1 && n[0].from == 0 && n[0].to == len(s)
}
