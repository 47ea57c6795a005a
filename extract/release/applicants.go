package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// appliesWithNext says that a count shares its verb with the next one, that of
// applicants of another status or class: 신규 지정에 17개, 재지정에 9개 지자체가 신청.
func (c *clause) appliesWithNext(i int) bool {
	if c.units[i].count == nil || i+1 >= len(c.units) || c.units[i+1].count == nil || amongThose.MatchString(c.s[c.units[i+1].to:]) {
		return false
	}
	gap := strings.TrimLeft(c.s[c.units[i].to:c.units[i+1].from], " ")
	if j := c.units[i].josa; j == "이" || j == "가" {
		gap = strings.TrimPrefix(gap, j)
	}
	if summed.MatchString(gap) {
		return c.applies(i + 1)
	}
	gap = ofBracket.ReplaceAllString(strings.TrimRight(gap, " "), "") // 2유형(광역지자체) 4곳
	n := partedAt(gap, 0, true)
	if n == 0 || len(gap) > 45 {
		return false
	}
	label := strings.TrimSpace(gap[n:])
	for _, j := range []string{"에는", "에", "은", "는", "이", "가"} {
		label = strings.TrimSuffix(label, j)
	}
	if _, named := c.ctx.schemeOf(label); named {
		return c.applies(i + 1)
	}
	label = partNoun.ReplaceAllString(strings.TrimPrefix(strings.TrimPrefix(label, "인증 "), "지정 "), "")
	if goesOnNoun.MatchString(label) {
		return c.applies(i + 1)
	}
	if st, _, rest := statusWords(label); st == "" && !c.ctx.isClass(label) && !(c.ofPart(label) && c.ofPart(strings.TrimRight(c.s[:c.units[i].from], " "))) || st != "" && leftClass(rest) != "" {
		return false
	}
	return c.applies(i + 1)
}

// summed is what stands between the last of several counts and their sum: 신규 16곳,
// 연장 9곳 등 25곳.
var summed = hangul.MustCompile(`^등 (?:총 |모두 )?$`)

// appliedCount is a number of applicants, of one status where that is printed right
// before it.
type appliedCount struct {
	Value
	status   schema.Status
	statusBy Value
	from     int
	scheme   Scheme // of one programme among several, where its name stands right before the count
}

// applicants are the counts of applicants that the clause prints: the first, or
// one of each status or programme.
func (c *clause) applicants() []appliedCount {
	var out []appliedCount
	if c.stillAsks() || c.brokenDown() {
		return nil
	}
	for i := range c.units {
		if all := c.appliedForEach(i); all != nil && !c.ofOtherYear(i) {
			return all
		}
		if all := c.applicantsListed(i, len(out) == 0); all != nil {
			return all
		}
		if !c.countsApplicants(i) {
			continue
		}
		if all := c.applicantsAround(i); all != nil {
			return all
		}
		a := c.appliedAs(i)
		if a.status == "" && a.scheme.ID == "" {
			return c.applicantsOfAll(i, a, out)
		}
		out = append(out, a)
	}
	if len(out) == 1 {
		out[0].status, out[0].scheme = "", Scheme{}
	}
	return out
}

// countsApplicants says that unit i counts those who applied this time, and nobody who was chosen or passed a stage.
func (c *clause) countsApplicants(i int) bool {
	u := &c.units[i]
	switch {
	case u.count == nil, !c.applies(i), c.wantsNext(i), strings.HasSuffix(c.s[:u.from], "전국 ") && calledOn.MatchString(c.s[u.to:]), c.appliedAgain(i), c.appliedAsOne(i), strings.HasSuffix(c.s[:u.from], "통과한 "), declined.MatchString(c.untilNext(i)), amongThose.MatchString(c.s[u.to:]), leftUnchosen.MatchString(tail(c.s[:u.from], 60)) && !askedNow.MatchString(c.s[u.to:]):
		return false
	case c.outOf(i) && (!c.applied() && !saysApplied(c.s[:u.from]) && !c.proposed(i)):
		return false
	case c.ofOtherYear(i) && !onceChosen.MatchString(tail(c.s[:u.from], 75)):
		return false
	}
	if aheadEnd.MatchString(c.s) && (!c.applied() || nextMeeting.MatchString(c.s)) {
		return false // 4차 후보 16곳을 평가해 6곳 내외를 지정할 계획
	}
	return !c.outOf(i) || !c.stillChooses(u.to)
}

