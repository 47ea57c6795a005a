package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// connectives open a sentence and are no part of a name.
var connectives = []string{"이 밖에도", "이밖에도", "이밖에", "이 외에도", "이외에도", "이와 함께", "아울러", "한편", "반면", "또한", "여기에", "이어", "그리고", "이 밖에", "이외에", "이번에", "이날", "이번 회의에서는", "이번 심의에서는", "올해", "금년", "특히", "대표적으로", "가장 먼저", "이에", "더불어", "별도로", "별개로", "이번 공모에서는", "이번 인증에서는", "신규로", "먼저", "우선", "다음으로", "마지막으로", "이어서", "끝으로", "첫째", "둘째", "셋째"}

// plainServices reads names without quotes before 을 or 를 of an active
// predicate: 이와 함께, 가나 솔루션(다라산업, 교통 분야)을 … 인증하였다.
func (c *clause) plainServices() []unit {
	if out := c.topicServices(); out != nil {
		return out
	}
	if out := c.domainServices(); out != nil {
		return out
	}
	plainly := c.saysServices()
	if !plainly && !containsAny(c.s, serviceEnds) && indexSign(c.s, "▲△") < 0 {
		return nil
	}
	var out []unit
	asked := 0 // up to where topics were looked at
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.tense != didPast && p.tense != doesNow && p.tense != nounOnly {
			continue
		}
		if to := c.beforeExemption(c.objectEnd(p)); to > 0 {
			from := c.phraseFrom(to)
			if at := strings.LastIndex(c.s[from:p.from], " 등 "); at >= 0 && usedByThem.MatchString(c.s[from+at:p.from]) {
				continue // 가나강(HS), 다라섬유(CF) 등 새 소재를 쓰는 6개 제품을
			}
			if purposeOfCounted.MatchString(c.s[to:p.from]) {
				continue
			}
			if n := len(out); n > 0 {
				before := &c.predicates[k-1]
				if !before.joins || before.from < out[n-1].to || before.to >= to {
					continue
				}
				at := before.to + len(c.s[before.to:to]) - len(strings.TrimLeft(c.s[before.to:to], " ,"))
				from = max(from, c.pastLead(at, to))
			}
			if u, ok := c.serviceList(from, to); ok && c.toldAgain(u.services) && (plainly && (!c.exempts() || mostlySurely(u.services)) || provided(u.services)) {
				out = append(out, u)
				continue
			}
		}
		if len(out) > 0 {
			continue
		}
		if u, ok := c.topicDecided(asked, p.from); ok {
			return []unit{u}
		}
		asked = max(asked, p.from)
	}
	return out
}

// topicDecided reads services that are a topic in bytes from..to, before a predicate: 가나 알리미(㈜다라)와 마바
// 지킴이(㈜사아)는 성과를 인정받아 인증이 연장됐다; …등 2건은 인증을 연장했다.
func (c *clause) topicDecided(from, to int) (unit, bool) {
	for i := from; i < to; i += runeLen(c.s, i) {
		for _, w := range []string{"은 ", "는 ", "도 "} {
			if !strings.HasPrefix(c.s[i:], w) || depthAt(c.s, i) != 0 || josaAt(c.s, i) != strings.TrimSpace(w) || verbStem(c.s[:i]) {
				continue
			}
			u, ok := c.serviceList(c.phraseFrom(i), i)
			if ok && surelyServices(u.services) {
				return u, true
			}
		}
	}
	return unit{}, false
}

// toldAgain says of names in a title that the text has each of them: 주차·돌봄 등 생활 서비스 names none.
func (c *clause) toldAgain(all []Holder) bool {
	if !c.title {
		return true
	}
	for i := range all {
		if id := hangul.NoSpace(viewOf(all[i].Words).S); len(all[i].Providers) == 0 && !endsService(all[i].Words) && !c.ctx.bodyHas(id) {
			return false
		}
	}
	return true
}

// provided says that each service stands with its provider.
func provided(all []Holder) bool {
	for i := range all {
		if len(all[i].Providers) == 0 {
			return false
		}
	}
	return len(all) > 0
}

// serviceEnds are words that names of services end in.
var serviceEnds = []string{"서비스", "시스템", "플랫폼", "솔루션", "알리미", "지킴이", "앱", "포털", "관제"}

// surelyServices says that each name stands with its provider or ends as those of
// services do.
func surelyServices(all []Holder) bool {
	for i := range all {
		if !endsService(all[i].Words) && len(all[i].Providers) == 0 {
			return false
		}
	}
	return len(all) > 0
}

