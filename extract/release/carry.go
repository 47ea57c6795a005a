package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// carries says whether a province printed before also holds for a name: for a
// 구 that the province has; for a 시 or 군 only under a group (경기: …) or where
// it is that province's too. 서울 동대문구·세종시 gives 세종시 nothing.
func (ctx *context) carries(sido, local string, e *entry, group bool) bool {
	if e.stem {
		return group || ctx.stemIn(sido, local)
	}
	if !e.known {
		return group
	}
	if group && !ctx.gaz.sigungus[local] {
		return true
	}
	return ctx.gaz.within(sido, local)
}

// within says that a name that could be of a 시·도 is one of the 시·군 under the
// province printed over it: 광주시 of (경기) 부천시·광주시.
func (p *listParser) within(n nameAt) bool {
	if p.province[1] == 0 || !p.ctx.gaz.within(p.s[p.province[0]:p.province[1]], p.s[n.from:n.to]) {
		return false
	}
	last := p.last()
	return p.group || last != nil && (last.tight || last.carried)
}

// settle completes names printed without their ending, spreads classes and
// checks that the list is one; false where it is not.
func (l *list) settle(p *listParser) bool {
	for i := range l.runs {
		l.runs[i].complete(p)
	}
	l.withoutSites(p)
	l.consortia(p)
	l.lostUnder(p)
	l.sitesInBrackets(p)
	for i := range l.runs {
		l.runs[i].spreadClass()
		l.runs[i].spreadStatus(p.s)
		l.runs[i].spreadGrade()
		l.runs[i].spreadYear(p.s)
	}
	l.backwards(p)
	l.sameDistrict(p)
	l.contradict(p)
	all := l.entries()
	stems := 0
	for _, e := range all {
		if e.stem && e.ending[1] == 0 {
			stems++
		}
	}
	if p.made && len(all) == 1 {
		return true
	}
	if stems == 0 {
		return len(all) > 1 || !all[0].short || l.closed() || p.single(all[0]) || all[0].site && all[0].siteTo == 0
	}
	return l.closed() || p.sites > 1 || l.grouped() || l.placed() || l.classed() || l.graded(p) || l.copular(p) || p.countedStem(all[len(all)-1].nameAt) || l.joined(p) || l.decidedStems(p) || l.titled(p) || l.endsTitle(p) || l.fills(p) || len(all) > stems && stems == 1 && all[0].short || l.inDongs(p) || p.inAmounts() || l.fillsLine(p) || l.ownDeed(p) || p.inRegion && len(all) > 1
}

// backwards gives names joined by dots to one with its 시·도 in a bracket behind it the same, where
// that has them: 동구·북구(광주).
func (l *list) backwards(p *listParser) {
	for i := range l.runs {
		es := l.runs[i].entries
		for k := len(es) - 2; k >= 0; k-- {
			e, next := &es[k], &es[k+1]
			if e.tight && e.known && e.province[1] == 0 && !e.alone() && next.bracket[1] > 0 && next.province[1] > 0 && p.ctx.gaz.within(p.s[next.province[0]:next.province[1]], p.s[e.local[0]:e.local[1]]) {
				e.province, e.carried, e.bracket = next.province, true, next.bracket
			}
		}
	}
}

// contradict gives the one 구 of a list that has no province of its own the one
// printed before it, where every other name stands under a printed province:
// 경기 의정부시, 서초구, 경남 창원시; 경기 수원시·강동구. There is no such place, and package normalize
// says so; it is not taken for one of another province. A name that several have
// (중구) stays without, and is said to be ambiguous.
func (l *list) contradict(p *listParser) {
	var stray *entry
	var after []*entry // names behind it that the province before it has
	province, before, printed := [2]int{}, [2]int{}, 0
	for i := range l.runs {
		for k := range l.runs[i].entries {
			e := &l.runs[i].entries[k]
			switch {
			case e.city[1] > 0: // 포항 남구: the city tells which
			case e.bracket[1] > 0:
				return // 서초구(서울): each has its own
			case e.alone():
				province = [2]int{}
			case e.province[1] > 0:
				province = e.province
				if !e.carried {
					printed++
				}
			case stray != nil && e.known && !e.stem && p.ctx.gaz.within(p.s[before[0]:before[1]], p.s[e.local[0]:e.local[1]]):
				after = append(after, e)
			case stray == nil && e.known && !e.stem && province[1] > 0 && strings.HasSuffix(p.s[e.local[0]:e.local[1]], "구") && !p.ctx.gaz.shared(p.s[e.local[0]:e.local[1]]):
				stray, before = e, province
			default:
				return // names without provinces are this list's way
			}
		}
	}
	if stray != nil && printed > 0 {
		stray.province = before
		for _, e := range after {
			e.province, e.carried = before, true
		}
	}
}

