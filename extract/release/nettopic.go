package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mostBehind is how many passages behind one that decides may tell what became of others.
const mostBehind = 12

// standingTold finds in a sentence on a place what it has or is of a programme, or for how long.
var standingTold = setOf("자격", "지위", "칭호", "이름", "명단", "기간", "지정", "인증", "선정", "지원을", "예비", "후보", "구역", "계획", "자리", "년 더", "해 더", "평가", "심사", "사업", "뽑", "합류", "더해", "들어왔", "보탰")

// ownDoing finds what somebody does or has of its own accord, at the end of a sentence that tells of nothing decided: …을 추진한다.
var ownDoing = hangul.MustCompile(`(?:추진|개발|조성|운영|지원|제공|마련|개최|구축|활용|보급|육성|연계|홍보|강조|설명|생산|개방|시행|실시)(?:한다|하고\s있다|했다|하였다|할\s(?:계획|예정)이다|중이다|하기로\s했다|됐다|된다)\.?\s*$`)

// besideDecided says that a sentence of passage i, in which a decision on places stands or shortly behind it, has another place or zone
// as its topic and tells what became of it, in whatever words: 반면 가나군은 간판을 내린다. Words of what a place only does are left.
func (n *netOf) besideDecided(i int, r [2]int) bool {
	if n.plan || !n.decidedNear(i) {
		return false
	}
	p := &n.ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if !endsVerb(strings.TrimRight(s, " .")) {
		return false
	}
	free := slices.DeleteFunc(n.ctx.unitsOf(s, false), func(u unit) bool {
		return u.list == nil || !n.used.free(s, u.list) || !n.topicOrObject(&u, s)
	})
	zone := n.zoneTopic(p, s)
	if !zone && len(free) == 0 || ownDoing.MatchString(s) && !standingTold.in(s) && !n.namesMain(p, r) {
		return false
	}
	return n.mayTellFate(s) || slices.ContainsFunc(free, func(u unit) bool { return n.mayTellFate(withoutDecided(s, u.from, u.to)) })
}

// mayTellFate says that a sentence is one that may tell what became of somebody now: no speech, question, call, aim or event, and not on
// another time.
func (n *netOf) mayTellFate(s string) bool {
	if s == "" || containsAny(s, noFate) || n.otherTime(s) || asks(s) || eventVerb(s) != nil || callIn(s) != nil || onlyAims.MatchString(s) || containsAny(untilThen.ReplaceAllString(s, " "), stillToCome) {
		return false
	}
	return !yearsAgo.MatchString(s) && !n.ctx.monthsAgo(s)
}

// untilThen finds how long something is to last, which is no time of it: 내년 말까지.
var untilThen = hangul.MustCompile(`(?:내년|후년|내후년)(?:도)?\s?(?:[가-힣0-9]{1,4}\s)?[가-힣0-9]{0,3}까지`)

// chosenBefore ends words that tell when those behind them were chosen: 2023년에 지정한 (가나시를).
var chosenBefore = hangul.MustCompile(`(?:지정|인증|선정|승인|부여|허가)(?:한|된|했던|됐던|받은|받았던)\s(?:[가-힣]{1,5}\s)?['"]?$`)

// withoutDecided is a sentence from the name at from..to on, which something is done to, where the words before it only tell when it was
// chosen; "" where they do not.
func withoutDecided(s string, from, to int) string {
	if rest := s[to:]; (strings.HasPrefix(rest, "을 ") || strings.HasPrefix(rest, "를 ")) && chosenBefore.MatchString(s[:from]) {
		return s[from:]
	}
	return ""
}

// noFate stand in sentences that tell of nothing decided on a place: what somebody says, what was, and prizes.
var noFate = []string{"\"", "바 있", "표창", "등급", "데 이어", "데 이은"}

// yearsAgo finds another time: 2년 전인, 지난 3월.
var yearsAgo = hangul.MustCompile(`[0-9두세네]\s?(?:년|해)\s전`)

// namesMain says that the sentence r of a passage names a programme of the release.
func (n *netOf) namesMain(p *passage, r [2]int) bool {
	return slices.ContainsFunc(n.ctx.mentionsIn(p.S), func(m mention) bool { return m.main && m.from >= r[0] && m.to <= r[1] })
}

