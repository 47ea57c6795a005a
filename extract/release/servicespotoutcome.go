package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// outcomeBehind is what became of what a line names, behind a sign: 가나 결제 ⇒ 실증특례, 다라 보험(마바) : 조건부 승인.
var outcomeBehind = hangul.MustCompile(`\s?` + outcomeSign + `\s?((?:조건부\s)?(?:적극해석|임시\s?허가|(?:실증|규제)\s?(?:실증\s?)?특례|승인|지정|인증|선정|허용|의결|원안\s?의결|수정\s?의결|보류|부결|불승인|불허|반려|재심의|재상정)(?:\s?(?:부여|승인|지정))?|(?:(?:신규|추가|지정|인증|승인|유효)?\s?(?:기간|내용|조건)?\s?(?:지정|인증|승인|선정|연장|갱신|변경|취소|해제|철회|종료)\s?)(?:승인)?)$`)

// outcomeEnds end such lines.
var outcomeEnds = []string{"특례", "허가", "해석", "부여", "승인", "지정", "인증", "선정", "허용", "의결", "보류", "부결", "불허", "반려", "심의", "상정", "연장", "갱신", "변경", "취소", "해제", "철회", "종료"}

// outcomeSpots reads a line that ends in what became of what it names; said is true where it does.
func (c *clause) outcomeSpots() (out []spot, said bool) {
	s := strings.TrimRight(c.s, " .")
	if c.base != 0 || !endsInOne(s, outcomeEnds) {
		return nil, false
	}
	m := outcomeBehind.FindStringSubmatchIndex(s)
	if m == nil || m[0] == 0 || isExemption(strings.TrimSpace(s[:m[0]])) {
		return nil, false
	}
	if wasRefused.MatchString(s[m[2]:]) || strings.HasPrefix(s[m[2]:], "불") || strings.HasPrefix(s[m[2]:], "재") {
		return nil, true
	}
	named := *c
	named.s = s[:m[0]]
	from := named.pastLead(lineStart(named.s), len(named.s))
	t, ok := named.headSpot(from)
	if !ok {
		return nil, false
	}
	t.leads, t.form, t.verdict = true, "outcome", granted
	t.is, _ = statusOfWords(s[m[2]:])
	return []spot{t}, true
}

// saidOfTopic is what a sentence goes on to tell of: 변경 승인 과제는, 기간이 늘어난 특례 3건은.
var saidOfTopic = hangul.MustCompile(topicSaid)

// topicAtBegin begins with it.
var topicAtBegin = hangul.MustCompile(`^(?:` + topicSaid + `)`)

const topicSaid = `[^,.'"()]{2,60}?(?:과제|서비스|것|특례|임시허가|허가|사업|안건|대상|인증|솔루션|기술|시스템|앱|건|개)(?:\s?(?:\d{1,2}|한|두|세|네|다섯)\s?(?:건|개|종|가지))?(?:은|는|으로는|로는|에는)\s`

// statusOfTopic is what the last topic in words before a name says of it, and where.
func statusOfTopic(s string) (st schema.Status, at [2]int) {
	all := saidOfTopic.FindAllStringIndex(s, -1)
	if len(all) == 0 {
		m := spotTopic.FindStringIndex(s)
		if m == nil || !shortTopic(s[:m[1]]) {
			return "", at
		}
		all = [][]int{m} // 연장된 공법은
	}
	last := all[len(all)-1]
	if st, at = statusOfWords(s[last[0]:last[1]]); st == "" {
		return "", [2]int{}
	}
	return st, [2]int{last[0] + at[0], last[0] + at[1]}
}

// endedNoun says in nouns that something ended: 종료 과제, 취소 대상.
var endedNoun = hangul.MustCompile(`(?:^|\s)(?:종료|취소|해제|철회|반납)\s?(?:과제|서비스|대상|사업|특례|인증|$)`)

// statusOfWords is the status that words tell in nouns or verbs, and where.
func statusOfWords(s string) (st schema.Status, at [2]int) {
	if m := endedNoun.FindStringIndex(s); m != nil {
		return schema.Revoked, [2]int(m)
	}
	if st, from, to := toldStatus(s); st != "" {
		return st, [2]int{from, to}
	}
	return statusToldOf(s)
}

// shortTopic says that words are what a sentence is about, and no clause with an object or subject of its own.
func shortTopic(s string) bool {
	w := strings.Fields(s)
	return len(w) > 0 && len(w) < 5 && !holdsObject(s) && !slices.ContainsFunc(w[:len(w)-1], func(w string) bool {
		_, j, ok := hangul.Josa(w)
		return ok && (j == "이" || j == "가" || j == "은" || j == "는") && !endsInOne(w, topicAttributes)
	})
}

// topicAttributes end words that describe what a sentence is about.
var topicAttributes = []string{"된", "받은", "얻은", "끝난", "늘어난"}
