package release

import "strings"

// longGone is a predicate that is told with a second past as one of another time: 반납했었다, 뽑혔었으나,
// 지정됐었던.
func (p predicate) longGone(s string) predicate {
	if p.tense == didPast && p.to <= len(s) && strings.HasPrefix(s[p.to:], "었") || (p.tense == didPast || p.tense == attrOld) && strings.Contains(s[p.from:min(p.to, len(s))], "었었") {
		p.tense, p.joins = didNot, false
	}
	return p
}
