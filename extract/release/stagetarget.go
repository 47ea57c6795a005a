package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// stageTarget finds, right before names or the verb, that those were taken for a step on the way or
// for something beside a programme, and not chosen for it: 가나특구 발표평가 대상 3곳으로, 공청회 개최지로.
var stageTarget = hangul.MustCompile(`(?:` +
	`(?:현장|발표|서면|서류|대면|면접|2차)\s?(?:평가|심사|실사)\s대상(?:지|자)?|(?:현장|이행|실태)\s?점검\s대상(?:지)?|(?:타당성|실태|현장|표본)\s?조사\s(?:대상(?:지)?|표본)|(?:컨설팅|자문|진단)\s대상(?:지)?|` +
	`(?:교육|컨설팅|자문|상담)[을를]\s받을\s[가-힣·]{1,6}|(?:공청회|설명회|토론회|간담회|심포지엄)\s(?:개최지|장소)|홍보관\s(?:설치|건립)\s(?:지역|장소)` +
	`)(?:\s[0-9]{1,3}(?:곳|개소|개\s[가-힣·]{1,6}))?(?:으로|로)\s?$`)

// undoneTarget finds that those were taken for whom it may be undone, which is not done yet: 가나특구 해제
// 검토 대상으로.
var undoneTarget = hangul.MustCompile(`(?:해제|취소|철회|퇴출|폐지)\s?(?:예고|검토|심사|심의|협의|우선)?\s?대상(?:지|자|지역)?(?:\s[0-9]{1,3}(?:곳|개소|개\s[가-힣·]{1,6}))?(?:으로|로|에)?\s?$`)

// onTheWay says that a unit was chosen for a step on the way alone. A programme that is called so,
// in the title too, is one.
func (c *clause) onTheWay(g governed) bool {
	if settled := containsAny(c.s[g.by.from:min(len(c.s), g.by.to+len("최종 확정"))], []string{"확정", "의결", "결정"}); !settled && (undoneTarget.MatchString(tail(c.s[:g.from], 90)) || undoes(g.by.status) && strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(c.s[g.by.from:], g.by.noun), " "), "대상")) {
		return true
	}
	if g.by.from < g.to {
		return false
	}
	for _, s := range []string{c.s[:g.from], c.s[:g.by.from]} {
		if undoneTarget.MatchString(tail(s, 90)) {
			return true
		}
		m := stageTarget.FindString(strings.TrimRight(tail(s, 90), " "))
		if m == "" {
			continue
		}
		word := m[:wordLen(m)]
		for _, t := range c.ctx.titles() {
			if strings.Contains(t.S, word) {
				return false
			}
		}
		return true
	}
	return false
}
