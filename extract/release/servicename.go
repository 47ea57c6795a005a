package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// becomesOne says that what stands before byte i is made a service of a programme that the
// next words name: ‘다라 투자’를 가나서비스로.
func (c *clause) becomesOne(i int) bool {
	josa := josaAt(c.s, i)
	if josa == "" {
		return false
	}
	at := i + len(josa)
	at += spaces(c.s[at:])
	if (josa == "을" || josa == "를") && len(c.mentions) == 0 && certifies(c.schemeHere()) == scheme.Service {
		for k := range c.predicates {
			if p := &c.predicates[k]; p.from == at && p.tense == didPast {
				return true // ‘다라 투자’를 지정받았다
			}
		}
	}
	for _, m := range c.mentions {
		rest := strings.TrimLeft(c.s[m.to:], "\"'")
		if m.from >= at && m.from-at <= len("\"신규 ") && certifies(m.Scheme) == scheme.Service && (strings.HasPrefix(rest, "로 ") || strings.HasPrefix(rest, "으로 ")) {
			return true
		}
	}
	return false
}

// namesService says that the sentence names a programme of services.
func (c *clause) namesService() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	return false
}

func quoteBefore(s string) int {
	_, w := utf8.DecodeLastRuneInString(s)
	return w
}

func quoteAfter(s string) int {
	_, w := utf8.DecodeRuneInString(s)
	return w
}

// serviceName says whether quoted words can name a service: no speech, no
// programme, no emphasis.
func (c *clause) serviceName(q [2]int) bool {
	s := strings.TrimSpace(c.s[q[0]:q[1]])
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 45 || strings.HasSuffix(s, "다") || strings.Contains(s, "다.") || strings.HasSuffix(s, "며") {
		return false
	}
	if zoneEnd.MatchString(s) || decideNounAt(s, 0) != "" || genericNouns[hangul.NoSpace(s)] || strings.HasSuffix(s, "위원회") {
		return false
	}
	if behind := c.s[min(len(c.s), q[1]+quoteAfter(c.s[q[1]:])):]; speechBehind.MatchString(behind) || calledWords.MatchString(behind) {
		return false // “가나는 실험실”이라며
	}
	if namesLaw(s) {
		return false // ‘가나관리법’상 특례
	}
	if c.namesProgramme(s) || c.motto(q) || c.severalOf(q, q[1]+quoteAfter(c.s[q[1]:])) {
		return false
	}
	for _, m := range c.mentions {
		if m.from >= q[0] && m.to <= q[1] && m.to-m.from > len(s)*2/3 {
			return false
		}
	}
	for _, w := range []string{"서비스", "시스템", "솔루션", "플랫폼", "앱", "패스", "시티", "스마트", "AI", "로봇", "관리", "알림", "안내", "데이터", "주차"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return c.madeOrGiven(q) || strings.HasSuffix(c.s[:q[0]], "\"") || strings.HasSuffix(c.s[:q[0]], "「") || c.quotedAsChosen(q)
}

// motto says that what a title has in double quotes goes on to nothing, as what somebody says or calls out does, and no name
// that is chosen: “가고, 보고, 쉬고”… 우수 가나상품 4개 선정.
func (c *clause) motto(q [2]int) bool {
	return c.where >= InSubtitle && strings.HasSuffix(c.s[:q[0]], "\"") && mottoBehind.MatchString(c.s[q[1]+quoteAfter(c.s[q[1]:]):])
}

// mottoBehind follows such words.
var mottoBehind = hangul.MustCompile(`^\s?(?:…|\.\.|·{2,}|[,!?~]|[-–—]\s|$|\s)`)

// waysOf end in the syllable of laws and name ways of work, as services may.
var waysOf = []string{"공법", "방법", "기법", "요법", "농법", "어법"}

// namesLaw says that words are the name of a law or notice, and not of a way of work.
func namesLaw(s string) bool { return isStatute(s) && !endsInOne(s, waysOf) }

// madeOrGiven says that who makes what is quoted, or the programme that it was given, stands beside it.
func (c *clause) madeOrGiven(q [2]int) bool {
	s := strings.TrimSpace(c.s[q[0]:q[1]])
	open, end := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:])
	if _, _, e := c.makerAround(open, end); e > 0 {
		return true
	}
	if from := c.makerBefore(open); from < open && (c.namesBody(from, open-len("의 ")) || c.namesService() && !strings.Contains(c.s[from:open-len("의 ")], " ")) {
		return true
	}
	if c.givenProgramme(end) || c.givenProgramme(c.pastBracket(end)) {
		return true
	}
	if k := openingOf(s); k > len("가나") && strings.HasSuffix(s, ")") && c.namesBody(q[0]+strings.Index(c.s[q[0]:q[1]], s)+k+1, q[0]+strings.Index(c.s[q[0]:q[1]], s)+len(s)-1) {
		return true // ‘가나(㈜다라)’
	}
	if m, ok := c.makerClause(open); ok && (c.namesService() || c.namesBody(m.from, m.to)) {
		return true
	}
	if c.namesService() && c.makerWord(open) < open || c.companyBefore(open) && c.companiesBefore() && !c.certifiedElse(end) || c.becomesOne(end) {
		return true
	}
	if from, to, past := bracketAt(c.s, end); past > 0 && c.namesBody(from, to) {
		return true // ‘가나’(㈜다라)
	}
	return false
}

