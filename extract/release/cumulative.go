package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// Words that make a number one of more than this round: the year that a series
// of decisions began (2009년 이후) or reached (올해까지), a share of all there are (의
// 88%, 88%에 해당하는). nowWords make it this round's again.
var (
	sinceYear = hangul.MustCompile(`\d{2,4}년도?\s?(?:\d{1,2}월\s?)?(?:이후|이래|부터)`)
	untilNow  = hangul.MustCompile(`(?:올해|금년|현재|지금|` + anyOf(lastYearWords) + `|\d{4}년)\s?까지`)
	shareOf   = hangul.MustCompile(`^\s?[)\]]?\s?(?:의|중)?\s?\d+(?:\.\d+)?\s?(?:%|퍼센트)`)
	shareIs   = hangul.MustCompile(`(?:%|퍼센트)(?:에|인|로)?\s?(?:해당하는|이르는|달하는)?\s?(?:총|모두)?\s?$`)
	topShare  = hangul.MustCompile(`상위\s?(?:약\s)?\d+(?:\.\d+)?\s?(?:%|퍼센트)\D*$`) // the best of those looked at: 상위 10%인 (32곳)
	addedTo   = hangul.MustCompile(`(?:추가돼|추가되어|추가되면서|더해져|더해지면서|합류하면서|합류해|늘어|늘어나|포함해|포함하면|합하면|합쳐)\s(?:모두|총|전체)?\s?$|포함,?\s전국(?:에|에서|에는)?\s(?:모두\s|총\s)?$|포함,?\s전국\s\d{1,3}(?:개|곳)\s?(?:기초|광역)?(?:지방)?(?:자치단체|지자체|지방정부|시·군·구|시·군|시군구)에\s(?:모두\s|총\s)?$`)
	// addedUp adds this round to what came before it: 지난 4월에 선정한 2곳까지 더하면 가나마을은 올해 총 (9곳이다).
	addedUp  = hangul.MustCompile(`(?:까지|을|를|과|와)\s(?:모두\s)?(?:더하면|합하면|합치면|더해|합쳐),?\s(?:[가-힣0-9]+\s){0,5}(?:모두|총|전체)?\s?$`)
	nowWords = wordsOf(thisRoundWords, []string{"새로", "신규", "추가"})
)

// inBracketOfYear finds a number of another year that this one is held against: 지난해(24곳)보다.
var inBracketOfYear = hangul.MustCompile(`(?:지난해|작년|전년|전년도|20[0-9]{2}년)\((?:총\s)?$`)

// inBracketOfStage finds a number of those looked at on the way to the choice: 서면심사(15곳), 현장평가(8개소)를
// 거쳐.
var inBracketOfStage = hangul.MustCompile(`(?:[1-3]차|예비|서면|서류|현장|현지|발표|대면|면접|정량|정성)\s?(?:서면\s?|서류\s?|발표\s?|대면\s?)?(?:심사|심의|평가|실사|검토|확인|조사)\s?\((?:총\s|상위\s)?$`)

// What is told of a province's own share of a round: 도내 2곳을 포함해 15곳을.
var (
	partOfNext = hangul.MustCompile(`^(?:을|를) 포함(?:해|하여|한) `)
	ownShare   = hangul.MustCompile(`(?:도내|관내|시내|군내|지역 내|우리 도|우리 지역)(?:의|에서는?)?\s?\d+(?:개|곳)[^,.]{0,14} 포함(?:해|하여|한) (?:전국 |모두 |총 )?`)
)

