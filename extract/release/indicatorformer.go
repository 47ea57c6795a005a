package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// What tells behind indicators that they are used no longer: usedUntil by itself ((30개 지표)를 쓰던 것을), usedYet where words before them speak
// of earlier ((32개 지표)를 썼으나).
var (
	usedUntil = hangul.MustCompile(`^(?:[가-힣]{1,4}\s)?(?:[가-힣]{1,6}\s){0,2}[가-힣]{1,6}던\s(?:것을|것에서|것과|데서|데\s비해|방식)`)
	usedYet   = hangul.MustCompile(`^[^,.]{0,24}?[가-힣](?:으나|지만|는데)(?:[,\s])`)
	trialTime = hangul.MustCompile(`시범\s?(?:평가|인증|심사|운영|사업)|도입\s?(?:초기|당시)|초기에|처음에`)
)

// usedBefore says that the indicators told at from..to were those of an earlier time.
func usedBefore(s string, from, to int) bool {
	rest := head(s[to:], 120)
	if !strings.Contains(rest, "던 ") && !strings.Contains(rest, "으나") && !strings.Contains(rest, "지만") && !strings.Contains(rest, "는데") {
		return false
	}
	if usedUntil.MatchString(rest) {
		return true
	}
	before := tail(s[:from], 120)
	last := -1
	for _, w := range formerWords {
		last = max(last, strings.LastIndex(before, w))
	}
	if m := trialTime.FindAllStringIndex(before, -1); m != nil {
		last = max(last, m[len(m)-1][0])
	}
	for _, w := range sinceThenWords {
		if strings.LastIndex(before, w) > last {
			return false
		}
	}
	return last >= 0 && usedYet.MatchString(rest)
}
