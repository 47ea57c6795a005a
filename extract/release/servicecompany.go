package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// companyBefore says that a company stands right before a quoted name, by its legal form and without a particle: ㈜가나 ‘다라’,
// not ㈜가나는 ‘다라’를 만든다.
func (c *clause) companyBefore(open int) bool {
	from := c.makerWord(open)
	return from < open && hasLegal(c.s[from:open-1]) && c.withoutJosa(from, open-1) == open-1
}

// companiesBefore says that one stands so, or in the genitive, before each quoted name of a sentence.
func (c *clause) companiesBefore() bool {
	for _, q := range c.quotes {
		open := q[0] - quoteBefore(c.s[:q[0]])
		if !c.companyBefore(open) && c.makerBefore(open) == open && !startsWithAny(c.s[q[1]+quoteAfter(c.s[q[1]:]):], fieldNounsBehind) {
			return false
		}
	}
	return true
}

// companyApart is where the company begins that words end in, whose legal form is a word of its own; -1 where they do not.
func companyApart(s string) int {
	near := tail(s, 120)
	if !formsApart.in(near) {
		return -1
	}
	m := formApart.FindStringIndex(near)
	if m == nil {
		return -1
	}
	return len(s) - len(strings.TrimLeft(near[m[0]:], serviceMarks+" ,·"))
}

// formsApart are legal forms that are words of their own.
var formsApart = setOf("주식회사", "유한회사", "법인 ", "협동조합 ")

// formApart ends in a company whose legal form is a word of its own: 주식회사 가나, 가나 주식회사.
var formApart = hangul.MustCompile(`(?:^|[\s,·▲△▴▵▶○●①-⑳])(?:(?:주식회사|유한회사|[가-힣]{2,6}법인|(?:사회적)?협동조합)\s[가-힣A-Za-z0-9]{2,20}|[가-힣A-Za-z0-9]{2,20}\s(?:주식회사|유한회사))$`)

// companyWithOthers says that a company with a number of others stands so: ㈜가나 외 2개사 ‘다라’.
func (c *clause) companyWithOthers(open int) bool {
	_, count := othersAt(strings.TrimRight(c.s[:open], " "))
	return count[1] > 0 && c.companyBefore(open)
}

// certifiedBehind finds behind a quoted name what certificate it got: (‘가나’는) 다라청의 마바품 인증을 받았다.
var certifiedBehind = hangul.MustCompile(`^(?:은|는|이|가|도)\s((?:[^\s,.]+\s){1,6}?)(?:인증|지정|선정)(?:을|도|까지)?\s?(?:받|획득|취득|따|됐|되)`)

// notNamed end words right before a certificate that are no name of it: 심사를 거쳐 (인증을).
var notNamed = []string{"거쳐", "뒤", "후", "끝에", "만에", "번째", "로", "에", "에서", "해", "하여", "받아", "고", "며", "의", "께", "시", "저", "히", "어", "이", "가", "을", "를", "은", "는", "도", "음", "등", "정식", "최초", "공식", "동시", "추가", "재", "본", "연장"}

// certifiedElse says that what is quoted before byte end got a certificate of another programme, or of a body that the first
// sentence does not name.
func (c *clause) certifiedElse(end int) bool {
	m := certifiedBehind.FindStringSubmatch(c.s[end:])
	if m == nil || c.namesService() {
		return false
	}
	words := strings.Fields(m[1])
	if last := words[len(words)-1]; !onlyAdverbs(last) && !endsInOne(last, notNamed) {
		return !c.ctx.toldFirst(last)
	}
	for _, w := range words {
		for _, josa := range []string{"의", "로부터", "으로부터", "에서"} {
			if body, ok := strings.CutSuffix(w, josa); ok && endsInOne(body, giversOfMarks) && !c.ctx.toldFirst(body) {
				return true
			}
		}
	}
	return false
}

// giversOfMarks end those who certify.
var giversOfMarks = []string{"부", "청", "처", "협회", "재단", "공단", "공사", "진흥원", "연구원", "기관", "센터", "학회"}

// toldFirst says that the title or the first sentence has words.
func (ctx *context) toldFirst(words string) bool {
	p, s := ctx.firstSentence()
	return ctx.header != nil && ctx.inTitleAlone(words) || p != nil && strings.Contains(p.S[s[0]:s[1]], words)
}
