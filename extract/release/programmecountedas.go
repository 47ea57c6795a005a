package release

import "strings"

// countedAs is the programme by whose name those named are counted: 가나시, 다라군 등 (3개 마바특구)를.
func (c *clause) countedAs(g governed) *mention {
	if g.list == nil || g.list.total == nil {
		return nil
	}
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from > g.list.total.from && m.to == g.to {
			return m
		}
	}
	return nil
}

// madeOfOthers says that a programme behind the verb of names is what others are made, who are named before it: 가나시를 새로 지정하고,
// 다라군을 (마바특구)로 뽑았다.
func (c *clause) madeOfOthers(g governed, m *mention) bool {
	return g.by.joins && c.unitBetween(g.by.to, m.from) && startsWithAny(strings.TrimLeft(c.s[m.to:], "'\""), intoMarks)
}
