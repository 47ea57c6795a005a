package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// Releases that are written in points end their statements in a noun, without its verb: ㅇ 가나군, 다라시를
// 마바마을로 선정. Points tell as well of what was and of what is to come, so that more speaks against
// one than against a sentence.

// longestTail bounds the syllables in a bracket behind the noun that ends a point: (5.7.).
const longestTail = 16

// beforeTail is where the words of a point end before what may stand behind its last noun: a bracket, a full stop.
func beforeTail(s string) int {
	s = strings.TrimRight(s, " ")
	s = strings.TrimSuffix(strings.TrimSuffix(s, "."), " ")
	if t := strings.TrimSuffix(s, ")"); len(t) < len(s) {
		if k := strings.LastIndexAny(t, "()"); k >= 0 && k+1 < len(t) && t[k] == '(' && utf8.RuneCountInString(t[k+1:]) <= longestTail {
			s = t[:k]
		}
	}
	return len(strings.TrimSuffix(s, " "))
}

// pointAhead finds in a point that something is to come or was, or is only spoken of.
var pointAhead = hangul.MustCompile(`내년|내후년|향후|앞으로|연내|연말|예정|계획|목표|차기|다음|하반기|까지|부터|매년|해마다|필요|경우|[0-9]월\s?(?:중|말|초|경|에|까지)|[0-9]/[0-9]분기|(?:미달|위반|중단|불이행|미이행|미충족|발생|적발)\s?시\s|[→➜➔]|\([0-9]{1,2}월\)|후보|` + anyOf(lastYearWords, lastYearToo, standingWords, untilNowWords))

// pointHead finds that what stands under a heading was before, is to come, or is how something is done.
var pointHead = hangul.MustCompile(`계획|일정|경과|현황|개요|효과|참고|향후|이력|연혁|그간|방안|방향|과제|절차|기준|배경|필요|방법|목적|문제|건의|질의|의견|기사|뉴스|관련|이전|다음|보도|볼 만한|더 보기`)

// endsInNoun is the predicate of a clause that ends a point in a noun of decision.
func (r *listReader) endsInNoun(i int, c *clause) (predicate, bool) {
	p := &r.ctx.passages[i]
	if p.Depth == doc.NoBullet || c.base+len(c.s) < len(strings.TrimRight(p.S, " .")) || len(c.units) == 0 {
		return predicate{}, false
	}
	at, noun := nounAtEnd(c.s)
	if noun == "" || r.ctx.gaz.lastName(c.s[:at]) < 0 || p.Depth >= doc.Asterisk && !(undoes(nounStatus(noun)) && c.topicsOnly()) {
		return predicate{}, false // a note tells who lost it: * 가나시는 지정을 반납
	}
	before := c.s[:at]
	if !r.ownPoint(i, c) || decidesBefore(before) || r.ctx.yearGone(c.s[at:]) {
		return predicate{}, false
	}
	if pointAhead.MatchString(c.s) || r.ctx.monthsAgo(before) || r.ctx.monthToCome(before) || r.ctx.plansInTitle() || pointHead.MatchString(r.headOver(i)) {
		return predicate{}, false
	}
	return predicate{from: at, to: at + len(noun), noun: noun, status: nounStatus(noun), tense: doesNow, passive: !endsInObject(before)}, true
}

// topicsOnly says that each of the lists of names of a clause is its topic or subject, and none of them only stands before what is.
func (c *clause) topicsOnly() bool {
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && (u.josa == "" || !strings.Contains("은는이가도", u.josa)) {
			return false
		}
	}
	return true
}

// yearGone says that words tell of a year before the release: (지정) (2023. 5.).
func (ctx *context) yearGone(s string) bool {
	day := ctx.day()
	return slices.ContainsFunc(date.FindYears(s, day), func(y date.YearAt) bool { return y.Year < day.Y })
}

// ownPoint says that a point tells of what the release is about: it is the first of the text, or names
// no programme but those of the title.
func (r *listReader) ownPoint(i int, c *clause) bool {
	if strings.ContainsAny(head(r.ctx.passages[i].S, 3), "[<") {
		return false // [이전글]
	}
	first := !slices.ContainsFunc(r.ctx.passages[:i], func(q passage) bool { return q.Depth != doc.NoBullet && !r.ctx.inHeader(&q) })
	titles := ""
	for _, v := range r.ctx.titles() {
		titles += hangul.NoSpace(v.S) + "|"
	}
	return first || !slices.ContainsFunc(c.mentions, func(m mention) bool {
		return !m.Known && !strings.Contains(titles, hangul.NoSpace(c.s[m.from:m.to]))
	})
}

// decidesBefore says that another noun of decision stands before a comma, so that a point tells of
// several outcomes: 가나군은 지정, 다라시는 (변경).
func decidesBefore(s string) bool {
	k := strings.LastIndex(s, ", ")
	return k > 0 && decideNouns.in(s[:k])
}

// nounAtEnd is the noun of decision that ends a text, and the byte it begins at; "" for none.
func nounAtEnd(s string) (at int, noun string) {
	if strings.HasSuffix(s, "다.") {
		return 0, "" // a verb ends it
	}
	end := beforeTail(s)
	for k := end; k > 0 && utf8.RuneCountInString(s[k:end]) < longestNoun; {
		_, n := utf8.DecodeLastRuneInString(s[:k])
		k -= n
		if w := decideNounAt(s, k); w != "" && k+len(w) == end && (k == 0 || s[k-1] == ' ' || strings.HasSuffix(s[:k], "·")) {
			at, noun = k, w
		}
	}
	return at, noun
}

// longestNoun is the most syllables of a noun of decision.
const longestNoun = 4

// plansInTitle says that the title tells of a call or a plan and of no decision.
func (ctx *context) plansInTitle() bool {
	title := ctx.titleView()
	_, k := titleKind(title, false)
	return (k == schema.PlanKind || k == schema.Announcement) && !ctx.titleDone(title.S)
}

// farthestHead bounds the lines that stand under one heading, so that each of a long list does not look for it through all.
const farthestHead = 60

// headOver is the heading that a point stands under: the last line before it that is less deep, or has
// no mark and is no sentence; "" for none near.
func (r *listReader) headOver(i int) string {
	p := &r.ctx.passages[i]
	for k := i - 1; k >= max(0, i-farthestHead); k-- {
		q := &r.ctx.passages[k]
		if q.S == "" || q.Depth >= doc.Asterisk || q.isSentence() && (q.Depth == doc.NoBullet || q.Depth >= p.Depth) || q.Depth != doc.NoBullet && q.Depth >= p.Depth {
			continue
		}
		if len(q.S) > longestHeading || q.isSentence() || r.ctx.inHeader(q) {
			return ""
		}
		return q.S
	}
	return ""
}

// isPoint says that a passage is a point that ends in a noun of decision.
func (ctx *context) isPoint(p *passage) bool {
	if p.Depth == doc.NoBullet || p.Depth >= doc.Asterisk || len(p.S) > longestSentence || strings.HasSuffix(p.S, "다.") {
		return false
	}
	_, noun := nounAtEnd(p.S)
	return noun != ""
}