// cumulative says that a count is of all that hold the title by now, or of all
// places there are, and not of this round: 2011년 이후 총 64개 도시, 올해까지 24곳,
// 이로써 … 모두 76곳, 전국 기초지자체(226개)의 88%, 88%에 해당하는 198곳.
func (c *clause) cumulative(i int) bool {
	u := &c.units[i]
	before, after := c.s[:u.from], c.s[u.to:]
	if strings.HasPrefix(strings.TrimLeft(after, " "), "→") || strings.HasSuffix(strings.TrimRight(before, " "), "→") {
		return true // 47개→100개
	}
	if u.count != nil && (c.ctx.allByNow(u.count.n) || c.ofRoundsGone(before) || c.ofAllSoFar(before) || standsNow(before) || c.ofWholeCountry(before)) {
		return true
	}
	if ofATerm(before) || moreThan.MatchString(head(after, 24)) {
		return true
	}
	if shareOfPlaces(before, after) {
		return true
	}
	if strings.HasPrefix(after, ")") && (inBracketOfYear.MatchString(tail(before, 40)) || inBracketOfStage.MatchString(tail(before, 40))) {
		return true
	}
	if shareOf.MatchString(head(after, 40)) || shareIs.MatchString(tail(before, 40)) && !c.bestShare(u) {
		return true
	}
	if t := tail(before, 100); containsAny(t, []string{"더하면", "하면", "치면", "더해", "합쳐"}) && addedUp.MatchString(t) {
		return true
	}
	if addedTo.MatchString(tail(before, 70)) {
		return !ownShare.MatchString(tail(before, 60))
	}
	if partOfNext.MatchString(head(after, 24)) && ownShare.MatchString(tail(before, 30)+head(c.s[u.from:], 60)) {
		return true
	}
	if !containsAny(before, []string{"이후", "이래", "부터", "까지"}) {
		return c.summedUp(before, after)
	}
	for _, since := range []*hangul.Pattern{sinceYear, untilNow} {
		for _, m := range since.FindAllStringIndex(before, -1) {
			if !containsAny(before[m[1]:], nowWords) && !endsClauseIn(before[m[1]:]) {
				return true
			}
		}
	}
	return c.summedUp(before, after)
}

// bestShare says that a number is of the best of those looked at, who are decided on by it, where no title counts others as
// chosen: 상위 10%인 32곳을. Those whom money goes to (상위 10%인 32곳에는) are no more than a share.
func (c *clause) bestShare(u *unit) bool {
	if u.count == nil || !topShare.MatchString(tail(c.s[:u.from], 40)) || !startsWithAny(c.s[u.to:], []string{"을 ", "를 ", "이 ", "가 "}) && !startsWithAny(u.josa, []string{"을", "를", "이", "가"}) {
		return false
	}
	other := false
	for _, v := range c.ctx.titles() {
		all := countsIn(v.S)
		if slices.ContainsFunc(all, func(t countAt) bool { return t.n == u.count.n }) {
			return true // whatever another title counts: 308개 기관 대상
		}
		other = other || len(all) > 0
	}
	return !other
}

// Of all places there are so many, and their share behind it: 전국 기초지자체 226개 중 (195개)(86.3%).
var (
	ofAllPlaces = hangul.MustCompile(`전국\s?(?:의\s)?(?:\d+\S{0,2}\s)?(?:기초|광역)?\s?(?:지방자치단체|자치단체|지자체|지방정부|시·군·구|시군구|시·군|시군|시·도|시도)\s?\(?(?:\d+\S{0,3}\s)?(?:중|가운데)(?:에서)?\s(?:총\s|모두\s)?$`)
	shareInTail = hangul.MustCompile(`^\s?\((?:약\s)?\d+(?:\.\d+)?\s?(?:%|퍼센트)\)`)
)

// byNow are words of a sentence that tells how things stand by now.
var byNow = setOf("이로써", "이로서", "이에 따라", "현재", "지금까지")

// shareOfPlaces says that a number is, by now, a share of all places there are.
func shareOfPlaces(before, after string) bool {
	return byNow.in(before) && shareInTail.MatchString(head(after, 30)) && ofAllPlaces.MatchString(tail(before, 100)) && !containsAny(before, nowWords)
}

