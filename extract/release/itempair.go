package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// secondLabel finds, within a line, the label of the second of what it tells of a service: 과제명: 가나 결제, (기업명:) ㈜다라.
var secondLabel = hangul.MustCompile(`\s?[,;/|·]\s?(?:` + makerWords + `|(?:과제|서비스|사업|안건|솔루션|제품|기술)(?:명)?)\s?:\s*`)

// labelledPair reads the bytes i..j of a line that tells a service and who provides it, each under its label.
func labelledPair(s string, i, j int) (it serviceItem, ok bool) {
	task, maker := taskLabel.FindStringIndex(s[i:j]), makerLabel.FindStringIndex(s[i:j])
	if task == nil && maker == nil {
		return it, false
	}
	first := i + max(matchEnd(task), matchEnd(maker))
	m := secondLabel.FindStringIndex(s[first:j])
	if m == nil || strings.Contains(s[first+m[1]:j], ":") {
		return it, false
	}
	isMaker := makerLabel.MatchString(strings.TrimLeft(s[first+m[0]:j], " ,;/|·"))
	if isMaker == (maker != nil) {
		return it, false // one of each
	}
	it.sign, it.a, it.b = pairSign, unquotedAt(s, first, first+m[0]), unquotedAt(s, first+m[1], j)
	if maker != nil {
		it.a, it.b = it.b, it.a
	}
	return it, it.a[0] < it.a[1] && it.b[0] < it.b[1]
}

// matchEnd is the end of a match, 0 for none.
func matchEnd(m []int) int {
	if m == nil {
		return 0
	}
	return m[1]
}

// commaPair parts the bytes i..j at their only comma, where a company stands on one side of it and none on the other:
// ㈜다라, 가나 결제.
func commaPair(s string, i, j int) (it serviceItem, ok bool) {
	all := commas(s[i:j])
	if len(all) != 1 || hasLegal(s[i:i+all[0]]) == hasLegal(s[i+all[0]:j]) {
		return it, false
	}
	it = serviceItem{sign: colonSign, a: unquotedAt(s, i, i+all[0]), b: unquotedAt(s, i+all[0]+1, j)}
	return it, it.a[0] < it.a[1] && it.b[0] < it.b[1]
}