// calledOn follows all those who might have applied: (전국 243개 시·군·구)를 대상으로 지난 3월 공모했으며.
var calledOn = hangul.MustCompile(`^[을를]\s대상으로\s[^.]{0,120}?공모(?:했|하였|하여|해|를\s(?:했|하였|실시|진행))`)

// leftUnchosen ends before a number of those who were not chosen this time, whatever they ask for next: 지정되지 않은 (10건).
var leftUnchosen = hangul.MustCompile(`(?:지\s?(?:않은|못한|아니한)|탈락한|떨어진|제외된)\s(?:나머지\s)?$`)

// askedNow follows those who asked this time, whatever became of them before: (선정되지 않은 9곳)이 신청했다.
var askedNow = hangul.MustCompile(`^[이가]\s(?:[^\s,.]+\s){0,2}?(?:신청|응모|참여|도전|지원)(?:했|하였|해|하여)`)

// appliedAsOne says that those counted at unit i, a few, applied as one: 세 군이 손잡고 신청한, 3개 시·군이 공동으로 신청해.
// Each may have partners of its own: (5개 시·군이) 주민과 함께 신청한.
func (c *clause) appliedAsOne(i int) bool {
	u := &c.units[i]
	m := joinedToApply.FindStringSubmatch(c.s[u.to:])
	return u.count.n <= mostJoint && m != nil && !endsInOne(strings.TrimRight(m[1], " "), []string{"와", "과"})
}

// mostJoint is the most places that are thought to apply as one.
const mostJoint = 5

// joinedToApply follows those who apply as one.
var joinedToApply = hangul.MustCompile(`^[이가]?(\s[^.,]{0,60}?)(?:공동(?:으로)?|함께|손을?\s?잡고|손잡고|힘을\s합쳐|연합(?:해|하여)|컨소시엄으로)\s(?:[가-힣]{1,6}\s)?(?:신청|응모|참여)`)

// appliedAs is the number at unit i with the status right before it and the programme that it is told of.
func (c *clause) appliedAs(i int) appliedCount {
	u, a := &c.units[i], c.appliedAt(i)
	for _, st := range c.statuses {
		if gap := strings.TrimSpace(c.s[st.to:max(st.to, u.from)]); st.to <= u.from && u.from-st.to < 24 && !c.unitBetween(st.to, u.from) && !strings.ContainsAny(gap, ",.") {
			a.status, a.statusBy = st.status, c.value(st.from, st.to, "sentence.status")
		}
	}
	before := tail(c.s[:u.from], 60)
	if m := goesOnNoun.FindStringSubmatchIndex(before); m != nil && a.status == "" && strings.Contains(c.s, "신규") {
		from := u.from - len(before)
		a.status, a.statusBy = schema.Renewed, c.value(from+m[2], from+m[3], "sentence.status")
	}
	for _, m := range c.mentions {
		if m.to <= u.from && topicBefore.MatchString(c.s[m.to:u.from]) {
			a.scheme = m.Scheme
		}
	}
	return a
}

// partNoun ends the label of a part of a call: 재지정 부문, 신규 분야.
var partNoun = hangul.MustCompile(`\s(?:부문|분야|유형|트랙|쪽)$`)

// goesOnNoun ends before the number of those who are to go on, told beside new ones: 신규 분야 19곳, 계속 분야 (6곳).
var goesOnNoun = hangul.MustCompile(`(?:^|[\s,·])(계속)(?:\s?(?:부문|분야|유형|트랙))?(?:에는|에|은|는)?\s?$`)