// mostlySurely says so of each name, or of most of three or more, which one sentence lists: one among them may end in
// any word (가나 연결망 MCP).
func mostlySurely(all []Holder) bool {
	n := 0
	for i := range all {
		if endsService(all[i].Words) || len(all[i].Providers) > 0 {
			n++
		}
	}
	return n > 0 && (n == len(all) || len(all) >= leastBare && 2*n > len(all))
}

// saysServices says that the sentence itself names or counts services.
func (c *clause) saysServices() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	for _, n := range c.ctx.numbersIn(c.s) {
		if n.noun == "서비스" || n.noun == "솔루션" {
			return true
		}
	}
	return false
}

// exempts says that the sentence gives exemptions from rules, whose short names tell no
// services apart.
func (c *clause) exempts() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service && !strings.HasSuffix(m.Name, "서비스") {
			return strings.HasSuffix(m.Name, "특례") || strings.HasSuffix(m.Name, "임시허가") || strings.HasSuffix(m.Name, "샌드박스")
		}
	}
	return false
}

func fitsJosa(s string, i int, w string) bool {
	return josaAt(s, i) == strings.TrimSpace(w)
}

// phraseFrom is where a list of names that ends at byte to begins: after the
// subject of the sentence and its connectives. Behind the first mark of several stand names alone: △물길 살피는 비행체 △빈 집 창고.
func (c *clause) phraseFrom(to int) int {
	from, last := 0, to
	if k := indexSign(c.s[:max(to, 0)], "△▲"); k >= 0 && indexSign(c.s[k+len("△"):to], "△▲") >= 0 {
		last = k
	}
	depth := 0 // as depthAt, which would count from the begin again
	for i := 0; i < last; i += runeLen(c.s, i) {
		switch c.s[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth != 0 {
			continue
		}
		for _, w := range []string{"는 ", "은 ", "에서 ", "에서는 ", "으로 "} {
			if strings.HasPrefix(c.s[i:to], w) && fitsJosa(c.s, i, w) && !(w == "는 " && verbStem(c.s[:i])) && !c.withinMention(i) {
				from = i + len(w)
			}
		}
		if w := leadsOn.at(c.s[i:to]); w != "" && (w[0] == "결"[0] || wordStart(c.s, i)) {
			from = i + len(w)
		}
	}
	return c.pastLead(c.afterLead(from, to), to)
}

// withinMention says that byte i lies within the name of a programme.
func (c *clause) withinMention(i int) bool {
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from < i && i < m.to {
			return true
		}
	}
	return false
}

// leadsOn are words that end what leads to names: (심의를) 거쳐, (위원회를) 열고.
var leadsOn = setOf("통해 ", "거쳐 ", "결과 ", "결과, ", "열고 ", "열고, ", "열어 ", "열어, ", "개최하고 ", "개최하고, ", "개최해 ", "개최하여 ")

// servedAs is what services are chosen as, behind the name of their programme: (가나 사업의) 신규 과제로.
var servedAs = hangul.MustCompile(`^['"]?(?:의)?\s(?:(?:올해|금년|이번|신규|대상|지원|최종|추가|우수|(?:실증|규제)\s?특례|임시\s?허가)\s)*(?:서비스|과제|안건|사업|대상|솔루션|제품|기술)(?:으로|로)\s`)

// afterLead goes on from byte from over what may lead to names: the programme they were
// certified for (가나 서비스로), those they were chosen from (10건의 서비스 중), when they were
// certified before (2023년에 인증된).
func (c *clause) afterLead(from, to int) int {
	for _, m := range c.mentions {
		for _, j := range []string{"로 ", "으로 ", "에 ", "에는 "} {
			if m.to >= from && m.to < to && strings.HasPrefix(c.s[m.to:to], j) {
				from = m.to + len(j)
			}
		}
		if m.to >= from && m.to < to {
			if n := len(servedAs.FindString(c.s[m.to:to])); n > 0 {
				from = m.to + n // 가나서비스 신규 과제로
			}
		}
	}
	for _, n := range countsIn(c.s[from:to]) {
		rest := c.s[from+n.to : to]
		for _, w := range []string{" 중 ", " 가운데 ", " 중에서 ", " 서비스 중 ", "의 서비스 중 ", "의 서비스 가운데 "} {
			if strings.HasPrefix(rest, w) {
				return from + n.to + len(w)
			}
		}
	}
	for k := range c.predicates {
		if p := &c.predicates[k]; p.tense == attrPast && p.to >= from && p.to < to && strings.HasPrefix(c.s[p.to:to], " ") && depthAt(c.s, p.to) == 0 {
			from = p.to + 1
		}
	}
	return from
}
