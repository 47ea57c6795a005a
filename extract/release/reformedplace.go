package release

import "injeung/normalize/hangul"

// reformedSince finds behind a place that the words tell of its own reform, which dates what they go on to tell.
var reformedSince = hangul.MustCompile(`^(?:의)?\s(?:공식\s|정식\s)?(?:출범|통합|승격|편입|개편|전환|분리)(?:한|된|하고|되고)?(?:\s지)?\s?(?:\d{1,2}(?:년|개월|주년)\s?)?(?:이후|이래|뒤|후|에\s(?:따라|맞춰|따른)|을\s(?:계기로|기념|맞아)|기념|으로)(?:\s|에|로|,)`)

// reformed says that unit i only dates the news by the reform of a place: 가나특별자치도 출범 후 첫 지정, 다라군 편입에 따라
// 9곳이 지정됐다. A municipality of which nothing else is told is a holder itself: 마바구 출범 후 첫 지정.
func (c *clause) reformed(i int) bool {
	u := &c.units[i]
	if u.list == nil || u.josa != "" && u.josa != "의" || !reformedSince.MatchString(head(c.s[u.to:], longestSince)) {
		return false
	}
	all := u.list.entries()
	return len(all) == 1 && (all[0].alone() || c.unitAfter(u.to, len(c.s)))
}