// applicantsOfAll are the applicants where the number a, at unit i, has no status or programme of its own: it is that of
// all, of a sum, or of one class among others, so that no number is of all. Those before it are given.
func (c *clause) applicantsOfAll(i int, a appliedCount, before []appliedCount) []appliedCount {
	if parts := c.appliedByStatus(i); parts != nil {
		return parts
	}
	if k := c.addedUpAt(i); k > 0 {
		return []appliedCount{c.appliedAt(k)} // 광역 7곳, 기초 34곳 등 41곳이 신청
	}
	if v, ok := c.tiersApplied(i); ok {
		return []appliedCount{v}
	}
	if v, ok := c.classesApplied(i); ok {
		return []appliedCount{v}
	}
	switch {
	case c.appliesWithNext(i) && !c.sumAt(i+1):
		return nil // 거점형에는 7곳이, 강소형에는 16곳이 신청: each of its own class
	case len(before) > 1 && c.sumAt(i):
		return before
	case c.besideOthers(i):
		return nil // 바다도시에는 광역시 5곳이, 산골마을에는 군 18곳이 신청
	case c.besideApplied(i), c.besideApplied(i + 1):
		return nil // 새로 신청한 14곳과 다시 도전한 5곳: each is a part
	case c.ofOneClass(i):
		return nil // 거점형에는 7개, 강소형에는 16개 지자체가 응모: no number of all
	}
	return []appliedCount{a}
}

// besideApplied says that the number at unit i is joined to one of other applicants right before it.
func (c *clause) besideApplied(i int) bool {
	if i == 0 || i >= len(c.units) || c.units[i].count == nil || c.units[i-1].count == nil || amongThose.MatchString(c.s[c.units[i].to:]) || !saysApplied(c.s[:c.units[i-1].from]) || !saysApplied(c.s[:c.units[i].from]) {
		return false
	}
	gap := c.s[c.units[i-1].to:c.units[i].from]
	return partedAt(gap, 0, false) > 0
}

// classAhead finds the class or the call that a number of applicants behind it is of.
var classAhead = hangul.MustCompile(`(?:[가-힣](?:형|분야|부문|유형|트랙)|[1-4]차|상반기|하반기)(?:\s[가-힣]{2,8})?(?:에는|에서는|에|은|는)\s(?:모두\s|총\s|전국\s|전국에서\s)*$`)

// ofOneClass says that unit i counts those who applied for one class, and another unit those
// of another one.
func (c *clause) ofOneClass(i int) bool {
	n := 0
	for k := range c.units {
		if u := &c.units[k]; u.count != nil && classAhead.MatchString(tail(c.s[:u.from], 60)) {
			n++
		} else if k == i {
			return false
		}
	}
	return n > 1
}

// besideOthers says that the number before unit i is subject of the same verb, so that neither is of all: 5곳이, 다라에는 18곳이 신청.
func (c *clause) besideOthers(i int) bool {
	if i == 0 {
		return false
	}
	u := &c.units[i-1]
	if u.count == nil && (u.list == nil || u.list.number() == nil) {
		return false
	}
	return subjectAhead.MatchString(c.s[u.to:c.units[i].from])
}

// subjectAhead stands between two numbers that have one verb.
var subjectAhead = hangul.MustCompile(`^[이가], [가-힣· '"「」]{1,30}에(?:는|서는)? (?:[가-힣]{1,8} ){0,3}$`)

// sumAt says that the count i is the sum of those before it.
func (c *clause) sumAt(i int) bool {
	return i > 0 && summed.MatchString(strings.TrimLeft(c.s[c.units[i-1].to:c.units[i].from], " "))
}

// topicBefore is what stands between a programme that counts are told of and its
// count: 가나도시에는 51곳, 다라도시에는 18곳이 신청.
var topicBefore = hangul.MustCompile(`^(?:에는|에|은|는) (?:모두 |총 )?$`)

// applicantsOf is the number of applicants for a programme and status.
func applicantsOf(all []appliedCount, scheme Scheme, st schema.Status) Value {
	for _, a := range all {
		if a.scheme.ID != "" && a.scheme.ID != scheme.ID {
			continue
		}
		if a.status == "" || a.status == st {
			return a.Value
		}
	}
	return Value{}
}
