package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// Rounds that a sentence counts one after the other, and the round that a text is about.
var (
	roundCounted = hangul.MustCompile(`(\d{1,2})차(?:\([^)]{1,20}\))?(?:에는?|로)? (?:[가-힣]+ ){0,2}(?:총 )?\d{1,3} ?(?:곳|개|건)`)
	roundBefore  = hangul.MustCompile(`(?:^|[\s,·제])(\d{1,2})차(?:\([^)]{1,20}\))?(?:에는?|로)? (?:[가-힣]+ ){0,2}(?:총 )?$`)
	roundOf      = hangul.MustCompile(`제 ?(\d{1,2})차|(\d{1,2})차 (?:[가-힣]+ )?(?:선정|지정|인증|공모|사업)`)
)

// What makes a number that of all since a programme began, or of several rounds: 시행 이후 총 26건,
// 세 차례에 걸쳐 모두 26건, 총 3차례, 26건.
var (
	sinceStart = hangul.MustCompile(`(?:도입|시행|출범|제정|개시|시작)(?:된|한|돼)?\s?(?:이후|이래|후|뒤)(?:로|에)?,?\s(?:[^.]{0,40}\s)?(?:총|모두|누적|누계)\s?$`)
	timesOver  = hangul.MustCompile(`(?:\d{1,2}|두|세|네|다섯)\s?(?:차례|번|회)(?:에\s걸쳐|,)\s(총|모두|누적|누계)?\s?$`)
)

// ofAllSoFar says that words before a number make it that of all so far.
func (c *clause) ofAllSoFar(before string) bool {
	if amongSoFar.MatchString(before) && c.allSoFarBefore() {
		return true
	}
	before = tail(before, 110)
	if sinceStart.MatchString(before) {
		return !containsAny(before, []string{"이번", "올해"})
	}
	m := timesOver.FindStringSubmatch(before)
	return m != nil && (m[1] != "" || c.title) && !containsAny(before, []string{"심의", "심사", "평가", "회의"})
}

// amongSoFar begins a sentence on some of those whom the one before it counts.
var amongSoFar = hangul.MustCompile(`^\s?(?:이|그|이들)\s?(?:가운데|중)(?:에서)?(?:는)?,?\s$`)

// allSoFarBefore says that the sentence before counts all that a programme had by now, of several years, and nobody who was chosen in this
// round: 2015년부터 올해까지 82개 마을이 참여했다. (이 가운데 23곳은)
func (c *clause) allSoFarBefore() bool {
	before := strings.TrimRight(c.view.S[:c.base], " .")
	before = before[strings.LastIndex(before, "다. ")+1:]
	return sinceYear.MatchString(before) && untilNow.MatchString(before) && len(countsIn(before)) > 0
}

// ofRoundsGone says that a number is that of one of the rounds before this one, which a
// sentence counts one by one: 1차 7곳, 2차 5곳, 3차 6곳을 지정했으며; 제1차 가나도시 7곳, 제2차 가나도시 5곳.
func (c *clause) ofRoundsGone(before string) bool {
	if !strings.Contains(before, "차") {
		return false
	}
	m := roundBefore.FindStringSubmatch(before)
	if m == nil || len(roundCounted.FindAllStringIndex(c.s, 3)) < 2 {
		return false
	}
	n, _ := strconv.Atoi(m[1])
	return n < c.ctx.ownRound()
}

// ownRound is the round that the titles or the first sentences name; 0 for none.
func (ctx *context) ownRound() int {
	texts := []string{}
	for _, t := range ctx.titles() {
		texts = append(texts, t.S)
	}
	for i := 0; i < len(ctx.passages) && i < 3; i++ {
		texts = append(texts, head(ctx.passages[i].S, 240))
	}
	for _, s := range texts {
		if m := roundOf.FindStringSubmatch(s); m != nil && len(roundCounted.FindAllStringIndex(s, 2)) < 2 {
			n, _ := strconv.Atoi(m[1] + m[2])
			return n
		}
	}
	return 0
}

// stillChooses says that the first decision behind byte i is one to come: 16곳 중 6곳을 지정할 예정.
func (c *clause) stillChooses(i int) bool {
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= i {
			return p.tense == willDo
		}
	}
	return false
}
