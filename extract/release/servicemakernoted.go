package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// makerNote opens a bracket that says by its label who has what was told of: (개발자: ㈜가나, 다라공사), [신청기업 : 마바].
var makerNote = hangul.MustCompile(`[(\[〔【]\s?(?:공동\s?)?(?:개발|제조|제작|운영|생산|신청|주관|출품|공급|보유|수행|제공|시공)(?:자|사|기관|기업|업체|회사|단체)\s?:\s?`)

// makerNoted are the bytes of those whom such a bracket names, the first of s.
func makerNoted(s string) (r [2]int) {
	if !strings.Contains(s, ":") {
		return r
	}
	m := makerNote.FindStringIndex(s)
	if m == nil || !notesWhole(s, m) {
		return r
	}
	if from, to, end := bracketAt(s, m[0]); end > 0 && m[1] < to && from <= m[1] {
		return trimmed(s, m[1], to)
	}
	return r
}

// notedOfWhole opens a bracket on who made or applied with the whole; endsInThing finds before it that a line ends in what the whole is.
var (
	notedOfWhole = hangul.MustCompile(`^[(\[〔【]\s?(?:공동\s?)?(?:개발|신청|출품|제작|운영|주관|수행|보유)`)
	endsInThing  = hangul.MustCompile(`(?:기술|제품|서비스|공법|시스템|솔루션|장치|플랫폼|앱|프로그램|상품|과제|사업)$`)
)

// notesWhole says that the bracket m of s is on the thing told of, and not on a part of it or data that it uses (기상 자료(제공기관: 가나)를):
// it stands at the beginning or behind a name in quotes, or the sentence is over before it.
func notesWhole(s string, m []int) bool {
	before := strings.TrimRight(s[:m[0]], " ")
	if before == "" || strings.ContainsAny(before[len(before)-1:], `'">`) || endsInOne(before, []string{"」", "』", "》", "〉", "”", "’"}) {
		return true
	}
	if !notedOfWhole.MatchString(s[m[0]:]) {
		return false
	}
	if endsInOne(before, []string{".", "다", "음", "임", "함"}) {
		return true
	}
	_, _, end := bracketAt(s, m[0])
	return end > 0 && strings.Trim(s[end:], " .") == "" && endsInThing.MatchString(before)
}

// thisMade begins a sentence on what was named just before it by who made it: ㈜가나가 개발한 이 기술은, 다라공사와 마바㈜가 함께
// 제작한 해당 제품은.
var thisMade = hangul.MustCompile(`^(?:[-–ㅇ○□]\s)?([^.'":]{2,50}?)(?:이|가)\s(?:(?:공동으로|함께|직접|처음)\s)?(?:개발|제작|제조|신청|제안|출품|출원|생산|운영|제공|고안|연구)한\s(?:이|해당)\s(?:\S{1,6}\s)?(기술|제품|서비스|공법|시스템|솔루션|장치|플랫폼|앱|프로그램|상품|과제|사업)[은는이가]\s`)

// waysOfWork are words for a technology, each of which the others may stand for.
var waysOfWork = []string{"기술", "공법", "기법", "방법", "공정", "장치", "시스템"}

// mayBeCalled says that 이 기술 may be said of a thing by its name, and of no part of it: it ends in that noun or one like it.
func mayBeCalled(name, noun string) bool {
	name = strings.TrimRight(name, " '\"")
	return noun == "서비스" || noun == "제품" || noun == "과제" || noun == "사업" || strings.HasSuffix(name, noun) || endsInOne(noun, waysOfWork) && endsInOne(name, waysOfWork)
}

// makerThis are the bytes of who made what was named just before passage i, as its first words tell it.
func (ctx *context) makerThis(i int, name string) (c *clause, r [2]int) {
	if i >= len(ctx.passages) || !strings.Contains(ctx.passages[i].S, "한 ") {
		return nil, r
	}
	p := &ctx.passages[i]
	m := thisMade.FindStringSubmatchIndex(p.S)
	if m == nil || !mayBeCalled(name, p.S[m[4]:m[5]]) {
		return nil, r
	}
	c = &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: toldService}
	if r = [2]int{m[2], m[3]}; !c.canHave(r) {
		return nil, [2]int{}
	}
	return c, r
}
