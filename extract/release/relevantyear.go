package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// otherYear says that the decision is of another year than the release's and
// is told beside the main statement. A title and the first statements may name
// a year of their own.
func (c *clause) otherYear(g governed, d *Decision) bool {
	if c.title {
		return false
	}
	if c.lastYear(g) || c.decidedLater(g) || c.beforeDated(g, d.Status) || c.monthGone(g) {
		return true
	}
	if d.Year.Words.S == "" {
		return false
	}
	day := c.ctx.day()
	if day.Y == 0 {
		return false
	}
	for _, y := range c.years {
		if v := c.text(y.From, y.To); v.S != d.Year.Words.S {
			continue
		}
		if y.Year == day.Y || y.Year == day.Y+1 || c.ctx.yearOfTitle(y.Year) {
			return false
		}
		d.Edition = y.Year == day.Y-1 && day.M > 3 && c.editionTold(g, y)
		return y.Year != day.Y-1 || day.M > 3 && !d.Edition || c.yearByYear()
	}
	return false
}

// editionTold says that last year is that of the round which the first sentence tells the outcome of:
// (가나부는) 2025년 다라관리 평가 결과 …를 선정했다고 밝혔다.
func (c *clause) editionTold(g governed, y date.YearAt) bool {
	p, s := c.ctx.firstSentence()
	if p == nil || p.index != c.block || s[0] != c.base || y.To > g.from || !toldNow.MatchString("다"+strings.TrimPrefix(c.s[g.by.to:], "다")) {
		return false
	}
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from >= y.To && strings.Trim(strings.TrimPrefix(c.s[y.To:m.from], "도"), " '\"「") == "" {
			return true
		}
	}
	return false
}

// yearByYear says that a sentence tells who was chosen in each of several years that are over:
// 2022년 가나시와 다라군, 2023년 마바시가 선정돼.
func (c *clause) yearByYear() bool {
	year := 0
	for _, u := range c.units {
		if u.list == nil {
			continue
		}
		for _, y := range c.years {
			if y.To > u.from || strings.Trim(c.s[y.To:u.from], " 에는") != "" || y.Year >= c.ctx.day().Y {
				continue
			}
			if year > 0 && year != y.Year {
				return true
			}
			year = y.Year
		}
	}
	return false
}

// lastYear says that 지난해 or its like is the time of the decision.
func (c *clause) lastYear(g governed) bool {
	if c.topicOfLastYear(g) {
		return true
	}
	if g.base != nil {
		return false
	}
	before := c.s[:min(g.from, g.by.from)]
	if c.describedByYear(g) {
		return true
	}
	if strings.HasSuffix(strings.TrimRight(c.s[:g.by.from], " "), "이미") && containsAny(before, lastYearWords) {
		return true // 올해 사업은 지난해 하반기 3곳이 이미 선정됐다
	}
	if g.by.from < g.from && endsLastYear.MatchString(tail(before, 60)) && !c.takenNow(g) {
		return true // 올해 2곳이 더해져, 지난해 (지정된) 가나시와 다라군을 포함해
	}
	for _, w := range thisRoundWords {
		if k := strings.LastIndex(before, w); k >= 0 {
			return againstNow(before[k:])
		}
	}
	if c.ofFirstRound(before) || c.untilLastYear(before) {
		return true
	}
	for _, w := range datedLastYear {
		if k := strings.LastIndex(before, w); k >= 0 && (!c.afterwards(k+len(w)) || chosenThen.MatchString(before[k+len(w):])) {
			if g.was != nil && k < g.was.from {
				return false // 지난해 선정된 가나시와 다라군을 지정했다
			}
			rest := before[k+len(w):] // 지난해에는 sets it against now
			if comparedWith.MatchString(rest) {
				return false
			}
			if strings.Contains(rest, "에 이어") || poolOfYear.MatchString(rest) || c.ofClauseBefore(k+len(w), g) {
				return false // 지난해 가나시에 이어 다라시를: this year
			}
			if strings.HasPrefix(c.s[g.by.to:], " 데 따") {
				return true // 지난해 가나시가 지정된 데 따라
			}
			return c.ctx.day().M > 3 || c.ctx.day().Y == 0 || c.ctx.newsOfNow() && !c.opens() || strings.HasPrefix(rest, "에는") || strings.HasPrefix(rest, "에도") || againstThis.in(c.s[g.by.to:])
		}
	}
	return false
}

// chosenThen leads from the year before to those chosen then, who were the first: 작년에 처음으로 (가나시를).
var chosenThen = hangul.MustCompile(`^에?\s?(?:처음|처음으로|최초로|첫 번째로)\s(?:총\s|모두\s)?$`)

// newsOfNow says that the title or the first sentence tells of this round in words, so that what is dated to the year before is
// of another, even in the first months of a year.
func (ctx *context) newsOfNow() bool {
	if containsAny(ctx.titles()[0].S, thisRoundWords[:2]) {
		return true
	}
	p, s := ctx.firstSentence()
	return p != nil && containsAny(p.S[s[0]:s[1]], thisRoundWords[:2]) && ctx.decidesInLead(p.S[s[0]:s[1]])
}