// decidedNear says that passage i, or one of those right before it, has a decision that names places, or that places were found of which nothing was read.
func (n *netOf) decidedNear(i int) bool {
	if n.used.rows == 0 {
		return n.ctx.issues.any("unread-places") || n.ctx.issues.any("unread-decision")
	}
	if n.decided == nil {
		n.decided = map[int]bool{}
		for k := range n.facts.Decisions {
			if d := &n.facts.Decisions[k]; slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == CityHolder }) {
				n.decided[d.Block] = true
			}
		}
	}
	for k := max(0, i-mostBehind); k <= i; k++ {
		if n.decided[n.ctx.passages[k].index] {
			return true
		}
	}
	return false
}

// aboutThem goes on behind names that a sentence is about: (가나군)에 대해서는.
var aboutThem = hangul.MustCompile(`^에\s대(?:해|하여)(?:서)?(?:는|도)?\s`)

// topicOrObject says that names are what a sentence is about, or what something is done to, and no 시·도 alone. Where somebody else is
// the topic it tells of what that one does: 가나시는 (다라군의) 경험을 배운다.
func (n *netOf) topicOrObject(u *unit, s string) bool {
	if slices.ContainsFunc(u.list.entries(), func(e entry) bool { return e.alone() }) {
		return false
	}
	switch u.josa {
	case "은", "는", "도":
		return true
	case "을", "를", "이", "가", "의", "까지":
		return n.ownTopic(s[:u.from]) && !onlyTaken.MatchString(s[u.to:])
	}
	return aboutThem.MatchString(s[u.to:]) || strings.HasPrefix(s[u.to:], "에는 ") && n.ownTopic(s[:u.from]) || n.ofTheirs(s[u.to:])
}

// onlyTaken goes on behind an object that is only taken as something: (가나시)를 배경으로 한.
var onlyTaken = hangul.MustCompile(`^[을를]\s[가-힣]{2}(?:으로|로)\s(?:한|하는|해|하여|삼)|^[을를]\s(?:비롯|포함|거쳐|찾|방문|둘러)`)

// topicWord finds the topic in the words before names: (해양수산부)는, (두 곳)은.
var topicWord = hangul.MustCompile(`([가-힣]+)[은는]\s`)

// ownTopic says that the words before names have no topic, or that it is who decides.
func (n *netOf) ownTopic(before string) bool {
	m := topicWord.FindStringSubmatch(before)
	return m == nil || m[1] == "더" || isMinistry(m[1]) || strings.HasSuffix(m[1], "위원회") || strings.HasSuffix(m[1], "부") || strings.HasSuffix(m[1], "청")
}

// untoldPlaces makes issues of places that a release names which tells of a choice, and of which nothing was read.
func (ctx *context) untoldPlaces(f *Facts) {
	if holds(f) || len(ctx.nameless) > 0 || ctx.issues.any("unread-places") || ctx.issues.any("unsupported-subject") {
		return
	}
	if f.Header.Kind != schema.Result && !(f.Header.Kind == schema.Other && (ctx.choiceGivenHere() || ctx.titlesDone() && ctx.placesApart())) {
		return
	}
	const detail = "the release tells of a choice of which nothing was read, and names these places; if they were chosen, the words that say so are missing from the recognisers"
	if ctx.unreadPlaces(2, nil, detail); !ctx.issues.any("unread-places") {
		ctx.unreadPlaces(1, nil, detail)
	}
}

// placesApart says that a passage tells of two places, each with words of its own: 가나시에서는 …하고 다라군에서는 …한다.
func (ctx *context) placesApart() bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.inHeader(p) || len(p.S) > longestSentence {
			continue
		}
		n := 0
		for _, u := range ctx.unitsIn(p.S, len(p.S), false) {
			if u.list != nil && u.list.allKnown() && (u.josa == "에서는" || topics.has(u.josa) || strings.HasPrefix(p.S[u.to:], "에서는 ")) {
				n++
			}
		}
		if n > 1 {
			return true
		}
	}
	return false
}
