package release

import (
	"regexp"
	"strings"

	"injeung/schema"
)

// applyWords are verbs of applying: who did them is an applicant, not a holder.
var applyWords = []string{"신청", "접수", "참여", "응모", "지원서", "제출", "도전", "공모에 나선", "심사한", "심사하", "평가한", "평가하", "검토한", "심의한"}

// applies says that the unit counts or names applicants: 신청한 24곳, 30개 도시가
// 참여, 10건의 서비스가 접수, 24곳을 심사한 결과.
func (c *clause) applies(i int) bool {
	u := &c.units[i]
	if u.count != nil && (isForeignCount(*u.count) || u.count.rest) {
		return false
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	before = strings.TrimSuffix(strings.TrimRight(strings.TrimSuffix(before, "총"), " "), "지자체")
	before = strings.TrimRight(before, " ")
	for _, w := range []string{"신청한", "참여한", "응모한", "접수한", "접수된", "지원한", "제출한", "신청된", "도전한", "공모에 참가한", "참가한", "신청한 곳은", "신청한 지자체는", "신청한 도시는", "신청한 지역은", "응모한 곳은", "지원한 곳은", "접수한 곳은"} {
		if strings.HasSuffix(strings.TrimRight(strings.TrimSuffix(before, "모두"), " "), w) {
			return true
		}
	}
	if u.count != nil && appliedThemselves.MatchString(c.s[u.to:]) {
		return true
	}
	if p := c.attrBefore(i); p != nil && p.tense == attrPast {
		return false
	}
	if u.count != nil && c.outOf(i) {
		return true
	}
	if c.appliesWithNext(i) {
		return true
	}
	end := len(c.s)
	for k := range c.predicates {
		if c.predicates[k].from >= u.to {
			end = min(end, c.predicates[k].from)
			break
		}
	}
	for _, w := range c.units[i+1:] {
		if w.list != nil || u.count != nil {
			end = min(end, w.from)
			break
		}
	}
	rest := head(c.s[u.to:max(u.to, end)], 75)
	for _, w := range applyWords {
		k := strings.Index(rest, w)
		if k < 0 || strings.Contains(rest[:k], ",") && u.list != nil {
			continue
		}
		tail := rest[k+len(w):]
		if strings.HasPrefix(tail, "하지 않") || strings.HasPrefix(tail, "하지 못") {
			continue // 재지정을 신청하지 않고 지정을 반납
		}
		switch {
		case strings.HasSuffix(w, "한") || strings.HasSuffix(w, "하"):
			return u.josa != "은" && u.josa != "는" && strings.Contains(tail, "결과") || strings.HasPrefix(tail, "여") || strings.HasPrefix(tail, "고")
		case w == "신청" && u.list != nil && strings.HasPrefix(tail, "한 ") && c.mentionAt(u.to+k+len("신청한 ")):
			continue // 대구, 부산이 신청한 가나특구를 지정
		case strings.HasPrefix(tail, "자") || strings.HasPrefix(tail, "형") || strings.HasPrefix(tail, " 플랫폼") || strings.HasPrefix(tail, "율") || strings.HasPrefix(tail, "을 위"):
			continue
		case w == "참여" && tookInPart.MatchString(c.s[u.to+k+len(w):]):
			continue // 주민의 참여를 유도
		}
		return true
	}
	return c.competes(i, rest)
}

// competing finds verbs that tell of applying where a call is spoken of: 공모에는
// 39곳이 지원했다, 평가에 58곳이 참가해.
var competing = regexp.MustCompile(`^\s?(?:이|가)\s(?:(?:함께|최종|새로)\s)?(?:지원|참가)(?:하|해|했)`)

// competes says that those counted took part in a call for applications.
func (c *clause) competes(i int, rest string) bool {
	u := &c.units[i]
	if u.count == nil || !competing.MatchString(rest) {
		return false
	}
	for _, w := range []string{"공모", "평가", "심사", "경진"} {
		if strings.Contains(tail(c.s[:u.from], 60), w) {
			return true
		}
	}
	return false
}

// appliedThemselves finds applying right behind its subject: 신규 지정은 4곳이 신청하였으나.
var appliedThemselves = regexp.MustCompile(`^(?:이|가)\s(?:신청|응모|접수)(?:하였|했)`)

// tookInPart finds what is done to bring people in; nobody applied.
var tookInPart = regexp.MustCompile(`^(?:를|을)?\s?(?:유도|확대|활성화|기회|보장|독려|방안|촉진)`)

// mentionAt says that a programme is named at byte i.
func (c *clause) mentionAt(i int) bool {
	for _, m := range c.mentions {
		if m.from == i {
			return true
		}
	}
	return false
}

// allOf says that all of the applicants were decided on: 신청한 7곳 모두 인증
// 연장으로 결정.
func (c *clause) allOf(i int) bool {
	rest := strings.TrimLeft(c.s[c.units[i].to:], " *은는이가에대해서도")
	if p := c.finiteAfter(i); p != nil && (c.units[i].count != nil || c.units[i].list != nil && c.units[i].list.total != nil) && len(c.unitsBetween(i, p)) == 0 {
		gap := c.s[c.units[i].to:p.from]
		if k := strings.LastIndex(gap, "모두"); k >= 0 && len(gap)-k < 24 {
			return true
		}
	}
	return strings.HasPrefix(rest, "모두") || strings.HasPrefix(rest, "전부") || strings.HasPrefix(rest, "전체가") || strings.HasPrefix(rest, "전원")
}

// appliesWithNext says that a count shares its verb with the next one, that of
// applicants of another status or class: 신규 지정에 17개, 재지정에 9개 지자체가 신청.
func (c *clause) appliesWithNext(i int) bool {
	if c.units[i].count == nil || i+1 >= len(c.units) || c.units[i+1].count == nil {
		return false
	}
	gap := strings.TrimLeft(c.s[c.units[i].to:c.units[i+1].from], " ")
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
	if st, _, rest := statusWords(label); st == "" && !c.ctx.isClass(label) || st != "" && leftClass(rest) != "" {
		return false
	}
	return c.applies(i + 1)
}

// appliedCount is a number of applicants, of one status where that is printed right
// before it.
type appliedCount struct {
	Value
	status   schema.Status
	statusBy Value
	scheme   Scheme // of one programme among several, where its name stands right before the count
}

// applicants are the counts of applicants that the clause prints: the first, or
// one of each status.
func (c *clause) applicants() []appliedCount {
	var out []appliedCount
	for i := range c.units {
		u := &c.units[i]
		if u.count == nil || !c.applies(i) || c.outOf(i) && !c.applied() || c.ofOtherYear(i) {
			continue
		}
		a := appliedCount{Value: c.value(u.count.from, u.count.to, "sentence.applicants")}
		for _, st := range c.statuses {
			if gap := strings.TrimSpace(c.s[st.to:max(st.to, u.from)]); st.to <= u.from && u.from-st.to < 24 && !c.unitBetween(st.to, u.from) && !strings.ContainsAny(gap, ",.") {
				a.status, a.statusBy = st.status, c.value(st.from, st.to, "sentence.status")
			}
		}
		for _, m := range c.mentions {
			if m.to <= u.from && topicBefore.MatchString(c.s[m.to:u.from]) {
				a.scheme = m.Scheme
			}
		}
		if a.status == "" && a.scheme.ID == "" {
			return []appliedCount{a}
		}
		out = append(out, a)
	}
	if len(out) == 1 {
		out[0].status, out[0].scheme = "", Scheme{}
	}
	return out
}

// ofOtherYear says that the last year named before a unit is another than the
// release's: 지난해 30곳이 신청했으나 올해는 41곳이.
func (c *clause) ofOtherYear(i int) bool {
	day, last, at := c.ctx.day(), 0, 0
	for _, y := range c.years {
		if y.To <= c.units[i].from {
			last, at = y.Year, y.To
		}
	}
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= at && p.to <= c.units[i].from && (p.tense != attrPast || strings.Contains(c.s[p.to:c.units[i].from], "신청")) {
			return false // 2022년에 인증을 받아 기간이 끝난 곳 중 신청한 5곳
		}
	}
	return last != 0 && day.Y != 0 && last != day.Y && !c.ctx.yearOfTitle(last)
}

// topicBefore is what stands between a programme that counts are told of and its
// count: 가나도시에는 51곳, 다라도시에는 18곳이 신청.
var topicBefore = regexp.MustCompile(`^(?:에는|에|은|는) (?:모두 |총 )?$`)

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

// applied says that the sentence speaks of applying.
func (c *clause) applied() bool {
	for _, w := range []string{"신청", "접수", "응모", "참여", "지원한", "제출"} {
		if strings.Contains(c.s, w) {
			return true
		}
	}
	return false
}

// outOf knows “20곳 중 5곳”: the first is whom was chosen from.
func (c *clause) outOf(i int) bool {
	u := &c.units[i]
	rest := strings.TrimLeft(c.s[u.to:], " ")
	if !strings.HasPrefix(rest, "중 ") && !strings.HasPrefix(rest, "가운데") && !strings.HasPrefix(rest, "중에서") {
		return false
	}
	for _, next := range c.units[i+1:] {
		if n := next.size(); n > 0 {
			return n <= u.count.n
		}
	}
	return false
}

// size is how many a unit counts or names.
func (u *unit) size() int {
	switch {
	case u.count != nil:
		return u.count.n
	case u.list != nil:
		return len(u.list.entries())
	}
	return len(u.services)
}
