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
var formsApart = setOf("주식회사", "유한회사", "법인 ")

// formApart ends in a company whose legal form is a word of its own: 주식회사 가나, 가나 주식회사.
var formApart = hangul.MustCompile(`(?:^|[\s,·▲△▴▵▶○●①-⑳])(?:(?:주식회사|유한회사|[가-힣]{2,6}법인)\s[가-힣A-Za-z0-9]{2,20}|[가-힣A-Za-z0-9]{2,20}\s(?:주식회사|유한회사))$`)

// companyWithOthers says that a company with a number of others stands so: ㈜가나 외 2개사 ‘다라’.
func (c *clause) companyWithOthers(open int) bool {
	_, count := othersAt(strings.TrimRight(c.s[:open], " "))
	return count[1] > 0 && c.companyBefore(open)
}
