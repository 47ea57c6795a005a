package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// bodyLike weighs how much words look like the name of a company: 3 by its form, 1 where nothing
// speaks against it, 0 else.
func (c *clause) bodyLike(r [2]int) int {
	s := c.s[r[0]:r[1]]
	switch {
	case s == "", countAlone.MatchString(s):
		return 0
	case c.namesBody(r[0], r[1]), stockCode.MatchString(s):
		return 3
	case endsLikeService(s) && strings.Contains(s, " "):
		return 0
	}
	for _, b := range c.bodies(r[0], r[1]) {
		if w := c.s[b[0]:b[1]]; b[0] > r[0] && (certifiedYear.MatchString(w) || thingNumber.MatchString(w)) {
			continue // (다라, ’23년 인증), (다라, 제12호)
		} else if !maybeBody(w) || isStatute(w) || endsInTrade(w) || genericNouns[w] {
			return 0
		}
	}
	return 1
}

// thingNumber is the number or grade that was given with a certificate, beside who has it: 제116호, 지정번호 2025-3호, 2등급.
var thingNumber = hangul.MustCompile(`^(?:(?:지정|인증|등록|허가|승인)\s?(?:번호|제)?\s?:?\s?)?(?:제\s?)?\d[\d-]{0,10}\s?호$|^(?:최우수|우수|특|[A-Z]|\d)\s?등급$`)

// countAlone is a number and what it counts, and no name.
var countAlone = hangul.MustCompile(`^(?:총\s?)?\d{1,3}\s?(?:건|개|종|곳|개사|명)$`)

// onlyQuoted says that words were taken for the name of a programme, but of none that certifies
// services: the last of several quoted names stands right before their number.
func (c *clause) onlyQuoted(s string) bool {
	of, ok := c.ctx.schemeOf(s)
	return ok && !of.Known && certifies(of) == scheme.Unknown
}

// endsInTrade says that words end in the word of a trade and are a common noun: 교통카드.
func endsInTrade(s string) bool {
	return !tradeBody(s) && slices.ContainsFunc(tradeEnds, func(w string) bool { return strings.HasSuffix(s, w) })
}

// endsLikeService says that words end as names of services do.
func endsLikeService(s string) bool {
	for _, w := range serviceEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// callLabel labels what a line tells of a call or of what the chosen get: 지원 대상, 신청 기간.
var callLabel = hangul.MustCompile(`^(?:지원|신청|접수|모집|공모|선정|참여|사업|협약|실증|평가|심사)\s?(?:대상|규모|기간|금액|예산|방법|자격|조건|절차|분야|방식|일정|기준|한도)$`)

// numberLabel labels one of those chosen by its number: 선정 과제 ①.
var numberLabel = hangul.MustCompile(`^(?:(?:선정|승인|지정|인증|통과|의결)(?:된)?\s?)?(?:과제|서비스|안건|사업|특례|사례)\s?(?:[①-⑳]|\d{1,2})$`)

// canName says that words can be the name of what was approved, long or short.
func (c *clause) canName(r [2]int) bool {
	if personsEnd.has(lastWord(strings.TrimSpace(c.s[r[0]:r[1]]))) {
		return false // 휠체어 이용자
	}
	s := c.s[r[0]:r[1]]
	n := utf8.RuneCountInString(s)
	if n < 3 || n >= 90 || partsText(s) || indexSign(s, "△▲") >= 0 || strings.Contains(s, "),") || strings.Contains(s, ") 등") || noService.MatchString(s) || genericNouns[hangul.NoSpace(s)] || c.namesProgramme(s) && !c.onlyQuoted(s) {
		return false
	}
	if at, _ := arrowIn(s); at > 0 || c.placeWithBody(r) {
		return false
	}
	if strings.Contains(s, "지 못했") || strings.Contains(s, "지 않았") {
		return false
	}
	return (!strings.HasSuffix(s, "다") || strings.HasSuffix(s, "바다")) && !statusOnly.MatchString(s) && !sectionLine.MatchString(s) && !itemLabel.MatchString(s) && !makerWord.MatchString(s) && !callLabel.MatchString(s) && !numberLabel.MatchString(s) && !itsLabel.MatchString(s) && len(countsIn(s)) == 0 && !opensWithDecision(s)
}

// opensWithDecision says that words begin with a noun for a decision, as what was left of a sentence does, and not with the
// paper that tells of one, which a service may be for: 인증 및 지원, not 인증서 발급 플랫폼.
func opensWithDecision(s string) bool {
	w := decideNounAt(s, 0)
	return w != "" && !(strings.HasPrefix(s[len(w):], "서 ") && endsLikeService(workTail.ReplaceAllString(s, "")))
}

// placeWithBody says that words are a place and a public body that do something together, and no name: 가나시와 가나진흥원.
func (c *clause) placeWithBody(r [2]int) bool {
	s := c.s[r[0]:r[1]]
	if !endsInOne(s, publisherEnds) {
		return false
	}
	n, ok := c.ctx.gaz.placeAt(s, 0)
	return ok && startsWithAny(s[n.to:], []string{"와 ", "과 "})
}
