package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// countedWidening finds what was made larger, told as a matter with its number or as a topic: 확대 1곳, 구역 확대는.
var countedWidening = hangul.MustCompile(`(?:^|[\s,·(])((?:(?:면적|구역|지구|구간|범위|노선)\s?(?:확대|확장|연장)|확대)(?:\s?지정)?)(?:은|는)?\s?(?:\(?[0-9]{1,3}\s?(?:곳|건|개|개소)|\s)`)

// countedNew finds those newly chosen told in the same way.
var countedNew = hangul.MustCompile(`(?:신규|새로)(?:\s?(?:지정|선정|인증))?(?:은|는)?\s?\(?(?:[0-9]{1,3}\s?(?:곳|건|개|개소)|[가-힣]{2,4}\s)`)

// widenedBeside takes what was made larger for a status beside those newly chosen, with its number or
// as a topic: 신규 2곳(가나, 다라)과 확대 1곳(마바)을; 신규는 가나시, 확대는 다라군이다.
func (c *clause) widenedBeside() {
	if !c.held().Holds("확대") && !c.held().Holds("구간") || !c.held().Matches(countedNew) {
		return
	}
	for _, m := range countedWidening.FindAllStringSubmatchIndex(c.s, -1) {
		at := statusAt{m[2], m[3], schema.Changed}
		c.statuses = slices.DeleteFunc(c.statuses, func(s statusAt) bool { return s.from < at.to && at.from < s.to })
		k := slices.IndexFunc(c.statuses, func(s statusAt) bool { return s.from > at.from })
		if k < 0 {
			k = len(c.statuses)
		}
		c.statuses = slices.Insert(c.statuses, k, at)
	}
}
