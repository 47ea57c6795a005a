package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// describesNext says that a describing predicate stands right before a unit, which it
// speaks of: 신규 3건과 ’22년에 인증된 2건.
func (c *clause) describesNext(p *predicate) bool {
	for i := range c.units {
		if u := &c.units[i]; u.from >= p.to {
			return u.from-p.to < 40 && isBridge(c.s[p.to:u.from])
		}
	}
	return false
}

// rightAfter says that little but the name of a programme stands between i and j:
// 2023년 가나도시 인증을 받아.
func (c *clause) rightAfter(i, j int) bool {
	for _, m := range c.mentions {
		if m.from >= i && m.from < j {
			i += min(m.to, j) - m.from // 인증 may be the end of the name
		}
	}
	return j-i < 16
}

// describesNames says that a predicate describes a list of its own: 2016년에
// 지정된 가나군.
func (c *clause) describesNames(p *predicate) bool {
	for i := range c.units {
		switch u := &c.units[i]; {
		case u.from < p.to:
		case u.count != nil && c.outOf(i):
			return false
		case u.list != nil:
			return c.attrBefore(i) == p
		}
	}
	return false
}

// attrBefore finds a predicate that describes the unit from before it: 신규
// 지정된 지역은 A, B …; 인증을 받은 A; 신청한 7곳 is no decision and not among them.
func (c *clause) attrBefore(i int) *predicate {
	u := &c.units[i]
	for k := len(c.predicates) - 1; k >= 0; k-- {
		p := &c.predicates[k]
		if p.to > u.from {
			continue
		}
		if p.tense != attrPast && p.tense != attrOld && p.tense != attrNow {
			return nil
		}
		gap := c.s[p.to:u.from]
		if decideNouns.has(p.noun) {
			gap = strings.TrimPrefix(gap, "지") // 선정지는
		}
		if len(gap) > 120 || strings.ContainsAny(gap, ".…") {
			return nil
		}
		for q := i - 1; q >= 0 && c.units[q].from >= p.to; q-- {
			if copulaAt(c.s[c.units[q].to:]) {
				return nil // 새로 지정된 곳은 가나군이며, 다라군은 …
			}
			gap = strings.Replace(gap, c.s[c.units[q].from:c.units[q].to], "", 1)
		}
		for _, m := range c.mentions {
			if m.from >= p.to && m.to <= u.from && m.main {
				gap = strings.Replace(gap, c.s[m.from:m.to], "", 1)
			}
		}
		if isBridge(gap) {
			return p
		}
		return nil
	}
	return nil
}

// attrWithin is the predicate between the names of unit i and their number, which describes them all, as each list of it
// has one: 가나시, 다라군 등 새로 지정된 3곳과 (협약을 맺었다). It is taken to stand right behind the unit
// and its particle.
func (c *clause) attrWithin(i int) *predicate {
	u := &c.units[i]
	if u.list == nil {
		return nil
	}
	var by *predicate
	for k := range u.list.runs {
		p := c.attrOfRun(&u.list.runs[k])
		if p == nil {
			return nil
		}
		if by == nil {
			first := *p
			by = &first
		}
	}
	if by != nil {
		at := min(u.to+len(u.josa), len(c.s))
		by.from, by.to, by.tense = at, at, didPast
	}
	return by
}

// attrOfRun is such a predicate of one list; nil for none.
func (c *clause) attrOfRun(r *run) *predicate {
	if r.count == nil || len(r.entries) == 0 {
		return nil
	}
	last := &r.entries[len(r.entries)-1]
	for k := range c.predicates {
		if p := &c.predicates[k]; p.from >= last.nameAt.to && p.to <= r.count.from && p.tense == attrPast && !tellsEarlier(c.s[last.nameAt.to:p.from]) {
			return p
		}
	}
	return nil
}

