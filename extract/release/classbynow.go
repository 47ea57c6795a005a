package release

import (
	"slices"

	"injeung/normalize/hangul"
)

// byNowHead begins a sentence on how many there are by now: 이로써, 현재, 가나도시는 현재, 이번 지정으로, 올해 추가 선정으로.
var byNowHead = hangul.MustCompile(`^\s?(?:[^,.0-9]{2,40}[은는]\s현재(?:까지)?\s|(?:이로써|이로서|이에 따라|현재|지금까지|현재까지|이번\s(?:[가-힣]{1,6}\s)?(?:지정|선정|인증|승인|추가)(?:으로|로)|올해\s(?:[가-힣]{1,6}\s)?(?:지정|선정|인증|승인)(?:으로|로))[, ])`)

// standsByNow says that classes part the number of all that there are by now, which no statement declared: 이로써 전국의 가나도시는 광역
// 4곳, 기초 20곳 등 24곳이 됐다.
func (r *listReader) standsByNow(s string, counts []Count) bool {
	if !byNowHead.MatchString(s) {
		return false
	}
	sum := 0
	for i := range counts {
		sum += counts[i].N
	}
	isSum := func(d Decision) bool { return declared(&d) == sum }
	return !slices.ContainsFunc(r.before, isSum) && !slices.ContainsFunc(r.anchor, isSum)
}