// endsLastYear finds 지난해 right before the verb that describes names.
var endsLastYear = hangul.MustCompile(`(?:` + anyOf(lastYearWords) + `)(?:에)?\s(?:새로\s|처음\s|신규로?\s|최초로\s|추가로?\s|함께\s)*$`)

// againstThis set this year against the one before: 지난해 3곳이 지정됐지만 올해는 (5곳이).
var againstThis = setOf(" 올해는 ", " 올해에는 ", " 금년에는 ", " 이번에는 ", " 올해 ")

// untilLast finds the year before as the end of a time, and what may stand between it and a list.
var untilLast = hangul.MustCompile(`(?:지난해|작년|재작년|전년)까지(?:는)?\s(?:(?:총|모두|전국|전국에서)\s)?`)

// untilLastYear says that the list before the verb tells who was chosen until last year: 지난해까지 가나시, 다라군 등
// 13곳이 지정되었다.
func (c *clause) untilLastYear(before string) bool {
	if !strings.Contains(before, "까지") {
		return false
	}
	m := untilLast.FindAllStringIndex(before, -1)
	if len(m) == 0 {
		return false
	}
	at := m[len(m)-1][1]
	for _, u := range c.units {
		if u.from == at {
			return !strings.Contains(before[at:], "에 이어")
		}
	}
	return false
}

// poolOfYear finds behind 지난해 what was done then to those out of whom, or after whose
// review, some are chosen now: 지난해 예비 지정된 6곳 중, 지난해 예비 지정된 가나시, 다라시, 마바군 중, 지난해 후보도시 8곳 가운데, 지난해 지정한 곳을 평가해, 지난해 예비사업을
// 마친 9곳을 심사하여; or that a call began then; or what now is set against: 지난해(5곳)보다.
var poolOfYear = hangul.MustCompile(`^[^,.]{0,60}(?:된|한|받은|던|뽑은|뽑힌|친|낸|나온) [^,.]{1,45}(?: 중(?:에서)? | 가운데(?:서)? |[을를] 대상으로|[을를]? ?(?:재?평가|심사|심의|검토)(?:해|하여|한 결과|[를을] (?:거쳐|통해)))|` +
	`^[^,.]{0,30}(?:예비|후보)[^,.]{0,30}(?:된|한|받은|던) (?:[^,.]{2,20}[시군구도], ){1,12}[^,.]{2,20}[시군구도](?: 중(?:에서)? | 가운데(?:서)? )|` +
	`^[^,.]{0,30}(?:예비|후보)[^,.]{0,24}[0-9]{1,3}(?:곳|개소|건|개 ?[가-힣·]{1,8})(?: 중(?:에서)? | 가운데(?:서)? )|` +
	`^[^,.]{0,30}(?:시작한|착수한|공고한) [^,.]{0,20}공모(?:[를을] (?:거쳐|통해)| 결과)|^ ?(?:\([^()]{1,20}\) ?)?보다 `)

// datedLastYear date a decision wherever they stand before it.
var datedLastYear = wordsOf(lastYearWords, lastYearToo)

// topicOfLastYear says that 지난해 stands right behind names that are the topic: 가나군은
// 지난해 다라도시로 지정됐다.
func (c *clause) topicOfLastYear(g governed) bool {
	topic := g.josa == "은" || g.josa == "는" || (g.josa == "이" || g.josa == "가") && strings.HasPrefix(c.s[g.by.to:], " 데 따")
	if !topic || g.by.from < g.to || containsAny(c.s, thisRoundWords) {
		return false
	}
	rest := strings.TrimLeft(c.s[g.to+len(g.josa):g.by.from], " ,")
	at := len(c.s[:g.by.from]) - len(rest)
	for _, w := range lastYearWords {
		if strings.HasPrefix(rest, w) {
			return !c.ofResults(at+len(w)) && !c.afterwards(at+len(w)) && !poolOfYear.MatchString(rest[len(w):])
		}
	}
	return false
}

// againstNow says that 지난해 as a topic stands against 올해 before it: 올해는 가나시가,
// 지난해에는 다라시가.
func againstNow(s string) bool {
	return containsAny(s, lastYearWords) && lastYearTopic.MatchString(s)
}

// lastYearTopic finds 지난해 as a topic.
var lastYearTopic = hangul.MustCompile(` (?:` + anyOf(lastYearWords) + `)(?:는|은|에는|엔) `)

// yearOfTitle says whether the title or a subtitle names the year.
func (ctx *context) yearOfTitle(year int) bool {
	for _, v := range append([]Value{ctx.header.Title}, ctx.header.Subtitles...) {
		for _, y := range date.FindYears(viewOf(v.Words).S, ctx.day()) {
			if y.Year == year {
				return true
			}
		}
	}
	return false
}