// isBridge says whether the words between a describing predicate and the names
// do nothing but lead to them: “지역은”, “도시로는”, “곳은 모두”, “지자체 중”.
func isBridge(gap string) bool {
	words := strings.Fields(strings.Trim(gap, " :,"))
	if len(words) > 8 {
		return false
	}
	for _, w := range words {
		w = strings.Trim(w, ",:()\"'·*△▲▶◆")
		if k := strings.TrimLeft(w, "0123456789"); w == "" || k != w && (k == "개" || k == "곳" || k == "건" || k == "개소") {
			continue // 선정된 6개 가나도시는
		}
		stem, _, ok := hangul.Josa(w)
		if !ok {
			stem = w
		}
		if bridgeWords[w] || bridgeWords[stem] || subjectNouns[stem] || bridgeWords[strings.TrimSuffix(stem, "들")] || endsAsProgramme(stem) || classLexicon.has(stem) {
			continue
		}
		return false
	}
	return true
}

// bridgeWords are nouns for holders and what may stand beside them.
var bridgeWords = map[string]bool{"도시": true, "지역": true, "지자체": true, "자치단체": true, "지방자치단체": true, "기초지자체": true, "기초지방정부": true, "기초자치단체": true, "광역지자체": true, "광역지방정부": true, "광역자치단체": true, "광역단체": true, "기초단체": true, "광역": true, "기초": true, "시·도": true, "시도": true, "자치구": true, "대도시": true, "중소도시": true, "농어촌": true, "비수도권": true, "수도권": true, "곳": true, "기관": true, "시군구": true, "시·군·구": true, "시·군": true, "대상": true, "대상지": true, "사업지": true, "후보지": true, "후보지역": true, "대상지역": true, "선정지": true, "모두": true, "총": true, "전국": true, "이번에": true, "이번": true, "올해의": true, "올해": true, "새": true, "새로운": true, "신규": true, "신규로": true, "최종": true, "각각": true, "다음과": true, "같다": true, "그리고": true, "및": true, "등": true, "중": true, "가운데": true, "우선": true, "먼저": true, "기존": true, "구체적으로": true, "분야별로": true, "유형별로": true, "규모별로": true, "부문": true, "분야": true, "유형": true, "곳은": true, "이들": true, "개": true, "지구": true, "특구": true, "시": true, "군": true, "구": true, "는": true, "은": true, "이": true, "가": true, "과": true, "와": true, "의": true, "서비스": true, "지방정부": true, "로는": true, "으로는": true}

// describesLater says that a describing predicate after the unit belongs to
// what comes after it and not to the unit: the unit is no argument of it.
func (c *clause) describesLater(p *predicate, i int) bool {
	u := &c.units[i]
	gap := c.s[u.to:p.from]
	if u.list != nil && u.josa == "" && strings.HasPrefix(gap, ", ") && strings.HasPrefix(c.s[p.to:], " 데 이어") && !c.decidesBetween(u.to, p.from) {
		return false // 2020년 가나시, 2021년 다라시, 마바시를 지정한 데 이어
	}
	if strings.Contains(gap, ",") || len(gap) > 70 {
		return true
	}
	if p.tense == attrNow && c.tellsProgramme(p) {
		return true
	}
	for _, w := range c.units[i+1:] {
		if w.from > p.to && w.from-p.to < 60 && u.josa != "을" && u.josa != "를" && u.josa != "이" && u.josa != "가" {
			return true
		}
	}
	return u.josa == "은" || u.josa == "는"
}

// becomes is the predicate that a sentence ends in where the first only tells how it came
// about: 가나 지원사업에 선정돼 (다라도시로) 지정됐다.
func (c *clause) becomes(p *predicate) *predicate {
	if p == nil {
		return nil
	}
	if q := c.madeThen(p); q != nil {
		return q
	}
	if !p.passive || !p.joins {
		return p
	}
	for k := range c.predicates {
		q := &c.predicates[k]
		if q.from < p.to {
			continue
		}
		from, to, ok := c.ctx.targetOf(c.s, q.from)
		if !ok || !q.passive || q.tense != didPast || len(strings.Trim(c.s[p.to:from], " '\"「")) > 0 || c.unitBetween(p.to, q.from) {
			return p
		}
		for _, m := range c.mentions {
			if m.from >= from && m.from < to {
				return q
			}
		}
		return p
	}
	return p
}