// single says whether a 시·도 by its short name stands for itself: with a
// particle, before a bracket, or as the whole text.
func (p *listParser) single(e entry) bool {
	rest := p.s[e.nameAt.to:]
	return strings.TrimSpace(rest) == "" || !strings.HasPrefix(rest, " ") || p.province[1] > 0
}

// closed says whether a run of the list ends in 등 or a count.
func (l *list) closed() bool {
	for i := range l.runs {
		if l.runs[i].open || l.runs[i].count != nil {
			return true
		}
	}
	return false
}

// placed says that every name without ending stands under its province.
func (l *list) placed() bool {
	for _, e := range l.entries() {
		if e.stem && e.province[1] == 0 && e.city[1] == 0 {
			return false
		}
	}
	return true
}

// classed says that the names stand under a class or status: (1유형) 파주, 김포.
func (l *list) classed() bool {
	for i := range l.runs {
		if r := &l.runs[i]; len(r.entries) < 2 || r.class[1] == 0 && r.status == "" {
			return false
		}
	}
	return true
}

// graded says that each of several names has its grade behind it, or that they stand behind one that is theirs: 가나(최우수),
// 다라(우수); B등급 가나·다라, C등급.
func (l *list) graded(p *listParser) bool {
	all := l.entries()
	for i := range all {
		if all[i].grade[1] == 0 {
			return len(all) > 1 && underGrade.MatchString(tail(p.s[:l.from], 24))
		}
	}
	return len(all) > 1 && !ofThings(p.s[l.to:])
}

// ofThings says that what stands behind names was chosen, and is a thing of each of them: (가나(대상), 다라(우수)) 막걸리를 선정.
func ofThings(rest string) bool {
	m := thingChosen.FindStringSubmatch(rest)
	return m != nil && !endsInOne(m[1], holderWords)
}

// thingChosen begins with a noun and how it was chosen; holderWords end those that are a place's own or what a place is called.
var (
	thingChosen = hangul.MustCompile(`^\s([가-힣]{1,10})[을를]\s(?:최종\s|새로\s|올해의?\s)?(?:선정|지정|뽑|꼽|선발|골[랐라])`)
	holderWords = []string{"축제", "시", "군", "구", "지자체", "자치단체", "정부", "지역", "곳", "등", "마을", "도시", "기관", "단체", "고을", "고장", "특구", "지구"}
)

// underGrade ends in a grade or prize, with nothing between it and those who have it.
var underGrade = hangul.MustCompile(`(?:^|[\s,])(?:(?:[A-S1-9가나다라마]|최우수|우수|양호|보통|미흡)\s?등급|(?:최우수|우수|장려|노력|특별|발전|[금은동])상)\s$`)

// joined says that names without their ending stand joined by dots or hyphens in
// groups beside a whole name with its province, as the object of a verb: 전주·완주,
// 충남 보령시, 통영-거제-고성을.
func (l *list) joined(p *listParser) bool {
	all := l.entries()
	whole := false
	for i := range all {
		e := &all[i]
		whole = whole || !e.stem && e.province[1] > e.province[0] && !e.carried
		if e.stem && !e.tight && (i == 0 || !all[i-1].tight) && e.province[1] == 0 {
			return false
		}
	}
	j := josaAt(p.s, l.to)
	return whole && len(all) >= 3 && (j == "을" || j == "를")
}

// copular says that three names or more end a sentence: …은 고흥, 보성, 완도입니다.
func (l *list) copular(p *listParser) bool {
	before, _ := utf8.DecodeLastRuneInString(p.s[:l.to])
	all := l.entries()
	if !copulaEnds(before, p.s[l.to:]) {
		return false
	}
	return len(all) >= 3 || len(all) == 2 && l.underTopic(p.s) && !(wordStems[p.s[all[0].local[0]:all[0].local[1]]] && wordStems[p.s[all[1].local[0]:all[1].local[1]]])
}

// underTopic says that a topic stands right before a list: 대상 시·군은 (가나, 다라다).
func (l *list) underTopic(s string) bool {
	return strings.HasSuffix(s[:l.from], "은 ") || strings.HasSuffix(s[:l.from], "는 ")
}

func (l *list) grouped() bool {
	for i := range l.runs {
		if l.runs[i].group {
			return true
		}
	}
	return false
}
