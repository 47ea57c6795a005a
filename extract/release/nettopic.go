package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mostBehind is how many passages behind one that decides may tell what became of others.
const mostBehind = 2

// standingTold finds in a sentence on a place what it has or is of a programme, or for how long.
var standingTold = setOf("자격", "지위", "칭호", "이름", "명단", "기간", "지정", "인증", "선정", "지원을", "예비", "후보", "구역", "계획", "자리", "년 더", "해 더", "평가", "심사", "사업", "뽑", "합류", "더해", "들어왔", "보탰")

// besideDecided says that a sentence of passage i, in which a decision on places stands or shortly behind it, has another place
// as its topic and tells what became of it: 반면 가나군은 명단에서 지워졌다.
func (n *netOf) besideDecided(i int, r [2]int) bool {
	if n.plan || n.used.rows == 0 || !n.decidedNear(i) {
		return false
	}
	p := &n.ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if strings.Contains(s, "\"") || strings.Contains(s, "바 있") || strings.Contains(s, "표창") || !standingTold.in(s) && !n.namesMain(p, r) || !endsVerb(strings.TrimRight(s, " .")) || n.otherTime(s) || asks(s) || eventVerb(s) != nil || callIn(s) != nil || onlyAims.MatchString(s) || containsAny(s, stillToCome) {
		return false
	}
	units := n.ctx.unitsOf(s, false)
	return slices.ContainsFunc(units, func(u unit) bool {
		return u.list != nil && n.topicOrObject(&u, s) && n.used.free(s, u.list)
	})
}

// namesMain says that the sentence r of a passage names a programme of the release.
func (n *netOf) namesMain(p *passage, r [2]int) bool {
	return slices.ContainsFunc(n.ctx.mentionsIn(p.S), func(m mention) bool { return m.main && m.from >= r[0] && m.to <= r[1] })
}

// decidedNear says that passage i, or one of those right before it, has a decision that names places.
func (n *netOf) decidedNear(i int) bool {
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

// topicOrObject says that names are what a sentence is about, or what something is done to, and no 시·도 alone.
func (n *netOf) topicOrObject(u *unit, s string) bool {
	if slices.ContainsFunc(u.list.entries(), func(e entry) bool { return e.alone() }) {
		return false
	}
	switch u.josa {
	case "은", "는", "도", "을", "를", "이", "가", "의":
		return true
	}
	return aboutThem.MatchString(s[u.to:])
}

// untoldPlaces makes issues of places that a release names which tells of a choice, and of which nothing was read.
func (ctx *context) untoldPlaces(f *Facts) {
	if holds(f) || len(ctx.nameless) > 0 || ctx.issues.any("unread-places") || ctx.issues.any("unsupported-subject") {
		return
	}
	if f.Header.Kind != schema.Result && !(f.Header.Kind == schema.Other && ctx.choiceGivenHere()) {
		return
	}
	const detail = "the release tells of a choice of which nothing was read, and names these places; if they were chosen, the words that say so are missing from the recognisers"
	if ctx.unreadPlaces(2, nil, detail); !ctx.issues.any("unread-places") {
		ctx.unreadPlaces(1, nil, detail)
	}
}
