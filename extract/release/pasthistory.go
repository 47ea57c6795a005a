package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

var (
	// historyLabel is a label over what was decided at other times: (지정 경과), ㅇ 연혁 :, 그간 지정 현황 :.
	historyLabel = hangul.MustCompile(`(?:^|[\s(<\[※*ㅇ○\-])(?:[가-힣]{1,8}\s?)?(?:경과|연혁|이력)[)>\]\s:]*$|(?:지금까지|현재까지|그동안|그간|역대)(?:의)?\s[^.:]{1,30}$`)
	// roundDated is a round or its label with the time of it in a bracket, or such a bracket alone, before names: 1차('19.7월) 가나, ('21) 다라.
	roundDated = hangul.MustCompile(`(?:^|[\s,:;/·)])(?:제?\s?\d{1,2}(?:차|기|회)\s?)?\(\s?('?(?:20)?\d{2}(?:년도?)?)(?:\s?[.년]?\s?\d{1,2}(?:월|\.)?(?:\s?\d{1,2}(?:일|\.)?)?)?\s?\)\s?:?\s?[가-힣]`)
	// lastYearLine begins a note with the year before as its topic, which sets it against now: * 지난해에는 가나시가 대상.
	lastYearLine = hangul.MustCompile(`^[※*○ㅇ\-\s]{0,6}(?:` + anyOf(lastYearWords) + `)(?:에는|엔|은|는)\s`)
	historyWords = setOf("경과", "연혁", "이력", "지금까지", "현재까지", "그동안", "그간", "역대")
)

// historyLine says that a line tells who was chosen in rounds that are over: behind a label of history, or each behind the time of
// its round, two at least. A line that tells of this year, or of those whose fate is decided on anew, is none.
func (ctx *context) historyLine(p *passage) bool {
	if len(p.S) > longestBeside {
		return false
	}
	if lastYearLine.MatchString(p.S) && !strings.HasSuffix(p.S, "다.") && !containsAny(p.S, thisRoundWords) {
		return true
	}
	if p.isSentence() {
		return false
	}
	if ctx.firstOnes(p) {
		return true
	}
	label, dated := "", strings.Count(p.S, "(") > 1
	if historyWords.in(head(p.S, longestPast)) {
		label = p.labelOfLine()
	}
	labelled := label != "" && len(label) < len(p.S) && historyLabel.MatchString(strings.TrimRight(label, " :"))
	if !labelled && !dated || ctx.lastName(p.S) < 0 {
		return false
	}
	day := ctx.day()
	if day.Y == 0 || tellsEarlier(p.S) || containsAny(strings.ReplaceAll(p.S, "이번까지", ""), thisRoundWords) || ctx.tellsNowOrTitle(p.S) {
		return false
	}
	if labelled {
		return true
	}
	return len(roundDated.FindAllStringIndex(p.S, 2)) > 1 && !ctx.titleRenews()
}

// tellsNowOrTitle says that words hold the year of the release, or one of its title.
func (ctx *context) tellsNowOrTitle(s string) bool {
	for _, y := range date.FindYears(s, ctx.day()) {
		if y.Year >= ctx.day().Y || ctx.yearOfTitle(y.Year) {
			return true
		}
	}
	return false
}

// firstDated is a line that begins with the time of it, in a bracket, and ends in a decision that was the first of all: (2001년) 가나시,
// 다라군 최초 지정.
var firstDated = hangul.MustCompile(`^\s*[(\[<]\s?(?:(?:20|19)[0-9]{2}|'[0-9]{2}|[0-9]{2}년)(?:년?도?)?(?:\s?[.년]?\s?[0-9]{1,2}(?:월|\.)?)?\s?[)\]>]\s?:?\s.*(?:최초|처음|처음으로|첫)\s?(?:로\s)?(?:지정|선정|인증|선포|승인)(?:됨|함|받음)?\.?\s*$`)

// firstOnes says that a line tells in which year that is over the first of all were chosen.
func (ctx *context) firstOnes(p *passage) bool {
	return p.held().Any([]string{"최초", "처음", "첫"}) && firstDated.MatchString(p.S) && ctx.day().Y > 0 && !ctx.tellsNowOrTitle(p.S)
}
