package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// The words around counts in a sentence that does nothing but part the number by
// status: 신규 3곳(도시형 1, 농촌형 2), 재지정 5곳이다; 3곳은 신규, 5곳은 재지정이다.
var (
	countedStatus = hangul.MustCompile(`^\s?(?:지정|인증|선정|공인|승인)?(?:은|는|이|가|으로|로)?\s?:?\s?(?:모두\s|총\s|각각\s)?$`)
	betweenCounts = hangul.MustCompile(`^\s?(?:,|·|/|및|와|과|그리고|이고|이며|에|,\s?이고)?,?\s?$`)
	statusCopula  = hangul.MustCompile(`^(?:은|는|이|가)\s$`)
	countsEnd     = hangul.MustCompile(`^\s?(?:지정|인증|선정)?\s?(?:(?:을|를|의\s(?:명단|결과)를)\s(?:최종\s)?(?:발표|공개|공고|고시|공표)(?:했|하였)다(?:고\s(?:[0-9]{1,2}일\s)?밝혔다)?|이다|다|입니다|이며|이었다|였다|으로\s(?:나타났|집계됐|집계되었|확정됐|확정되었|결정됐|결정되었)다|\s?등\s?(?:모두|총)?\s?[0-9]+(?:곳|개|건)(?:이다|입니다)?)?\.?\s*[-–]?\s*$`)
	notYetDecided = wordsOf(lastYearWords, lastYearToo, untilNowWords, applyingWords, []string{"누적", "내년", "예정", "계획", "목표", "선정할", "지정할"})
)

// addsThem stands between several numbers and their sum.
var addsThem = hangul.MustCompile(`^(?:\s?등\s|[을를]\s(?:모두\s)?(?:더하면|합하면|합치면|더해|합해|합쳐|합한|더한)\s)(?:모두\s|총\s)?$`)

// countSigns are characters of numbers of places and services.
var countSigns = syllables("0123456789곳건개")

// statusCounts reads a sentence or line that only parts the number of this round by
// status.
func (r *listReader) statusCounts(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if len(s) > 300 || !countSigns.among(r.ctx.sentenceOf(p, from, to)) || r.ctx.sentenceOf(p, from, to).Any(notYetDecided) {
		return nil, false
	}
	statuses := statusesIn(s)
	if len(statuses) < 2 {
		return nil, false
	}
	base, ok := r.countedFor(p, before)
	if !ok {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InBody, p.index)
	for _, y := range c.years {
		if day := r.ctx.day(); day.Y != 0 && y.Year != day.Y {
			return nil, false
		}
	}
	groups := c.statusFirst(statuses)
	if groups == nil {
		groups = c.statusLast(statuses)
	}
	var out []Decision
	for _, g := range groups {
		d := base
		d.Status, d.StatusBy = g.status.status, c.value(g.status.from, g.status.to, "sentence.status")
		d.Counts = g.counts
		d.Where, d.Block, d.Rule, d.Words = InBody, p.index, "sentence.status-counts", p.text(from, to)
		out = append(out, d)
	}
	return out, len(out) > 0
}

// countedFor is the decision that the counts part: the last one told, or one of the
// programme in force.
func (r *listReader) countedFor(p *passage, before []Decision) (Decision, bool) {
	if d, told := r.lastTold(before); told {
		return Decision{Scheme: d.Scheme, Year: d.Year, Batch: d.Batch}, true
	}
	s, ok := r.ctx.inForce(p.index)
	return Decision{Scheme: s}, ok
}

// lastTold is the last decision told before a sentence: in its own passage, in those
// that lists belong to, or above.
func (r *listReader) lastTold(before []Decision) (Decision, bool) {
	switch {
	case len(before) > 0:
		return before[len(before)-1], true
	case len(r.anchor) > 0:
		return r.anchor[len(r.anchor)-1], true
	case r.last != nil:
		return *r.last, true
	}
	return Decision{}, false
}

// statusGroup is a status with its counts.
type statusGroup struct {
	status statusAt
	counts []Count
}

