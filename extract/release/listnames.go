package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// statused says that every run of the list stands under a status.
func (l *list) statused() bool {
	for i := range l.runs {
		if l.runs[i].status == "" {
			return false
		}
	}
	return true
}

// schemed says that every run of the list stands under a programme.
func (l *list) schemed() bool {
	return !slices.ContainsFunc(l.runs, func(r run) bool { return r.scheme == nil })
}

// names takes the passage i apart where it is nothing but names, with labels
// and notes; nil where it is not.
func (r *listReader) names(i int) *clause {
	if c, ok := r.lines[i]; ok {
		return c
	}
	if r.lines == nil {
		r.lines = map[int]*clause{}
	}
	p := &r.ctx.passages[i]
	r.lines[i] = nil
	end := p.endOfNames()
	if end == 0 || p.Kind == doc.Caption || len(p.S) > 2*longestSentence || r.ctx.inHeader(p) {
		return nil
	}
	if r.ctx.lastName(p.S) < 0 || labelsOthers(p.S) || reaches(p.S) || r.sidoHead(i) {
		return nil
	}
	c := r.ctx.newClause(p.view, 0, end, InList, p.index)
	c.rule = "list.names"
	if c.saysUnchosen() || r.standsSince(p.S) || r.standsSince(r.headOver(i)) {
		return nil
	}
	if len(c.units) > 0 && (c.topicClass() || c.onlyNames() || c.siteLine() && r.sitesBeside(i)) {
		r.lines[i] = c
	}
	return r.lines[i]
}

// endOfNames is where the names of a line may end: before the copula of one that only names and counts under a label, 0 for
// any other sentence.
func (p *passage) endOfNames() int {
	if !p.isSentence() {
		return len(p.S)
	}
	if m := labelledTold.FindStringSubmatchIndex(p.S); m != nil && len(p.sentences()) == 1 && !labelNotYet.MatchString(p.S) {
		return m[3]
	}
	return 0
}

// labelledTold finds a line of names under a label in a bracket that tells its number as a sentence does: (도심형) 가나시, 다라시 2곳이다.
var labelledTold = hangul.MustCompile(`^[\s○ㅇ□·-]*[(\[<【][^()\[\]<>]{2,30}[)\]>】]\s?([^.]{4,400}?[0-9](?:곳|개소|건|개\s?[가-힣·]{1,5}))(?:이다|입니다|임|(?:이며|으로),\s[^.]{2,60}다|[을를]\s지원(?:한다|합니다))\.?\s*$`)

// labelNotYet finds a label of those who are not decided on, or were before: (예비 검토) 가나시, 다라시 2곳이다.
var labelNotYet = hangul.MustCompile(`^[^()\[\]<>【】]{0,8}[(\[<【][^()\[\]<>]{0,20}(?:예비|검토|조건부|보류|작년|지난해|전년|컨설팅|예정)`)

// unchosenTail finds behind the names of a line that they were not chosen: 가나군, 다라시는 탈락.
var unchosenTail = hangul.MustCompile(`^(?:은|는|이|가|도)?\s?(?:[가-힣·]+ ){0,3}(?:` + anyOf(failedWords, unchosenWords, setAsideWords) + `)[^,]{0,12}$`)

// saysUnchosen makes an issue of the names of a line that says so.
func (c *clause) saysUnchosen() bool {
	if len(c.units) == 0 {
		return false
	}
	u := &c.units[len(c.units)-1]
	if u.list == nil || u.to >= len(c.s) || !unchosenTail.MatchString(c.s[u.to:]) {
		return false
	}
	c.ctx.issues.add("not-selected", schema.Note, "the line says that these were put off, left out or not selected", c.text(u.from, u.to))
	return true
}

// asOf finds the day at which a state is told that a label names: 지정 현황(2025년 말 기준).
var asOf = hangul.MustCompile(`현황\s?\(([^()]{1,20}?)\s?(?:기준|현재)\)`)

// standsSince says that the label of a line, or the heading over it, tells of a state of an earlier year.
func (r *listReader) standsSince(s string) bool {
	m := asOf.FindStringSubmatch(head(s, 90))
	if m == nil {
		return false
	}
	years := date.FindYears(m[1], r.ctx.day())
	return len(years) > 0 && r.ctx.day().Y > 0 && years[0].Year < r.ctx.day().Y
}

// otherRoles are labels of places that were not decided on: who came, who applied,
// who failed, where something is held.
var otherRoles = setOf(wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{
	"참석", "참가", "문의", "담당", "연락", "주최", "주관", "후원", "방문", "장소", "개최", "일정", "일시", "교통", "사진", "자료", "설명회", "발표자", "수행", "예정",
})...)

// labelsOthers says that a line names under its label those who were not decided on:
// 참석자: 가나군, 다라시; (신청 지자체) 가나군.
func labelsOthers(s string) bool {
	label := ""
	if from, to, end := bracketAt(s, spaces(s)); end > 0 {
		label = s[from:to]
	} else if k := strings.IndexByte(head(s, 60), ':'); k > 0 {
		label = s[:k]
	}
	i, role := otherRoles.find(label)
	if i < 0 || len(statusesIn(label)) > 0 {
		return false
	}
	rest := label[i+len(role):]
	if role == "교통" && containsAny(label, partNouns) {
		return false // 교통 분야: a class
	}
	return !containsAny(rest, []string{"선정", "지정", "인증", "확정"}) || containsAny(rest, unchosenWords)
}

// listed makes decisions of a list under its anchor.
func (c *clause) listed(u unit, anchor Decision) []Decision {
	c.gradeNames()
	base := anchor
	base.Holders, base.Counts, base.Applicants, base.Open = nil, nil, Value{}, false
	base.Where, base.Block, base.Rule, base.Words = InList, c.block, c.rule, c.text(0, len(c.s))
	g := governed{unit: u, told: declared(&anchor)}
	u.list.jointRuns(c.ctx, g.told)
	var out []Decision
	for i := range u.list.runs {
		out = merged(out, c.ofRun(g, i, base))
	}
	if t := u.list.total; t != nil && len(out) > 0 {
		out[0].Counts = append(out[0].Counts, c.countOf(*t, [2]int{}, false))
	}
	return splitStatus(out)
}

// onlyNames says whether names, labels, counts and notes on the order make up
// the words: no verb and little else.
func (c *clause) onlyNames() bool {
	covered := 0
	for _, u := range c.units {
		if u.list != nil {
			covered += u.to - u.from
		}
	}
	rest := 0
	for _, r := range c.outside() {
		rest += len(r)
	}
	return covered > 0 && covered >= 2*rest && !isSentence(c.s) && !strings.Contains(c.s, "에 이어") // 가나시, 군으로는 다라군에 이어 두 번째
}

// outside gives the words outside lists that are neither marks nor order notes.
func (c *clause) outside() []string {
	var out []string
	at := 0
	add := func(s string) {
		s = strings.Trim(s, " ,·/:()[]*※.-\n")
		if s != "" && !isOrder(s) {
			out = append(out, s)
		}
	}
	for _, u := range c.units {
		add(c.s[at:max(at, u.from)])
		at = max(at, u.to)
	}
	add(c.s[at:])
	return out
}