// allByNow says that the title gives a number as that of all by now, behind a smaller one of
// those chosen: 6곳 신규 선정…총 81개.
func (ctx *context) allByNow(n int) bool {
	if ctx.header == nil {
		return false
	}
	t := ctx.titles()[0].S
	k := strings.LastIndex(t, "…")
	if k < 0 || !strings.Contains(t[k:], "총") && !strings.Contains(t[k:], "누적") {
		return false
	}
	all, before := countsIn(t[k:]), countsIn(t[:k])
	return len(all) == 1 && len(before) == 1 && all[0].n == n && before[0].n < n && titleAll.MatchString(t[k:]) && len(ctx.predicates(t[:k], true)) > 0
}

// titleAll is how a title ends that tells how many there are by now.
var titleAll = hangul.MustCompile(`^…\s?(?:총|누적)\s?\d+\s?(?:개|곳|개소|개 지역|개 도시|개 지자체|개 지방정부)?(?:로|으로)?(?:\s?(?:확대|늘어|증가))?$`)

// summedUp says that the sentence adds this round to those before it: 이로써 …
// 모두 76곳, 기존 57곳을 포함해 총 76곳.
func (c *clause) summedUp(before, after string) bool {
	b := strings.TrimRight(before, " ")
	whole := strings.HasSuffix(b, "총") || strings.HasSuffix(b, "모두") || strings.HasSuffix(b, "전체") || becomes(after) || allBehind.MatchString(after)
	if !whole {
		return false
	}
	for _, w := range []string{"이로써", "이로서"} {
		if strings.HasPrefix(strings.TrimLeft(c.s, " "), w) {
			return true
		}
	}
	k := max(strings.LastIndex(b, "포함"), strings.LastIndex(b, "합치"), strings.LastIndex(b, "합하"))
	return k >= 0 && containsAny(b[:k], []string{"기존", "지난해까지", "작년까지", "앞서", "기지정", "년 지정된", "년에 지정된", "년부터"})
}

// moreThan finds behind a number that it is only about how many: 200곳이 넘는, 50곳 이상의.
var moreThan = hangul.MustCompile(`^(?:[이을]\s(?:훌쩍\s)?(?:넘|웃도|상회하)[는은]\s|\s?이상의\s|\s?남짓(?:의|한)?\s)`)

// allBehind finds that a number is of all: 45곳이 모두 선정됐다.
var allBehind = hangul.MustCompile(`^[이가을를은는]? ?모두 `)

// becomes says that what was counted came to be so many: 15곳이 됐다, 15곳이 된다.
func becomes(after string) bool {
	t := strings.TrimLeft(after, " ")
	for _, w := range []string{"이 됐", "가 됐", "이 되었", "가 되었", "이 된", "가 된", "이 되", "가 되"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// endsClauseIn says that a clause with a verb of its own ends in s, so that what
// was said before it is not said of what comes after: 2021년부터 시행하고 있으며 ….
func endsClauseIn(s string) bool {
	return containsAny(s, []string{"으며", "하며", "했고", "였고", "지만", "는데", "다. "})
}

// lastOfAll says that the names are the last of those whose number follows: (가나시 등 4곳)까지 총 6곳이.
func (c *clause) lastOfAll(i int) bool {
	u := &c.units[i]
	return u.list != nil && i+1 < len(c.units) && c.units[i+1].list == nil && c.units[i+1].count != nil && c.units[i+1].count.n > u.size() && upToAll.MatchString(c.s[u.to:c.units[i+1].from]) && !containsAny(c.s[:u.from], byThis)
}

// byThis lead to the number of all by now: 이로써, 이번 지정으로.
var byThis = []string{"이로써", "으로써", "지정으로", "선정으로", "인증으로"}

// upToAll stands between the last names and the number of all.
var upToAll = hangul.MustCompile(`^까지,? (?:포함해 |포함하여 |합쳐 |합해 |더해 )?(?:총 |모두 |전체 |전국 )?$`)
