package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// besideNames are words around the names of a sentence that only says who they are:
// 바로 가나군, 다라시 등 4곳입니다; 그 주인공은 가나군이다.
var besideNames = map[string]bool{"": true, "결과는": true, "결과": true, "심의": true, "심사": true, "바로": true, "가운데": true, "중": true, "이중": true, "그중": true, "모두": true, "총": true, "각각": true, "먼저": true, "우선": true, "그리고": true, "또": true, "또한": true, "이들은": true, "이곳은": true, "이들": true,
	"그": true, "이번에는": true, "이번엔": true, "올해는": true, "올핸": true, "명단에는": true, "최종": true, "선정": true, "대상에는": true, "대상지에는": true, "대상지로는": true, "사업지로는": true, "선정지로는": true, "주인공으로는": true, "이와": true, "함께": true, "이외에도": true, "이외에": true, "외에도": true, "외에": true, "밖에도": true, "밖에": true, "이밖에도": true, "이밖에": true, "아울러": true, "더불어": true, "주인공은": true, "영예의": true, "영광의": true, "주인공이다": true, "주인공입니다": true, "주인공들은": true, "지역은": true, "지역들은": true, "도시는": true, "도시들은": true, "지자체는": true, "지방정부는": true, "지자체들은": true, "지방정부들은": true, "곳은": true, "곳들은": true, "명단은": true, "해당": true, "대상은": true, "대상지는": true, "대상지역은": true, "후보지는": true, "후보는": true, "선정지는": true, "지정지는": true, "선정지역은": true,
	"은": true, "는": true, "이": true, "가": true, "다": true, "이다": true, "인데요": true, "입니다": true, "이에요": true, "예요": true, "이죠": true, "랍니다": true, "이랍니다": true, "이었다": true, "였다": true, "이었습니다": true, "였습니다": true, "등": true, "등이다": true, "등입니다": true, "등이에요": true, "대상이다": true, "대상입니다": true, "주인공": true, "해당한다": true, "해당합니다": true, "이에": true, "여기에": true,
	"시·군별로는": true, "시·군별로": true, "시군별로는": true, "시군별로": true, "시·군·구별로는": true, "시·군·구별로": true, "시군구별로는": true, "시군구별로": true, "구·군별로는": true, "구·군별로": true, "자치구별로는": true, "자치구별로": true, "지자체별로는": true, "지방정부별로는": true, "지자체별로": true, "지방정부별로": true,
	"지역별로는": true, "지역별로": true, "시도별로는": true, "시·도별로는": true, "권역별로는": true, "도별로는": true, "유형별로는": true, "분야별로는": true, "유형별로": true, "분야별로": true, "규모별로": true, "규모별로는": true, "등급별로": true, "등급별로는": true, "권역별로": true, "도별로": true, "시도별로": true, "시·도별로": true, "지역별로 보면": true, "보면": true, "으로": true, "가장": true, "많고": true, "많았고": true, "많으며": true, "많았으며": true, "뒤를": true, "이어": true, "순이다": true, "순으로": true, "각": true, "씩이다": true, "올해": true, "이번": true, "올해의": true, "신규": true, "새로운": true, "며": true, "이며": true, "이고": true, "고": true}

// statusNotes are brackets behind names that tell what was done to each: (신규 지정), (재인증).
var statusNotes = hangul.MustCompile(`\([가-힣· ]{1,12}\)`)

// onlyListed reads a sentence that does nothing but name places, which the
// sentence before it decided on: 재지정된 곳도 있다. 가나군, 다라시 등 4곳이다.
func (r *listReader) onlyListed(i int, p *passage, from, to int, said []Decision, last string) ([]Decision, bool) {
	s := p.S[from:to]
	before := firstThens(s)
	s = withoutFirst(s, before)
	if !r.ctx.namesFirst(s) || mayDecide(s) && mayDecide(statusNotes.ReplaceAllString(s, "")) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.sentence"
	names := c.onlyTells(before)
	if len(names) == 0 || refuses(last) {
		return nil, false
	}
	of, ok := r.decidedBefore(i, names, said)
	if !ok {
		of, ok = c.ofTopic()
	}
	if !ok && r.ctx.givesResults() {
		of, ok = r.ofResults(c)
	}
	if !ok || len(before) > 0 && !of.Status.OfEarlier() {
		r.ctx.unlead(c)
		return nil, false
	}
	var out []Decision
	for _, u := range names {
		all := c.listed(u, of)
		c.sinceThen(all, before, u)
		for _, d := range all {
			if len(names) > 1 {
				d.Counts = nil // of a province or a part each
			}
			out = merged(out, d)
		}
	}
	return out, true
}

// ofTopic is the decision that the title tells of, for a sentence whose topic is the
// programme: 올해 가나도시는 다라시, 마바시다.
func (c *clause) ofTopic() (Decision, bool) {
	if len(c.mentions) != 1 || !c.mentions[0].main || !c.ctx.titleDecides() || !containsAny(c.s[:c.mentions[0].from]+" ", nowWords) {
		return Decision{}, false
	}
	if c.ctx.topicAt(c.s, c.mentions[0].from) == 0 {
		return Decision{}, false
	}
	end := len(c.s)
	return c.frame(governed{unit: unit{from: end, to: end}, by: &predicate{from: end, to: end, tense: didPast}}), true
}

