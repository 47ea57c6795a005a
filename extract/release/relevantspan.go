package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// review is what a place does that looks at others: 경기도 1차 예비심사와, 전북도의 추천을.
var review = hangul.MustCompile(`^의?\s(?:\d차\s)?(?:자체\s|서면\s|현장\s|예비\s?|본\s?|사전\s)?(?:심사|심의|평가|검토|추천)(?:와|과|를|을|,|\s결과|의|에서)`)

// reviews says that a single place is named for its review of others.
func (c *clause) reviews(g governed) bool {
	return g.list.size() == 1 && !g.list.closed() && review.MatchString(head(c.s[g.to:], 60))
}

// running finds a span of years before a number or names of those who were chosen in it,
// and what they have done since.
var running = hangul.MustCompile(`(?:지난|최근)\s?(?:\d{1,2}|[한두세네])\s?(?:년|해)(?:간|동안|\s동안)`)

// yearsRunning says that what is told was decided over some years: 지난 2년간 6개소가 선정돼
// 추진 중이다. A verb right before names or their number, which tells what they did in that time, leaves the decision to now: 지난 2년간
// 사업을 마친 가나군은 재지정됐다; so does one of what else was done in it: 지난 3년간 성과를 평가해 8곳을 재지정했다.
func (c *clause) yearsRunning(g governed) bool {
	m := running.FindStringIndex(c.s[:g.from])
	if c.title || m == nil {
		return false
	}
	if told := c.s[m[1]:g.from]; g.attr == nil && g.by.from >= g.to && (didInTime(lastWord(told)) || otherDeed(told)) {
		return false
	}
	return !containsAny(c.s[:g.from], []string{"이번", "올해"})
}

// spanBefore finds years right before names or a number, and gives the last: 2021년부터 2023년까지는 (가나시, 다라군이),
// 2023년까지 (3곳이), 2021년부터 (가나시, 다라군이), 2021년부터 2023년까지 3차에 걸쳐 가나도시 (9곳을).
var spanBefore = hangul.MustCompile(`(?:(?:'|20)[0-9]{2}년?\s?(?:부터|~|∼|-)\s?'?([0-9]{2,4})년(?:도)?(?:\s?까지|\s?사이|\s?동안)?|(?:'|20)([0-9]{2})년(?:도)?(?:까지|부터(?:\s(?:현재|지금|지난해|작년)까지)?))(?:에)?(?:는|도|,)?\s(?:(?:[0-9]{1,2}|두|세|네|다섯)\s?(?:차|차례|회|번)에\s걸쳐\s)?(?:['"]?[가-힣]{1,12}(?:도시|지구|특구|지역|마을|단지)['"]?\s)?(?:(?:총|모두|전국|전국에서|전국의|차례로|각각)\s)?[▲△▶▷◆○●·\s]*$`)

// spanGone says that names or a number stand right behind years which were over before the release's began.
func (c *clause) spanGone(g governed) bool {
	return !c.title && g.by.from >= g.to && len(c.years) > 0 && c.ctx.spanOver(c.s[:g.from]) && !c.againSince(g)
}

// againSince says that a sentence goes on to what was decided on the same names since: (2022년부터 가나시는) 인증받아 왔으며 이번에
// 재인증을 받았다. Others named or counted behind them may be those of whom it tells.
func (c *clause) againSince(g governed) bool {
	for k := range c.units {
		if c.units[k].from >= g.to {
			return false
		}
	}
	now := firstPlace(c.s[g.to:], thisRoundWords)
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.from >= g.to && p.tense == didPast && (p.status == schema.Renewed || p.status == schema.Changed || now >= 0 && p.from > g.to+now) {
			return true
		}
	}
	return false
}

// spanOver says that words end in years which were over before the release's began.
func (ctx *context) spanOver(before string) bool {
	before = tail(before, 120)
	if ctx.day().Y == 0 || !strings.Contains(before, "년") {
		return false
	}
	m := spanBefore.FindStringSubmatch(before)
	if m == nil {
		return false
	}
	year, _ := strconv.Atoi(m[1] + m[2])
	if year < 100 {
		year += 2000
	}
	return year < int(ctx.day().Y)
}

// beforeDated says that what was decided led to what was done in a year that is over, in a sentence without news: 3곳을 후보지로
// 정하고 2021년 3월 신청서를 제출했다. The year dates the last verb only where nothing else behind it can be of that year: (지정해)
// 2021년부터 추진한다, 2021년 지정한 3곳을 재지정했다, 2021년 마련한 기준에 따라 지원한다. Of others than candidates it must stand as
// an adverb, and others be named who were decided on: 2024년 기준, 2024년 우수 도시.
func (c *clause) beforeDated(g governed, st schema.Status) bool {
	if c.title || len(c.years) == 0 || g.by.tense == attrPast || c.opens() || containsAny(c.s, newsWords) {
		return false
	}
	for _, y := range c.years {
		if y.From < g.by.to || y.From-g.by.to > longestLink || !c.yearGone(y) || !linkToYear.MatchString(c.s[g.by.to:y.From]) {
			continue
		}
		if rest := c.s[y.To:]; doneInYear.MatchString(rest) && !describesAny.MatchString(rest) && (st == schema.Candidate || asAdverb.MatchString(rest) && c.othersDecided()) {
			return true
		}
	}
	return false
}

