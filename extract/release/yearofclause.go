package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// relativeOfYear finds behind a year what was done then to that by which is decided now, and not to
// those decided on: 지난해 (11월 실시한 수요 조사에서), (마련한 추진계획에 따라).
var relativeOfYear = hangul.MustCompile(`^(?:도|에)?(?: ?(?:[0-9]{1,2}월|상반기|하반기|초|말|봄|여름|가을|겨울))?(?: [^,. ]{1,12}){0,3} ?[가-힣]+(?:한|된|던|인|받은|거친|마친|나온) (?:[^,. ]{1,14} ){0,3}?[^,. ]{1,14}(?:에서|에 따라|에 따른|을 바탕으로|를 바탕으로|을 토대로|를 토대로|을 반영|를 반영|을 통해|를 통해|을 거쳐|를 거쳐|로|으로|을 기준으로|를 기준으로|결과)[, ]`)

// outOfWhat are what those chosen come out of, in the same year.
var outOfWhat = hangul.MustCompile(`(?:공모|심사|평가|심의|회의|위원회|절차|과정|선정)[가-힣]{0,3}[, ]`)

// clauseOfYear finds behind a year a clause that ends before another tells what was decided: 지난해
// (12월 공모를 시작하여), (19개 시군이 신청했으며).
var clauseOfYear = hangul.MustCompile(`^[^.]{0,70}?[가-힣 ](?:하여|하였으며|하였고|했으며|했고|됐으며|됐고|해|되어|돼|받아|열어|모아|마치고|마친 뒤|거쳐|한 뒤|한 후),? `)

// resultOfYear finds behind a year what was reached then: 2023년 (시범사업의 성과를 바탕으로).
var resultOfYear = hangul.MustCompile(`^(?:도|의)? ?(?:[^,. ]{1,12} ){0,2}(?:성과|실적|결과|경험|수요)(?:와 [^,. ]{1,8})?(?:[을를] (?:바탕으로|토대로|반영)|에 힘입어)`)

// attributeOfYear finds that what stands between a year and names only describes these: 지난해 (예비사업을 마친) 가나시를.
var attributeOfYear = hangul.MustCompile(`^(?:도|에)?(?: ?(?:[0-9]{1,2}월|상반기|하반기|초|말|봄|여름|가을|겨울))? (?:[^.()]{0,60} )?([가-힣]*(?:한|된|던|친|낸|난|쳤던|른|받은|얻은|놓은|올린|거둔|쌓은|겪은|맺은|닦은)) ?['"]?$`)

// ofAttribute says that a year before the gap is that of words which describe the names right behind them, for whom
// something else was done then than is decided.
func (c *clause) ofAttribute(gap string, g governed) bool {
	if g.list == nil || g.by.from < g.to {
		return false
	}
	m := attributeOfYear.FindStringSubmatch(gap)
	if m == nil || decideNounAt(m[1], 0) != "" && !containsAny(gap, []string{"예비", "후보", "시범"}) {
		return false
	}
	return c.opens() || containsAny(c.s, newsWords) || c.ctx.titleDecides()
}

// ofClauseBefore says that a year which ends at byte j is the time of what led to the decision, in
// words before those decided on: of what it is built on, or, in the sentence that opens the text
// or has as many names as the title counts, of a clause of its own.
func (c *clause) ofClauseBefore(j int, g governed) bool {
	if j >= g.from || g.by.from < j {
		return false
	}
	gap := c.s[j:g.from]
	if len(c.years) > 1 && containsAny(gap, thisRoundWords) {
		return false // another time follows
	}
	if strings.HasPrefix(gap, "에는") || strings.HasPrefix(gap, "에도") || strings.HasSuffix(gap, "(") {
		return false // (가나시, 다라사): with whom, behind what is decided on
	}
	if g.list != nil && doneThen.MatchString(gap) && c.renewsWithin(j, len(c.s)) {
		return true // 2020년에 길을 연 가나시를 다시 지정했다
	}
	if c.longAgo(j) && !c.opens() && !containsAny(c.s, newsWords) {
		return false // history of the programme
	}
	relative := relativeOfYear.FindString(gap)
	switch {
	case c.ofAttribute(gap, g):
		return true
	case relative != "" && !outOfWhat.MatchString(relative), resultOfYear.MatchString(gap):
		return true
	case relative != "", clauseOfYear.MatchString(gap):
		return c.ctx.titleDecides() && (c.opens() || g.size() > 1 && c.ctx.titleHasNumber(g.size()))
	}
	return false
}

// titleHasNumber says that the title counts n of something: 8개 지자체, 33개 구역.
func (ctx *context) titleHasNumber(n int) bool {
	return ctx.header != nil && slices.ContainsFunc(countsIn(ctx.titleView().S), func(c countAt) bool { return c.n == n })
}

// doneThen finds behind a year what those decided on did then, or what was done to them: 에 협약을 맺은 뒤, 문을 연.
var doneThen = hangul.MustCompile(`^에?(?: [^,. ]{1,12}){0,4} ?[가-힣]*(?:은|한|된|연|난|낸|친|린|킨|진|본|준|던) `)

// renewsWithin says that a status of those who held something before is told between two bytes: (2020년에 …) 다시 지정됐다.
func (c *clause) renewsWithin(i, j int) bool {
	return slices.ContainsFunc(c.statuses, func(s statusAt) bool { return s.from >= i && s.to <= j && s.status.OfEarlier() })
}

// longAgo says that the year which ends at byte j is before the one that led to the release.
func (c *clause) longAgo(j int) bool {
	day := c.ctx.day()
	for _, y := range c.years {
		if y.To == j && day.Y != 0 && int(y.Year) < int(day.Y)-1 {
			return true
		}
	}
	return false
}

// newsWords tell of what a sentence is the news of the release.
var newsWords = []string{"밝혔다", "발표했다", "이번", "올해", "오늘"}

// size is how many are decided on, 0 where that is not told.
func (g *governed) size() int {
	switch {
	case g.count != nil:
		return g.count.n
	case g.list != nil && g.list.total != nil:
		return g.list.total.n
	case g.list != nil:
		return g.list.size()
	}
	return 0
}
