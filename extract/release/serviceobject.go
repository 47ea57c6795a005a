package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// exemptedTail is the exemption that is given for what stands before it: (가나 결제)에 대해 실증특례, (가나 결제)의 임시허가.
var exemptedTail = hangul.MustCompile(`(에|에도|에는|에 대해|에 대한|에 대하여|의|이|가|은|는|도)\s(?:(?:신규|조건부|조건부로|최대|향후|앞으로)\s|\d{1,2}(?:년|개월)(?:간|\s동안)?\s)*(?:규제샌드박스\s)?(?:규제\s?특례|실증\s?특례|특례|임시\s?허가|(?:(?:규제|규정|법령|법|기준)(?:의|에\s대한)?\s)?(?:적용의?\s|한시적\s)?예외)$`)

// termTail is what of services is made longer or changed: (가나 결제)의 지정기간(을 연장).
var termTail = hangul.MustCompile(`의\s(?:지정|인증|승인|특례|허가)\s?(?:유효\s?)?(?:기간|내용|조건|범위)$`)

// beforeExemption is where an object that ends at byte to ends without the exemption that is given for it, or what of
// it is changed.
func (c *clause) beforeExemption(to int) int {
	if m := termTail.FindStringIndex(c.s[:max(to, 0)]); m != nil && m[0] > 0 {
		return m[0]
	}
	if to > 0 && exemptWords.in(c.s[:min(to+len("를"), len(c.s))]) {
		m := exemptedTail.FindStringSubmatchIndex(c.s[:to])
		if m == nil || countsOnly(c.s[:m[0]]) {
			return to
		}
		if josa := c.s[m[2]:m[3]]; josa == "의" || strings.HasPrefix(josa, "에") || gotThat.MatchString(c.s[to:]) {
			return m[0]
		}
	}
	return to
}

// gotThat says that the exemption before it was given to what stands before that: (가나 결제가 실증특례)를 받았다.
var gotThat = hangul.MustCompile(`^[을를]\s(?:새로\s|신규로\s|추가로\s)?(?:부여받|적용받|승인받|받|획득|취득)`)

// countsOnly says that words end in a number of what is not named there, as those of a list are: △가나 △다라 등 3건.
func countsOnly(s string) bool {
	m := countsOnlyEnd.FindStringIndex(s)
	return m != nil && !strings.HasSuffix(s[:m[0]], " 등 ")
}

// countsOnlyEnd ends words that count what is not named there: 탈것 서비스 3건(에 특례를).
var countsOnlyEnd = hangul.MustCompile(`\d{1,3}(?:건|개)(?:의\s\S+)?$`)
