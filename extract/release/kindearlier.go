package release

import (
	"strconv"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// before are words that set what is told before the days of the release: 지난달, 지난해
// 10월, 앞서. A number of the month is compared with the release's own.
var (
	beforeNow = hangul.MustCompile(`지난달|지난\s?해|작년|얼마\s?전|앞서|바 있|그동안|지금까지|당시|올해\s초|올\s초|직전\s?(?:회차|공모|차수|회에)|(?:지난|앞선|이전)\s?(?:회차|차수)|지난번\s?(?:공모|선정|평가|심사|회차)?에`)
	monthTold = hangul.MustCompile(`(?:^|[^0-9])(\d{1,2})월(?:[^0-9가-힣]|\s?\d|에|의|부터|초|말|중)`)
)

// already finds, right before a verb, that it was done before: 이미 가나도시로 (지정됐다).
var already = hangul.MustCompile(`(?:^|\s)이미 (?:\S+ ){0,2}$`)

// ofCall finds that a month is that of the call, which the decision came of: 3월 공모를 통해.
var ofCall = hangul.MustCompile(`^월(?:부터)?(?:\s?\d{1,2}일)?[^,.]{0,12}(?:공모|접수|모집|신청)`)

// appliedThen finds that a month is that in which those applied whom the words describe: 6월 지정 신청서를 제출한 (25곳).
var appliedThen = hangul.MustCompile(`^월(?:\s?\d{1,2}일)?(?:까지|에)?\s([^,.]{0,40}?)(?:신청|응모|지원)(?:서를?\s(?:낸|제출한)|을\s(?:한|마친)|한)\s`)

// isOfCall says that the month that begins a string is that of the call, or in which those who were chosen among applied.
func isOfCall(month string) bool {
	if ofCall.MatchString(month) {
		return true
	}
	m := appliedThen.FindStringSubmatch(month)
	return m != nil && !containsAny(m[1], []string{"된 ", "받은 "})
}

// goesOnStill finds that what followed a decision goes on: (인증을 받아) 발길이 이어지고 있다.
var goesOnStill = hangul.MustCompile(`고\s있(?:다|습니다)\.?\s*$`)

// whoNow finds that a sentence says first who are chosen now: 새로 지정되는 곳은 가나군이며, (다라군은 2015년에 지정됐다).
var whoNow = hangul.MustCompile(`(?:새로|새롭게|신규|신규로|추가|추가로|이번에)\s(?:지정|선정|인증|승인)되는\s[^.]{2,200}?(?:이며|이고|[시군구도]며|[시군구도]고),\s`)

// toldEarlier says that a sentence decides, but some time before the release: 지난 10월
// 27일 인증됐다 in a release of November.
func (ctx *context) toldEarlier(s string) bool {
	for _, p := range ctx.predicates(s, false) {
		if p.tense != didPast && !p.joins {
			continue
		}
		if whoNow.MatchString(s[:p.from]) {
			return false
		}
		if p.joins && goesOnStill.MatchString(s[p.to:]) {
			return true
		}
		before := ctx.withoutAttributes(s, s[:p.from])
		if all := beforeNow.FindAllString(before, -1); len(all) == 1 && all[0] == "지난달" && toldNow.MatchString(s[p.to:]) {
			return false
		}
		return beforeNow.MatchString(before) || already.MatchString(before) || strings.HasPrefix(strings.TrimLeft(s[p.to:], " "), "바 있") || ctx.monthsAgo(cutBrackets(before))
	}
	return false
}

// withoutAttributes leaves out of the words before a verb those that only describe the names behind them, and their time: 지난해
// 예비사업을 마친 (가나시를).
func (ctx *context) withoutAttributes(s, before string) string {
	at := beforeNow.FindStringIndex(before)
	if at == nil {
		return before
	}
	for _, u := range ctx.unitsIn(s, len(before), false) {
		if u.list == nil || u.from < at[1] {
			continue
		}
		if m := attributeOfYear.FindStringSubmatch(before[at[1]:u.from]); m != nil && (decideNounAt(m[1], 0) == "" || containsAny(before[at[1]:u.from], []string{"예비", "후보", "시범"})) {
			return before[:at[0]] + before[u.from:]
		}
		return before
	}
	return before
}

// toldNow finds that what was done last month is only told now: (지난달 27일 지정했)다고 9일 밝혔다.
var toldNow = hangul.MustCompile(`^다고\s(?:지난\s)?(?:\d{1,2}월\s)?(?:\d{1,2}일\s)?(?:밝혔|발표했|전했)`)

// onlyEarlier says that all the release tells of decisions was some time ago: neither its
// titles nor its first sentence decide, nor any other statement at its time.
func (ctx *context) onlyEarlier(f *Facts, own *Decision) bool {
	return own.Where == InBody && !ctx.titlesDone() && !ctx.firstDecides() && ctx.toldEarlier(viewOf(own.Words).S) && !ctx.tellsNews(f)
}

// monthsAgo says that words name a year that is long over, or a month of this year that is.
func (ctx *context) monthsAgo(s string) bool {
	day := ctx.day()
	if day.Y == 0 {
		return false
	}
	if years := date.FindYears(s, day); len(years) > 0 && years[len(years)-1].Year != day.Y {
		return years[len(years)-1].Year < day.Y-1
	}
	m := monthTold.FindStringSubmatchIndex(s)
	if m == nil || isOfCall(s[m[3]:]) {
		return false
	}
	month, _ := strconv.Atoi(s[m[2]:m[3]])
	return month >= 1 && month < day.M
}

// tellsNews says that some statement of the text, the one that tells most first, decides
// at the time of the release.
func (ctx *context) tellsNews(f *Facts) bool {
	if own := ownDecision(f); own == nil || ctx.newsIn(viewOf(own.Words).S) {
		return own != nil
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where == InBody && ctx.newsIn(viewOf(d.Words).S) {
			return true
		}
	}
	return false
}

// newsIn says that a sentence decides, and not some time ago.
func (ctx *context) newsIn(s string) bool { return ctx.decidesInLead(s) && !ctx.toldEarlier(s) }
