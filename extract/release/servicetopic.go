package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// offeredTopic is what services are called as topic of their names: 서비스는, 과제로는.
var offeredTopic = hangul.MustCompile(`(?:서비스|과제|특례|임시허가|안건|솔루션|사업|기술|제품|사례|프로젝트|플랫폼|시스템|앱)(?:\s\d{1,3}[건개종])?(?:은|는|으로는|로는|에는),?\s`)

// topicServices reads names without quotes that a sentence says were certified: 인증을
// 받은 서비스는 ㈜가나의 다라 알리미, …이다; 신규 인증된 서비스는 …이며, 연장된 서비스는 …이다;
// 주요 승인 과제로는 ▲가나 알리미(다라) ▲마바 지킴이(사아) 등이 포함됐다.
func (c *clause) topicServices() []unit {
	var out []unit
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.tense != attrPast || len(out) > 0 && p.from < out[len(out)-1].to {
			continue
		}
		m := offeredTopic.FindStringIndex(head(c.s[p.to:], 90))
		if m == nil || !isBridge(c.withoutNames(p.to, p.to+m[1])) {
			continue
		}
		from := p.to + m[1]
		to := len(c.s)
		if n := strings.Index(c.s[from:], "이며, "); n >= 0 {
			to = from + n
		} else if n := strings.Index(c.s[from:], "이고, "); n >= 0 {
			to = from + n
		} else if n := goesOnAs.FindStringIndex(c.s[from:]); n != nil {
			to = from + n[0] + len(")")
		} else if n := markedTail.FindStringIndex(c.s[from:]); n != nil && (indexSign(c.s[from:], serviceMarks) >= 0 || strings.HasPrefix(strings.TrimLeft(c.s[from+n[0]:], " "), "등")) {
			to = from + n[0]
		} else if n := moreOfThem.FindStringIndex(c.s[from:]); n != nil && !strings.ContainsAny(c.s[from+n[0]:], serviceMarks+",") {
			to = from + n[0] + runeLen(c.s, from+n[0]) // 가나, 다라 등이 선정됐다
		}
		if u, ok := c.serviceList(from, c.nameEnd(from, to)); ok && surelyServices(u.services) {
			if u.open = u.open || u.count == nil && strings.Contains(c.s[to:], "등"); u.open {
				u.to = len(strings.TrimRight(c.s, " .")) // (가나, 다라) 등이 포함됐다
			}
			out = append(out, u)
		}
	}
	return out
}

// goesOnAs finds where the last bracket of names is followed by what is told of all of them: …(㈜가나)로, 각각 2년간 ….
var goesOnAs = hangul.MustCompile(`\)(?:으로|로)(?:서)?,\s[^()'"]{4,90}$`)

// withoutNames are the bytes i..j without the names of programmes in them.
func (c *clause) withoutNames(i, j int) string {
	gap := c.s[i:j]
	for _, m := range c.mentions {
		if m.from >= i && m.to <= j {
			gap = strings.Replace(gap, c.s[m.from:m.to], "", 1)
		}
	}
	return gap
}

// nameEnd is where bytes i..j end without their copula, also where 다 stands right behind
// a vowel, a quote or a bracket: …안전 서비스다, ‘…안전 지킴이’다.
func (c *clause) nameEnd(i, j int) int {
	end := copulaCut(c.s, i, j)
	if cut, ok := strings.CutSuffix(c.s[i:end], "다"); ok && strings.Trim(c.s[end:], " .") == "" && (endsInOne(cut, closers) || hangul.Final(lastRune(cut)) == 0) {
		return i + len(cut)
	}
	for _, copula := range []string{"이고", "이며", "다", "이", "고", "며"} {
		cut := strings.TrimSuffix(c.s[i:end], copula)
		for _, w := range serviceEnds {
			if strings.HasSuffix(cut, w) {
				return i + len(cut)
			}
		}
	}
	return end
}

// closers end what stands in quotes or brackets.
var closers = []string{"'", "\"", "」", "』", ")"}

// fieldTopic is a field of services as the topic of their names: 안전 분야에서는.
var fieldTopic = hangul.MustCompile(`([가-힣·]{2,14})\s?(?:분야|부문)(?:에서는|에는|에서|는|은)\s`)

// domainServices reads names under their fields, with one verb behind all: 안전
// 분야에서는 ㈜가나의 다라 알리미가, 환경 분야에서는 마바공사의 사아 지킴이가 인증을 받았다.
func (c *clause) domainServices() []unit {
	if !strings.Contains(c.s, "분야") && !strings.Contains(c.s, "부문") || len(c.predicates) == 0 {
		return nil
	}
	last := &c.predicates[len(c.predicates)-1]
	all := fieldTopic.FindAllStringSubmatchIndex(c.s[:last.from], -1)
	if len(all) == 0 || !last.passive || last.tense != didPast {
		return nil
	}
	out := unit{from: all[0][0]}
	for k, m := range all {
		end := last.from
		if k+1 < len(all) {
			end = all[k+1][0]
		}
		to := c.subjectEnd(m[1], end)
		if to < 0 {
			return nil
		}
		u, ok := c.serviceList(m[1], to)
		if u.services = joinedApart(u.services); !ok || !surelyServices(u.services) {
			return nil
		}
		for i := range u.services {
			if h := &u.services[i]; h.Domain.S == "" {
				h.Domain = c.text(m[2]+len(beforeField.FindString(c.s[m[2]:m[3]])), m[3])
			}
		}
		out.services, out.to = append(out.services, u.services...), to
	}
	out.josa = josaAt(c.s, out.to)
	return []unit{out}
}

// joinedApart parts names without providers at the 와 or 과 between two that both end as services do.
func joinedApart(all []Holder) (out []Holder) {
	for _, h := range all {
		v := viewOf(h.Words)
		k := joinOfServices(v.S)
		if len(h.Providers) > 0 || k < 0 {
			out = append(out, h)
			continue
		}
		first, second := h, h
		first.Words, second.Words = v.text(0, k), v.text(k+len("과 "), len(v.S))
		out = append(out, first, second)
	}
	return out
}

// subjectEnd is where the subject in bytes i..j ends, before its particle; -1 where
// there is none.
func (c *clause) subjectEnd(i, j int) int {
	at := -1
	for k := i; k < j; k += runeLen(c.s, k) {
		for _, w := range []string{"이", "가"} {
			rest := c.s[k:j]
			if strings.HasPrefix(rest, w) && (strings.HasPrefix(rest[len(w):], " ") || strings.HasPrefix(rest[len(w):], ",")) && depthAt(c.s, k) == 0 && josaAt(c.s, k) == w && !makesBehind.MatchString(rest) {
				at = k
			}
		}
	}
	return at
}

// makesBehind finds a making clause that a subject belongs to: (㈜가나)가 개발한.
var makesBehind = hangul.MustCompile(`^(?:이|가)\s(?:함께\s|공동으로\s|공동\s)?(?:개발|운영|제공|출품|내놓|만든)`)
