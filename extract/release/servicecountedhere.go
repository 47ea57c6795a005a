package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bareCounted finds a number without a word for what it counts.
var bareCounted = hangul.MustCompile(`(?:^|[\s(])(\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?개(?:[를가에]|\s(?:가운데|중))`)

// chosenFrom follows the number of those that others were chosen from: (8개) 가운데 5개가; (6건)을 심의해 4건을.
var chosenFrom = hangul.MustCompile(`^(?:의?\s?(?:서비스|과제|안건|제안|사업))?(?:\s?(?:가운데|중)(?:에서)?[\s,]|(?:이|가)\s(?:올라|상정|접수|신청)|(?:을|를|에\s대해|에\s대한)\s(?:[^\s,]+\s){0,2}?(?:심의|심사|평가|검토|점검|검증)(?:해|하여|한\s|를\s|을\s|하고|했))`)

// sumBehind is the number of all behind those of some: (실증특례 4건)과 임시허가 1건 등 총 5건을.
var sumBehind = hangul.MustCompile(`^[^.,]{0,60}?(?:\d{1,2}|한|두|세|네)\s?(?:건|개)\s?(?:등\s)?(?:총|모두)\s(\d{1,2})\s?(?:건|개(?:\s?(?:과제|서비스))?)`)

// countedHere finds the number of what a sentence tells of: not of those it was chosen from, and of all where it is parted
// into kinds. The first group is the number; own is where the words on it begin.
func countedHere(s string) (m []int, own int) {
	at := 0
	for at < len(s) {
		m = servicesCountedIn.FindStringSubmatchIndex(s[at:])
		if b := bareCounted.FindStringSubmatchIndex(s[at:]); b != nil && (m == nil || b[0] < m[0]) && ofServicesSaid.MatchString(s[:at+b[2]]) {
			b[1] = b[3] + strings.Index(s[at+b[3]:], "개") + len("개")
			m = b
		}
		if m == nil {
			return nil, 0
		}
		for k := range m {
			m[k] += at
		}
		if !chosenFrom.MatchString(s[m[1]:]) || !servicesCountedIn.MatchString(s[m[1]:]) && !bareCounted.MatchString(s[m[1]:]) {
			if t := sumBehind.FindStringSubmatchIndex(s[m[1]:]); t != nil {
				return []int{m[1] + t[2], m[1] + t[1], m[1] + t[2], m[1] + t[3]}, own
			}
			return m, own
		}
		at = m[3]
		own = m[1] + len(chosenFrom.FindString(s[m[1]:]))
	}
	return nil, 0
}

// ofServicesSaid finds that words before a bare number tell of services.
var ofServicesSaid = hangul.MustCompile(`서비스|과제|솔루션|특례|임시허가|샌드박스|플랫폼|시스템`)

// chosenCounted describes those that are counted behind it as chosen, or is what is told of them: 공모에서 뽑힌 (3개 모델), 새로
// 지정된 가나서비스는 (3건이다).
var chosenCounted = hangul.MustCompile(`(?:등급|인증|특례|허가|승인|지정)[을를]\s(?:받은|얻은|획득한|부여한|내준|준)\s(?:\S+\s)?$|(?:뽑힌|뽑은|고른|선정된|통과한|인증된|지정된|승인된|확정된)\s(?:\S+(?:은|는)\s)?(?:모두\s|총\s)?$`)

// gotDone ends a sentence on such: 공개했다, 적용한다, 3건이다.
var gotDone = hangul.MustCompile(`^(?:의?\s?\S{0,8})?(?:이?다\.?\s*$|[을를]\s(?:[^.,]{0,20}\s)?(?:공개|발표|적용|지원|시작|도입|선보)(?:했|하였|한다|인다))`)

// countedSo says that the words around a number, from..to, tell that what it counts was chosen, in no verb of deciding; or what
// became of what was certified before.
func countedSo(s string, from, to int) bool {
	if chosenCounted.MatchString(s[:from]) && gotDone.MatchString(s[to:]) {
		return true
	}
	st, _ := statusOfCounted(s[to:])
	return st.OfEarlier() && exemptWords.in(s) || st.OfEarlier() && ofServicesSaid.MatchString(s[:from])
}
