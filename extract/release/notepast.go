package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// pastLabel is what tells that those below it, or behind its colon, were chosen in a year that is over, and no
// more: 지난해 재지정된 곳은 다음과 같다; < 2024년 가나도시 지정 현황 >; (작년 선정); ※ 2024년 신규; (2024년).
var pastLabel = hangul.MustCompile(`^[※*\-\s]*[\[(<]?\s?(?:(?:참고로|한편|아울러|또한|앞서|이와 함께),?\s)?(지난해|작년|재작년|(?:지난\s)?(?:20\d\d|'\d\d)년)(?:도)?(?:에|에는|엔)?(?:\s(?:[^\s:,.]{1,16}\s){0,3}?(?:신규|추가|최초|처음)|\s(?:[^\s:,.]{1,16}\s){0,3}?(?:신규\s?|새로\s|다시\s|추가\s?|추가로\s|최초\s?|처음\s)?(?:재|기)?(?:지정|선정|선포|인증|승인|갱신|연장|해제|취소)(?:된|한|받은)?(?:\s?(?:곳|[가-힣·]{0,6}(?:지역|도시|지구|지자체|지방정부|자치단체|시·군|시군|대상|대상지|마을|특구|기관|서비스|과제|사업|건)))?(?:들)?\s?(?:현황|명단|목록|내역|결과)?)?\s?(?:\([^)]{0,20}\))?(?:[은는]\s(?:다음과|아래와)\s같[가-힣]{1,3})?\s?[\])>]?\s?[:.]?\s*$`)

// pastBracket finds a label with the year in which those behind it were chosen in its bracket: ※ 가나지역('18년 지정, 현재 없음).
var pastBracket = hangul.MustCompile(`^[※*\-\s]*[가-힣A-Za-z0-9· '"]{2,40}\((20\d\d년|'\d\d년)(?:도|\s?말)?\s?(?:신규\s?|최초\s?)?(?:지정|선정|인증|승인)(?:[^0-9가-힣()][^()]{0,20})?\)\s*$`)

// longestPast bounds the bytes of such a label.
const longestPast = 150

// markPast marks the lines that list who was chosen in a year which is over, as their label or what leads to
// them says, of which neither title nor first statements speak.
func (ctx *context) markPast() {
	var over *passage
	ctx.markYearLines()
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.past || ctx.inHeader(p) || p.S == "" {
			continue
		}
		if over != nil && ctx.under(over, p) {
			p.past = true
			continue
		}
		over = nil
		if ctx.mostlyPast(p) || ctx.historyLine(p) {
			p.past = true
			continue
		}
		label := p.labelOfLine()
		if len(label) > longestPast || !ctx.tellsPastYear(label) {
			continue
		}
		if p.past = true; len(label) == len(p.S) {
			over = p
		}
	}
}

// labelOfLine is what stands before the colon of a line, or in the bracket that it begins with, where names follow;
// else all of it.
func (p *passage) labelOfLine() string {
	if _, _, end := bracketAt(p.S, spaces(p.S)); end > 0 && strings.TrimSpace(p.S[end:]) != "" {
		return strings.TrimSpace(p.S[:end])
	}
	if k := strings.IndexByte(p.S, ':'); k > 0 && strings.TrimSpace(p.S[k+1:]) != "" && k < longestPast {
		return p.S[:k]
	}
	return p.S
}

// under says that a passage is one of the lines under what leads to them: none of this round, and with no status that
// only these lines tell.
func (ctx *context) under(over, p *passage) bool {
	if p.isSentence() || p.Kind == doc.Heading || over.Depth != doc.NoBullet && (p.Depth == doc.NoBullet || p.Depth < over.Depth) || containsAny(p.S, thisRoundWords) {
		return false
	}
	if p.Depth == over.Depth && (ctx.gaz.lastName(p.S) < 0 || p.Depth != doc.NoBullet && hasLabel(p.S)) {
		return false
	}
	return tellsEarlier(over.S) || !tellsEarlier(p.S)
}

// hasLabel says that a line has a label of its own.
func hasLabel(s string) bool {
	_, _, end := bracketAt(s, spaces(s))
	return end > 0 || strings.Contains(s, ":")
}

// tellsEarlier says that words have a status that only those have who were chosen before.
func tellsEarlier(s string) bool {
	for _, st := range statusesIn(s) {
		if st.status != schema.New && st.status != schema.Candidate {
			return true
		}
	}
	return false
}

// newApart tell of new ones, beside those who are renewed.
var newApart = []string{"신규", "새로"}

// tellsPastYear says that a label is of a year that is over, and the release of a later one.
func (ctx *context) tellsPastYear(label string) bool {
	if !containsAny(label, lastYearWords) && !strings.Contains(label, "년") || containsAny(label, thisRoundWords) {
		return false
	}
	m, day := pastLabel.FindStringSubmatchIndex(label), ctx.day()
	if m == nil && !tellsEarlier(label) {
		m = pastBracket.FindStringSubmatchIndex(label) // not 재지정 도시(2020년 최초 지정)
	}
	if m == nil {
		return false
	}
	year, last := 0, containsAny(label[m[2]:m[3]], lastYearWords)
	if all := date.FindYears(label[m[2]:m[3]], day); len(all) == 1 {
		year = all[0].Year
	}
	if day.Y == 0 && !last || day.Y > 0 && (year == 0 || year >= day.Y || ctx.yearOfTitle(year)) {
		return false
	}
	now := day.Y == 0 || day.M > 3 || year < day.Y-1
	views := append(ctx.leadViews(2), ctx.titles()...)
	apart := tellsEarlier(label) || containsAny(label, newApart) && slices.ContainsFunc(views, func(v view) bool { return containsAny(v.S, newApart) })
	for _, v := range views {
		if last && containsAny(v.S, lastYearWords) || !apart && tellsEarlier(v.S) {
			return false // or those chosen then are decided on anew
		}
		now = now || containsAny(v.S, thisRoundWords)
		for _, y := range date.FindYears(v.S, day) {
			if y.Year == year {
				return false
			}
			now = now || y.Year == day.Y
		}
	}
	return now
}