// statusFirst reads 신규 3곳(도시형 1, 농촌형 2), 재지정 5곳: a status before each count, or
// before the counts of its classes. nil where the sentence says anything else.
func (c *clause) statusFirst(statuses []statusAt) []statusGroup {
	var out []statusGroup
	at, k := 0, 0
	for i := range c.units {
		u := &c.units[i]
		if u.count == nil || u.list != nil || u.services != nil {
			return nil
		}
		gap, class := c.s[at:u.from], u.count.class
		if len(out) > 1 && k == len(statuses) && addsThem.MatchString(gap) {
			at = u.to
			break // 신규 4곳과 연장 8곳을 합해 12곳이다
		}
		if class[0] >= at && class[1] > 0 {
			gap = c.s[at:class[0]]
		}
		if k < len(statuses) && statuses[k].from >= at && statuses[k].to <= at+len(gap) {
			st := statuses[k]
			lead := c.s[at:st.from]
			if i > 0 && !betweenCounts.MatchString(lead) || i == 0 && !leadsToCounts(lead) && !c.leadsByName(st.from) || !countedStatus.MatchString(c.s[st.to:at+len(gap)]) {
				return nil
			}
			out = append(out, statusGroup{status: st})
			k++
		} else if len(out) == 0 || !betweenCounts.MatchString(gap) || class[1] == 0 {
			return nil
		}
		g := &out[len(out)-1]
		g.counts = append(g.counts, c.countOf(*u.count, class, false))
		for _, p := range u.parts {
			g.counts = append(g.counts, c.countOf(p.countAt, p.class, false))
		}
		at = u.to
	}
	if len(out) < 2 || k < len(statuses) || !countsEnd.MatchString(c.s[at:]) {
		return nil
	}
	return out
}

// statusLast reads 3곳은 신규, 5곳은 재지정이다.
func (c *clause) statusLast(statuses []statusAt) []statusGroup {
	var out []statusGroup
	at := 0
	for i, u := range c.units {
		if u.count != nil && c.outOf(i) {
			at = u.to // 8곳 중 3곳은
			continue
		}
		k := len(out)
		if u.count == nil || u.list != nil || u.services != nil || k >= len(statuses) || statuses[k].from < u.to || !statusCopula.MatchString(c.s[u.to:statuses[k].from]) {
			return nil
		}
		if lead := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(c.s[at:u.from], " "), "중"), " "); k > 0 && !betweenCounts.MatchString(c.s[at:u.from]) || k == 0 && lead != "" && !leadsToCounts(c.s[at:u.from]) {
			return nil
		}
		out = append(out, statusGroup{statuses[k], []Count{c.countOf(*u.count, u.count.class, false)}})
		at = statuses[k].to
		for _, w := range []string{"지정", "인증", "선정"} {
			if rest := strings.TrimLeft(c.s[at:], " "); strings.HasPrefix(rest, w) {
				at = len(c.s) - len(rest) + len(w)
			}
		}
	}
	if len(out) < 2 || len(out) < len(statuses) || !countsEnd.MatchString(c.s[at:]) {
		return nil
	}
	return out
}

// leadsByName says that the name of a programme stands right before byte i, behind who tells of it or nothing:
// 다라부는 가나도시 (신규 2곳과 재지정 3곳을 발표했다).
func (c *clause) leadsByName(i int) bool {
	for _, m := range c.mentions {
		if m.to <= i && strings.Trim(c.s[m.to:i], " '\"」") == "" {
			lead := strings.TrimRight(c.s[:m.from], " '\"「")
			return lead == "" || leadsToCounts(lead)
		}
	}
	return false
}

// leadsToCounts says that words before the first count are a topic and no more: 인증
// 규모는, 이번 결과는, 유형별로는, 8곳 중.
func leadsToCounts(s string) bool {
	t := strings.TrimSpace(strings.Trim(s, " -–ㅇ○□*※()"))
	if t == "" {
		return true
	}
	if len(t) > 90 || strings.ContainsAny(t, ",.") {
		return false
	}
	for _, w := range []string{"은", "는", ":", "으로", "로", "중", "가운데", "결과"} {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}
