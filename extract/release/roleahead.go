package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// laterTerms are how long a decision holds, which tell of no later one: 내년 3월까지,
// 앞으로 2년간.
var laterTerms = hangul.MustCompile(`내년\s?(?:[0-9]{1,2}월\s?)?(?:[0-9]{1,2}일|말|초|상반기|하반기)?\s?까지|(?:앞으로|향후)\s[0-9]{1,2}(?:년|개월)(?:간|동안)?`)

// nextYearsTarget are those chosen now for a programme of the next year: 내년 가나사업 대상지로.
var nextYearsTarget = hangul.MustCompile(`내년도?\s[^,.]{2,40}?(?:대상지|대상지역|대상|사업지|선정지|사업|도시|마을|지구)(?:으로|로|에)\s`)

// turnedPlan finds what was to be and is told no more: (올해 끝날) 예정이었으나, 예정이던 (기간을).
var turnedPlan = hangul.MustCompile(`예정(?:이었(?:으나|지만|는데|던)|이던|이나,?\s|이지만|됐으나|됐던|되었으나|되었던|되어\s있(?:었)?(?:으나|지만|던))`)

// ifThen finds a condition on which something will be: (법이) 시행되면, 요건을 갖추면.
var ifThen = hangul.MustCompile(`(?:되|하|받|받으|갖추|마치|끝나|나오|넘으|넘기|넘|얻으|채우|이상이|이하이|점이|%이|웃돌)면,?\s`)

// everyYears tells right before a verb how often it is done: 5년마다 (다시 지정된다), 3년 주기로 평가를 거쳐; not what something else is that
// is done so: 2년마다 여는 평가에서.
var everyYears = hangul.MustCompile(`(?:년|해)\s?(?:마다|주기로|단위로|에\s?한\s?(?:번|차례)(?:씩)?),?\s(?:[가-힣·]*[^는은한된던\s.,]\s){0,4}$`)

// longestEvery bounds the bytes in which that is told.
const longestEvery = 80

// habit knows what is done every year or is yet to come.
func (c *clause) habit(p *predicate) bool {
	t := c.s[:p.from]
	if containsAny(t, []string{"내년", "앞으로", "향후"}) {
		t = nextYearsTarget.ReplaceAllString(laterTerms.ReplaceAllString(t, ""), "")
	}
	if strings.Contains(t, "예정") {
		t = turnedPlan.ReplaceAllString(t, "")
	}
	for _, w := range []string{"매년", "해마다", "앞으로", "향후", "내년", "매 2년", "격년", "까지 총", "예정"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	if strings.Contains(t, "면") && ifThen.MatchString(t) || everyYears.MatchString(tail(t, longestEvery)) {
		return true
	}
	rest := c.s[p.to:]
	return strings.HasPrefix(strings.TrimSpace(rest), "제도") || strings.Contains(head(rest, 24), "예정") || containsAny(head(rest, 30), []string{"계획이", "계획임", "계획을 밝"})
}

// endsAhead says that the sentence ends in what is to be done, which then holds for the
// verbs that lead to it: 2곳을 지정하고 사업비를 줄 예정이다.
func (c *clause) endsAhead() bool { return aheadEnd.MatchString(c.s) }

// aheadEnd finds that a sentence ends in what is planned.
var aheadEnd = hangul.MustCompile(`[가-힣]\s(?:예정|계획|방침)(?:이다|이라고 .{0,40}|임|입니다)?\.?\s*$`)

// reported knows “지정한다고 밝혔다”.
func (c *clause) reported(p *predicate) bool {
	return strings.HasPrefix(c.s[p.to:], "고 밝") || strings.HasPrefix(c.s[p.to:], "고 발표") || strings.HasPrefix(c.s[p.to:], "고 ")
}

// before knows decisions told as earlier ones: 지정한 데 이어, 선정된 바 있다.
func (c *clause) before(p *predicate) bool {
	rest := strings.TrimSpace(c.s[p.to:])
	for _, w := range []string{"데 이어", "바 있", "이후", "이래", "적이", "지 ", "도시", "지역", "곳", "지자체", "지방정부", "뒤"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}
