package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// secondLabel finds, within a line, the label of the second of what it tells of a service: 과제명: 가나 결제, (기업명:) ㈜다라.
var secondLabel = hangul.MustCompile(`\s?[,;/|·]\s?(?:` + makerWords + `|(?:과제|서비스|사업|안건|솔루션|제품|기술)(?:명)?)\s?:\s*`)

// furtherLabel finds what else such a line tells under labels.
var furtherLabel = hangul.MustCompile(`\s?[,;/|·]\s?(?:[가-힣]{1,6}\s)?[가-힣]{2,6}\s?:`)

// labelledPair reads the bytes i..j of a line that tells a service and who provides it, each under its label.
func labelledPair(s string, i, j int) (it serviceItem, ok bool) {
	task, maker := taskLabel.FindStringIndex(s[i:j]), makerLabel.FindStringIndex(s[i:j])
	if task == nil && maker == nil {
		return it, false
	}
	first := i + max(matchEnd(task), matchEnd(maker))
	m := secondLabel.FindStringIndex(s[first:j])
	if m == nil {
		return it, false
	}
	if k := furtherLabel.FindStringIndex(s[first+m[1] : j]); k != nil {
		j = first + m[1] + k[0] // , 기간: 2년
	}
	if strings.Contains(s[first+m[1]:j], ":") {
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

// rolesBehind finds a sign between a name and what each of several bodies does for it, under labels: 가나 결제 – (주관 : ㈜다라, 참여 : 마바원).
var rolesBehind = hangul.MustCompile(`\s?[-–—/|]\s((?:` + makerWords + `|참여|공동|협력)\s?:\s*\S)`)

// itemWithRoles reads the bytes i..j of a line that names a service before labels of who does what for it.
func itemWithRoles(s string, i, j int) (it serviceItem, ok bool) {
	if !strings.Contains(s[i:j], ":") {
		return it, false
	}
	m := rolesBehind.FindStringSubmatchIndex(s[i:j])
	if m == nil || m[0] == 0 {
		return it, false
	}
	it = serviceItem{sign: pairSign, a: unquotedAt(s, i, i+m[0]), b: trimmed(s, i+m[2], j)}
	if label, k := shortLabel(s, i, j); k > 0 && k < it.a[1] { // (안전) 가나 결제
		it.label, it.a = label, unquotedAt(s, k, it.a[1])
	}
	return it, it.a[0] < it.a[1] && !strings.Contains(s[it.a[0]:it.a[1]], ":")
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

// timesAtEnd is how many there are of what stands before it: (골목 배 나눔) 2건.
var timesAtEnd = hangul.MustCompile(`\s(\d{1,2})\s?건$`)

// timesBehind reads a name of several words that stands alone before the number of those who got something for it: 가나 결제 앱
// 2건. Fields, sorts and statuses are counted so too, and are no names.
func timesBehind(s string, i, j int) (it serviceItem, ok bool) {
	if !strings.HasSuffix(s[i:j], "건") {
		return it, false
	}
	m := timesAtEnd.FindStringSubmatchIndex(s[i:j])
	if m == nil {
		return it, false
	}
	r := unquotedAt(s, i, i+m[0])
	w := s[r[0]:r[1]]
	if !strings.Contains(w, " ") || strings.ContainsAny(w, ",:()[]") || fieldNoun.MatchString(w) || isDomain(w) || statusOnly.MatchString(w) || sortOfThings.MatchString(w) || fieldEnd.MatchString(w) {
		return it, false
	}
	it.a, it.counted = r, true
	it.times, _, _ = hangul.Number(s[i+m[2] : i+m[3]])
	return it, true
}

// countsSorts says that items before their number may be sorts of what was decided on as well as names: none of them is
// long or ends as services do.
func (s *itemSeries) countsSorts(ctx *context) bool {
	return slices.ContainsFunc(s.items, func(it serviceItem) bool { return it.counted }) && !slices.ContainsFunc(s.items, func(it serviceItem) bool {
		w := ctx.passages[it.at].S[it.a[0]:it.a[1]]
		return strings.Count(w, " ") > 1 || endsLikeService(w)
	})
}

// sortOfThings ends words for a sort of what is counted, fieldEnd two words for a field: 안전 관련, 신규 과제; 생활 안전.
var (
	sortOfThings = hangul.MustCompile(`(?:관련|등|총|모두|과제|안건|사업|특례|허가|해석|지정|승인|연장|변경|신청)$`)
	fieldEnd     = hangul.MustCompile(`^\S+\s\S*(?:산업|경제|안전|환경|교통|복지|의료|보건|관광|문화|농업|수산|에너지|금융|물류|통신|건설|제조|서비스|모빌리티|바이오)$`)
)

// endOfNaming is where a line that names a service ends, before the sentence that the printed lines under it tell of it in one
// paragraph.
func endOfNaming(p *passage) int {
	end := len(strings.TrimRight(p.S, " "))
	if len(p.Lines) < 2 || !strings.HasSuffix(p.S[:end], "다.") || strings.HasSuffix(strings.TrimRight(p.Lines[0].S, " "), ".") {
		return end
	}
	if k := strings.Index(p.S, hangul.Trim(viewOf(p.Lines[1]).S)); k > 0 && rolesBehind.MatchString(p.S[:k]) {
		return len(strings.TrimRight(p.S[:k], " "))
	}
	return end
}
