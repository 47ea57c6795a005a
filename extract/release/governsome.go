package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ofMore finds behind names what makes them an example of more, or the ones that are not meant: (가나군)을 빼고, 을 시작으로.
var ofMore = hangul.MustCompile(`^[을를]\s(?:빼|뺀|제외|포함|시작|비롯|대표|필두|선두|중심)`)

// chosenOf says that unit k names some of those of unit i, and predicate p decides on no more than these.
func (c *clause) chosenOf(k, i int, p *predicate) bool {
	n, all := &c.units[k], &c.units[i]
	if n.list == nil || !c.someOf(n.list, all.list) || ofMore.MatchString(strings.TrimPrefix(c.s[n.to:], " ")) {
		return false
	}
	for _, u := range c.unitsBetween(k, p) {
		if u.count != nil && u.list == nil && u.count.n == all.size() {
			return false // 가나군을 먼저, 3곳을 모두 지정했다
		}
	}
	return !containsAny(c.s[n.to:p.from], []string{"모두", "전부", "전체"})
}

// someOf says that each name of a list is one of another list, which has more.
func (c *clause) someOf(some, all *list) bool {
	named := map[string]bool{}
	for _, e := range all.entries() {
		named[c.s[e.local[0]:e.local[1]]] = true
	}
	few := some.entries()
	for _, e := range few {
		if !named[c.s[e.local[0]:e.local[1]]] {
			return false
		}
	}
	return len(few) > 0 && len(few) < len(named)
}