// longestLink bounds the bytes between a verb and the year of the next.
const longestLink = 60

// linkToYear finds between a verb and a year that the verb is only the first of two: (정)하고, (선정)한 뒤. doneInYear finds behind the
// year that the sentence ends on what was done in it, asAdverb that the year stands for itself, describesAny that words between describe something by it.
var (
	linkToYear   = hangul.MustCompile(`^(?:하고|했고|하여|해|한 뒤|한 후|해서|하였고|하였으며|했으며|됐고|되었고|되어|돼|된 뒤|된 후|고|어|아)?,?\s(?:이를\s|이들을\s|이어\s|곧\s)?$`)
	doneInYear   = hangul.MustCompile(`^(?:도|에)?(?:\s?[0-9]{1,2}월(?:\s?[0-9]{1,2}일)?에?)?\s[^.]{1,90}(?:했|하였|냈|됐|되었|받았|마쳤|맺었|열었|거쳤|올렸|보냈)다\.?\s?$`)
	asAdverb     = hangul.MustCompile(`^(?:도에|에|\s?[0-9]{1,2}월(?:\s?[0-9]{1,2}일)?에?)\s`)
	describesAny = hangul.MustCompile(`[가-힣](?:한|된|온|던|은|인|린|난|친|하는|되는)\s|(?:부터|이후|이래|까지)[\s,]|(?:대비|기준|보다)[\s,]|(?:지정|선정|인증|승인|취소|해제)(?:했|하였|됐|되었)다`)
)

// didInTime says that a word is a verb as it stands before those who did something: 마친, 운영한; 매년 is none.
func didInTime(word string) bool {
	return word != "" && hangul.Final(lastRune(word)) == hangul.Final('는') && !strings.HasSuffix(word, "년")
}

// usedHere follows names of places where what is chosen runs, which are not chosen themselves: (가나시)에서 운영 중인 ‘다라’.
var usedHere = hangul.MustCompile(`^에서\s(?:[가-힣]{1,6}\s)?(?:운영|운행|실증|시행|추진|제공|활용|사용|이용|서비스|가동)\s?(?:중인|하는|되는|하고 있는|되고 있는|한|된|해 온)\s`)

// placesOfUse says that names only tell where what is chosen runs.
func (c *clause) placesOfUse(g governed) bool {
	return g.list != nil && strings.HasPrefix(c.s[g.to:], "에서 ") && usedHere.MatchString(c.s[g.to:])
}

// placeOfUse takes the place where a service runs, told before who has it at byte from, for its partner, and gives how many
// bytes tell it: 경기 가나시에서 운영 중인 (㈜다라).
func (c *clause) placeOfUse(h *Holder, s string, from int) int {
	n, ok := c.ctx.gaz.placeAt(s, 0)
	if !ok || !strings.HasPrefix(s[n.to:], "에서 ") {
		return 0
	}
	m := usedHere.FindStringIndex(s[n.to:])
	if m == nil || n.to+m[1] >= len(s) {
		return 0
	}
	if h.Partner.S == "" {
		h.Partner = c.text(from, from+n.to)
	}
	return n.to + m[1]
}

// yearToVerb is what may stand between a year and the verb that it dates: 지난해 (하반기 새로) 선정된. A call of that year
// may have its outcome now: 2024년 공모에서 선정된.
var yearToVerb = hangul.MustCompile(`^(?:도|에)?(?:\s?(?:[0-9]{1,2}월|상반기|하반기|초|말))?(?:에)?\s?(?:(?:새로|신규로?|처음|먼저|사업에)\s)?$`)

// describedByYear says that a verb right before names dates them in a year that is over, in a sentence that tells before of the year
// that runs, which is then not theirs: 가나시는 올해 문을 열고, 지난해 선정된 (다라시는) ….
func (c *clause) describedByYear(g governed) bool {
	day := c.ctx.day()
	if g.by.to > g.from || day.Y == 0 || len(c.years) == 0 {
		return false
	}
	now := firstPlace(c.s[:g.by.from], thisRoundWords)
	if now < 0 {
		return false
	}
	for _, y := range c.years {
		if y.From > now && y.To <= g.by.from && y.Year < int(day.Y) && yearToVerb.MatchString(c.s[y.To:g.by.from]) {
			return !c.takenNow(g)
		}
	}
	return false
}

// firstPlace is where the first of some words stands in s; -1 where there is none.
func firstPlace(s string, words []string) int {
	first := -1
	for _, w := range words {
		if k := strings.Index(s, w); k >= 0 {
			first, s = k, s[:k]
		}
	}
	return first
}

// takenNow says that those whom a verb describes are the object of another behind them, which tells what was decided on them since:
// 지난해 선정된 가나시를 다라도시로 지정했다.
func (c *clause) takenNow(g governed) bool {
	if g.josa != "을" && g.josa != "를" {
		return false
	}
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= g.to && p.tense == didPast {
			return !p.passive && !c.unitBetween(g.to, p.from) && !otherVerb(madeTarget(c.s[g.to:p.from]))
		}
	}
	return false
}
