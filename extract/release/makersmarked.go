package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// thingsFollow leads to things that were chosen: 선정된 과제는, 올해 지원할 10개 사업으로는.
var thingsFollow = hangul.MustCompile(`(?:과제|서비스|사업|안건|솔루션|제품|기술|플랫폼|시스템)(?:은|는|으로는|로는|으로|로|에는|:)\s[^.]*$`)

// makersMarked leaves out the places that stand with companies in brackets behind the names of things, each of which a mark sets apart:
// 선정된 과제는 ▲가나 플랫폼(다라시, ㈜마바) …. They run them or are where they are made, and the things were chosen.
func (c *clause) makersMarked() {
	k := indexSign(c.s, serviceMarks)
	if k < 0 || !strings.Contains(c.s, "㈜") && !strings.Contains(c.s, "(주)") && !strings.Contains(c.s, "컨소시엄") || !thingsFollow.MatchString(c.s[:k]) {
		return
	}
	c.units = slices.DeleteFunc(c.units, func(u unit) bool { return u.list != nil && u.from > k && c.besideMakers(u.from) })
}

// besideMakers says that byte i stands in a bracket with a company, behind a name that a mark sets apart.
func (c *clause) besideMakers(i int) bool {
	open := openBefore(c.s, i)
	if open < 0 {
		return false
	}
	_, in, end := bracketAt(c.s, open)
	if end <= i || !hasLegal(c.s[open+1:in]) && !strings.Contains(c.s[open+1:in], "컨소시엄") {
		return false
	}
	mark := strings.LastIndexAny(c.s[:open], serviceMarks)
	if mark < 0 {
		return false
	}
	name := strings.TrimSpace(strings.TrimLeft(c.s[mark:open], serviceMarks))
	return name != "" && !strings.ContainsAny(name, "()") && !c.ctx.isClass(name) && !c.surelyPlaces(name)
}

// openBefore is the round bracket around byte i, or that opens there; -1 for none.
func openBefore(s string, i int) int {
	depth := 0
	for k := i; k >= 0; k-- {
		switch {
		case s[k] == ')' && k < i:
			depth++
		case s[k] == '(' && depth == 0:
			return k
		case s[k] == '(':
			depth--
		}
	}
	return -1
}
