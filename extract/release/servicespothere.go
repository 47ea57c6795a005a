package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// spotsOf are those of sentence k of passage i, the bytes r of it, which begins with a mark.
func (ctx *context) spotsOf(i, k, sent int, r [2]int, mark string) (out []spot) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: ServicesByCount}
	if len(c.s) > longestTale || makerLabel.MatchString(c.s) {
		return nil
	}
	c.s, c.base = pastItsLabel(c.s, c.base)
	if k == 0 {
		c.pastLabel = c.base
	}
	found := c.spotsHere(p)
	if len(found) == 0 && mark != "" && k == 0 {
		found = c.shortSpot()
	}
	if len(found) == 0 {
		return nil
	}
	v := c.verdictOf()
	if m := otherFate.FindStringIndex(c.s); m != nil {
		c.s = c.s[:m[0]]
		v = c.verdictOf()
	}
	for _, s := range found {
		if s.at, s.byAt, s.from, s.to, s.sent, s.verdict = i, i, r[0], r[1], sent, max(v, s.verdict); s.mark == "" && k == 0 {
			s.mark = mark
		}
		s.nth = countsOne(c.s) && oneOf.MatchString(c.s)
		s.leads = s.leads && k == 0
		s.first = strings.Trim(p.S[lineStart(p.S):s.name[0]], " '\"「『") == ""
		if s.is == "" {
			s.is, _ = statusOfTopic(p.S[r[0]:s.name[0]])
		}
		out = append(out, s)
	}
	return out
}

// spotsHere are the spots of a sentence or line of a passage.
func (c *clause) spotsHere(p *passage) []spot {
	if c.base == 0 {
		if _, _, behind := numbersSpanned(p); behind > 0 {
			return c.rowSpots(behind) // ③-④(임시허가) 가나 결제, 다라 보험
		}
	}
	if out, said := c.outcomeSpots(); said {
		return out
	}
	if out := c.namedThenTold(); out != nil {
		return out
	}
	if k := c.pastField(p); k > 0 {
		if s, ok := c.headSpot(k); ok {
			s.leads, s.form = true, "field"+s.form
			return []spot{s}
		}
	}
	if m := itemLabel.FindStringIndex(c.s); m != nil {
		if isExemption(strings.Trim(c.s[m[0]:m[1]], " ()[]<>:")) {
			return c.rowSpots(lineStart(c.s)) // (실증특례) 가나 결제
		}
		return nil
	}
	return c.spots()
}

// itsLabel labels one of those chosen by its number, or its name: <선정 과제 ①>, [승인 2], 과제 3., 2위.
var itsLabel = hangul.MustCompile(`^\s?(?:과제|서비스|안건|사업|사례)\s?(?:[①-⑳]|\d{1,2}\s?[.):])\s|^\s?\d{1,2}(?:위|호)\s|^\s?(?:기술|제품|과제|서비스|상품|프로그램|시설|콘텐츠)명\s|^\s?[<\[(【]\s?(?:(?:선정|승인|지정|인증|통과|의결)\s?)?(?:된\s)?(?:과제|서비스|안건|사업|특례|사례)?\s?(?:[①-⑳]|\d{1,2})\s?[>\])】]\s?`)

// pastItsLabel is a sentence, and where it begins, without the label before it.
func pastItsLabel(s string, base int) (string, int) {
	n := len(itsLabel.FindString(s))
	if m := taskLabel.FindStringIndex(s); n == 0 && m != nil && !strings.HasSuffix(strings.TrimRight(s, " ."), "다") && !makerLabel.MatchString(s) {
		n = m[1] // 서비스명 : 가나 결제
	}
	return s[n:], base + n
}
