package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// chosenObject finds those chosen for a programme, behind its name, as what was decided on: 가나협약
// (지원 대상)을 확정했다, 다라마을 (참여 지자체)에 선정됐다.
var chosenObject = hangul.MustCompile(`(\s(?:(?:신규|최종|우선|예산|국비|사업|추가|올해) ?)?(?:(?:지원|참여|추진|운영|수행|시행|보조|시범|선도) ?)?(?:대상 ?)?(?:지방자치단체|자치단체|지자체|지방정부|시·군·구|시·군|시군구|시군|지역|도시|대상지|대상))(?:을|를|에|에는|도) (?:[가-힣]{2,4} )?(?:선정|지정|확정|결정|선발|발표|뽑)`)

// chosenObjects are words that chosenObject may find.
var chosenObjects = setOf("대상을 ", "대상에", "대상도 ", "대상지를 ", "대상지에", "대상지도 ", "지자체를 ", "지방정부를 ", "지자체에", "지방정부에", "지자체도 ", "지방정부도 ", "단체를 ", "단체에", "시군을 ", "시군에", "시·군을 ", "시·군에", "구를 ", "구에", "지역을 ", "지역에", "도시를 ", "도시에")

// joinsOther begin a sentence that tells of something beside what was told before it.
var joinsOther = []string{"아울러", "이와 함께", "이와 별도로", "또한", "또 ", "더불어", "이 밖에", "이밖에", "한편"}

// joinsOn says that a sentence begins with words that lead to something else.
func joinsOn(s string) bool { return startsWithAny(strings.TrimLeft(s, " "), joinsOther) }

// joinsDecision says that a sentence past the lead tells of a decision beside that of the lead: it
// begins so, and names places as those chosen, or says that others were chosen too.
func (ctx *context) joinsDecision(s string) bool {
	if !joinsOn(s) || earlierWords.in(s) {
		return false
	}
	all := ctx.predicates(s, false)
	if len(all) == 0 || all[len(all)-1].tense != didPast {
		return false
	}
	if m := chosenObject.FindStringIndex(s); m != nil {
		return true
	}
	last := &all[len(all)-1]
	for _, u := range ctx.unitsIn(s[:last.from], last.from, false) {
		if u.list != nil && u.list.size() > 1 && u.list.allKnown() && (last.passive && (u.josa == "이" || u.josa == "가") || !last.passive && (u.josa == "을" || u.josa == "를")) {
			return true
		}
	}
	return false
}

// objectsIn finds names of programmes before those who were chosen for them.
func (ctx *context) objectsIn(h *hangul.Held) (out [][2]int) {
	if !chosenObjects.among(h) {
		return nil
	}
	s := h.S
	for _, m := range chosenObject.FindAllStringSubmatchIndex(s, -1) {
		to := ctx.beforeFillers(s, m[2])
		from := ctx.phraseStart(s, to)
		if from < to && !endsClause(s[from:to]) && !onlyTime.MatchString(s[from:to]) && !ctx.outside(s[from:to]) && ctx.canName(s[from:to]) {
			out = append(out, [2]int{from, to - closingQuote(s[:to])})
		}
	}
	return out
}

// objectTold says that all a predicate decides on are those chosen for a programme that the clause
// names: (다라마을) 지원 대상도 선정했다.
func (c *clause) objectTold(p *predicate) bool {
	if p.tense != didPast || len(c.mentions) == 0 || !chosenObjects.in(c.s) {
		return false
	}
	m := chosenObject.FindStringIndex(c.s[:min(len(c.s), p.to)])
	last := c.mentions[len(c.mentions)-1]
	return m != nil && last.to <= m[0]+len(" 대상") && m[0]-last.to < len(" 지원 대상")
}

// tasksChosen finds a number of tasks that are chosen, behind the project they are for: 가나 실증사업
// (과제 3건), 다라 사업(이하 다라) (3건).
var tasksChosen = hangul.MustCompile(`(?:사업|프로젝트|프로그램)((?:\s?\((?:이하|약칭)[^()]{1,30}\))?(?:\s(?:신규\s)?(?:과제|서비스)(?:로|으로)?)?\s(?:총\s|모두\s)?[0-9]{1,3}(?:건|개)(?:의\s[가-힣]{2,4})?(?:을|를|이)?\s(?:[가-힣]{1,4}\s)?(?:선정|지정|승인|확정|뽑))`)

// tasksIn finds names of projects before the number of tasks that were chosen for them.
func (ctx *context) tasksIn(h *hangul.Held) (out [][2]int) {
	s := h.S
	for _, m := range h.FindAll(tasksChosen) {
		if from := ctx.phraseStart(s, m[2]); from < m[2] && ctx.canName(s[from:m[2]]) {
			out = append(out, [2]int{from, m[2]})
		}
	}
	for _, m := range h.FindAll(servicesMade) {
		if ctx.canName(s[m[2]:m[3]]) {
			out = append(out, [2]int{m[2], m[3]})
		}
	}
	return out
}

// exemptTasks finds exemptions whose tasks something is made, before what was approved as such: 물살 실증특례 (과제로 …을).
var exemptTasks = hangul.MustCompile(`(?:특례|임시허가|샌드박스)(\s(?:신규\s|대상\s)?(?:과제|사업|안건|대상|서비스)(?:로|으로))\s`)

// exemptTasksIn finds the exemption that tasks are approved for in a sentence that tells of that at its end.
func (ctx *context) exemptTasksIn(h *hangul.Held) (out [][2]int) {
	if !exemptWords.among(h) {
		return nil
	}
	s := h.S
	m := exemptTasks.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	all := ctx.predicates(s[m[1]:], false)
	if !slices.ContainsFunc(all, func(p predicate) bool { return p.tense == didPast }) {
		return nil
	}
	i, w := exemptWords.find(s[m[0]:])
	if from := ctx.exemptFrom(s, m[0]+i, m[0]+i+len(w)); from < m[2] {
		out = append(out, [2]int{from, m[2]})
	}
	return out
}

// servicesMade finds a number of what a programme calls those it chooses, before its verb: 3건의 (가나서비스)를 신규 지정했다.
var servicesMade = hangul.MustCompile(`\d{1,3}(?:건|개|종)의\s(?:새로운\s|신규\s)?((?:[가-힣A-Z]{2,8}\s){0,2}[가-힣]{2,8}(?:서비스|솔루션))를\s(?:신규\s|새로\s|추가로\s|최종\s|신규로\s)*(?:지정|인증)(?:했|하였|하기로|한다고)`)