// givenProgramme says that what stands before byte i was given a programme of services: ‘가나’의
// 실증특례를, ‘가나’에 대한 실증특례를.
func (c *clause) givenProgramme(i int) bool {
	if strings.HasPrefix(c.s[i:], " 등에") {
		i += len(" 등")
	}
	for _, w := range []string{"의 ", "에 대한 ", "에 대해 ", "에 대하여 ", "에 ", "에도 ", "에는 ", "이 ", "가 "} {
		if !strings.HasPrefix(c.s[i:], w) {
			continue
		}
		if at := i + len(w); exemptGiven.MatchString(c.s[at:]) || w == "의 " && c.namesService() && ownTerm.MatchString(c.s[at:]) {
			return true
		}
		if len(w) == len("이 ") && w != "의 " || strings.HasPrefix(w, "에") && !strings.HasPrefix(w, "에 대") {
			continue
		}
		for _, m := range c.mentions {
			if gap := m.from - i - len(w); gap >= 0 && gap < len(" 신규 규제샌드박스") && certifies(m.Scheme) == scheme.Service {
				return true
			}
		}
	}
	return false
}

// ownTerm is what of a service is made longer, changed or ended: (‘가나’의) 지정을, 인증기간을.
var ownTerm = hangul.MustCompile(`^(?:지정|인증|승인)\s?(?:기간|내용|조건)?[을를]\s`)

// exemptGiven is an exemption that something gets: 실증특례를 받아.
var exemptGiven = hangul.MustCompile(`^(?:규제샌드박스\s?)?(?:(?:규제|실증)?\s?특례|임시허가|(?:(?:규제|규정|법령|법|기준)(?:의|에\s대한)?\s)?(?:적용의?\s|한시적\s)?예외)를\s(?:신규로\s|새로\s)?(?:받|지정|승인|부여|취득|획득|허용|적용|인정|내줬|내주|주기로|주었|줬|두기로)`)

// pastBracket goes on from byte i over the round bracket that begins there.
func (c *clause) pastBracket(i int) int {
	if i < len(c.s) && c.s[i] == '(' {
		if _, _, end := bracketAt(c.s, i); end > 0 {
			return end
		}
	}
	return i
}

// besideService says that a quoted name is joined to one that names a service, before it or
// behind it, as one of the same list: ‘가나’와 ‘다라 알리미’를.
func (c *clause) besideService(k int) bool {
	q := c.quotes[k]
	s := strings.TrimSpace(c.s[q[0]:q[1]])
	if n := utf8.RuneCountInString(s); n < 3 || n > 45 || strings.HasSuffix(s, "다") || decideNounAt(s, 0) != "" || genericNouns[hangul.NoSpace(s)] || c.namesProgramme(s) {
		return false
	}
	joins := func(a, b [2]int) bool {
		from := c.pastBracket(a[1] + quoteAfter(c.s[a[1]:]))
		if from > b[0] {
			return false
		}
		between := c.s[from : b[0]-quoteBefore(c.s[:b[0]])]
		return isJoint(between) || ownerBetween.MatchString(between)
	}
	for n := k + 1; n < len(c.quotes) && joins(c.quotes[n-1], c.quotes[n]); n++ {
		if c.serviceName(c.quotes[n]) {
			return true
		}
	}
	for n := k - 1; n >= 0 && joins(c.quotes[n], c.quotes[n+1]); n-- {
		if c.serviceName(c.quotes[n]) {
			return true
		}
	}
	return false
}

// ownerBetween joins two quoted names by who has the second: (‘가나’)와 다라산업의 (‘마바 알리미’).
var ownerBetween = hangul.MustCompile(`^(?:와|과|,|·|\s및)\s?[^\s'",.·]{2,20}(?:\s[^\s'",.·]{2,12})?의\s$`)

// leaveOwnName leaves out words without quotes that end in the name of the programme itself, which names no service: 현장에 쓸
// 가나 솔루션 3건.
func (c *clause) leaveOwnName(d *Decision) {
	own := hangul.Key(d.Scheme.Name)
	if own == "" {
		return
	}
	d.Holders = slices.DeleteFunc(d.Holders, func(h Holder) bool {
		w := viewOf(h.Words).S
		at, key := strings.Index(c.s, w), hangul.Key(w)
		return h.Kind == ServiceHolder && (key == own || strings.HasSuffix(key, own) && at >= 0 && closingQuote(c.s[:at]) == 0)
	})
}

// speechBehind follows what somebody says in quotes: 이라며, 라고 말했다, 며.
var speechBehind = hangul.MustCompile(`^(?:(?:이?라)?(?:며|면서)|(?:이?라)고)[\s,]`)

// zoneEnd ends the names of zones, which hold exemptions and are no services.
var zoneEnd = hangul.MustCompile(`(?:특구|지구|구역|단지)$`)