// namesFirst says that nothing stands before the first place of a sentence but words
// that lead to it, and the programme.
func (ctx *context) namesFirst(s string) bool {
	for i, words := 0, 0; i < len(s) && words < 16; words++ {
		if n := len(s[i:]) - len(strings.TrimLeftFunc(s[i:], notLetter)); n > 0 {
			i += n
			continue
		}
		if _, ok := ctx.gaz.placeAt(s, i); ok {
			return true
		}
		if _, ok := ctx.gaz.stemAt(s, i); ok || strings.HasPrefix(s[i:], "경기 ") {
			return true
		}
		w := wordLen(s[i:])
		word := strings.Trim(s[i:i+w], ",.!*'\"")
		if stem, _, ok := hangul.Josa(word); !besideNames[word] && !(ok && ctx.isClass(stem)) {
			if w = ctx.topicAt(s, i); w == 0 {
				return false
			}
		}
		i += w
	}
	return false
}

// topicAt gives the bytes of a programme that is topic at byte i; 0 for none.
func (ctx *context) topicAt(s string, i int) int {
	for _, m := range ctx.mentionsIn(s) {
		if m.from != i {
			continue
		}
		for _, w := range []string{"는 ", "은 "} {
			if strings.HasPrefix(s[m.to:], w) {
				return m.to + len(w) - i
			}
		}
		if n := len(leadsIn.FindString(s[m.to:])); n > 0 {
			return m.to + n - i
		}
	}
	return 0
}

// leadsIn finds, behind a programme, that those who are in it come: 가나마을 대상에는, 다라도시의
// 주인공은.
var leadsIn = hangul.MustCompile(`^['"」』]? ?(?:사업|공모사업|공모|대상지|대상|명단|지원 대상|사업지|선정지|신규 대상지|최종 명단)?(?:에는|에|엔|으로는|로는|의 주인공은|의 영예는|의 주인공으로는|은|는) `)

// onlyTells are the lists of a clause that does nothing but name places, two at
// least or some with their number; nil where it says more than since when they are certified, in the bytes given.
func (c *clause) onlyTells(before [][]int) []unit {
	if len(c.units) == 0 || slices.ContainsFunc(c.predicates, func(p predicate) bool { return c.outsideLists(p) && !tellsFirst(before, p) }) {
		return nil
	}
	outside, at, names, closed := "", 0, 0, false
	for _, u := range c.units {
		if u.list == nil {
			return nil
		}
		outside += " " + c.s[at:max(at, u.from)]
		at = max(at, u.to)
		names += u.list.size()
		closed = closed || u.list.closed()
	}
	joined := c.joinedTail() >= 0
	if !joined {
		outside += " " + c.s[at:]
	}
	for _, m := range before {
		outside = strings.Replace(outside, c.s[m[0]:m[1]], " ", 1)
	}
	for _, m := range c.mentions {
		if n := c.ctx.topicAt(c.s, m.from); n > 0 {
			outside = strings.Replace(outside, c.s[m.from:m.from+n], "", 1)
		}
	}
	if names < 2 && !closed && !joined || !endsVerb(strings.TrimRight(c.s, " .!")) && strings.TrimFunc(outside, notLetter) != "" {
		return nil
	}
	for _, w := range strings.Fields(outside) {
		if !besideNames[strings.Trim(w, ",.!*'\"")] {
			return nil
		}
	}
	return c.units
}

// outsideLists says that a predicate is no note on a name: (재지정) behind it.
func (c *clause) outsideLists(p predicate) bool {
	return !slices.ContainsFunc(c.units, func(u unit) bool { return u.list != nil && u.from <= p.from && p.to <= u.to })
}

// declaredBy is the number that lists declare, in one or by what lies in each place, or, without one, how many names they
// have.
func (ctx *context) declaredBy(lists []unit) int {
	if len(lists) == 1 && ctx.countsEach(lists[0].list) && lists[0].list.total == nil {
		return lists[0].list.inEach()
	}
	n := 0
	for _, u := range lists {
		n += u.list.size()
	}
	l := lists[0].list
	if len(lists) > 1 || l.total == nil && len(l.runs) > 1 {
		return n
	}
	if l.total != nil {
		return l.total.n
	}
	if c := l.runs[0].count; c != nil {
		return c.n
	}
	return n
}

// refuses says that a sentence tells of those who were not chosen, or only applied.
func refuses(s string) bool {
	return containsAny(s, refusing)
}

// refusing lacks 신청 alone, which also stands before a decision on who applied
// (신청한 is who did no more): 신청서 심사를 거쳐.
var refusing = wordsOf(failedWords, setAsideWords, denyingWords, []string{"신청했", "신청한", "응모", "지원했"})
