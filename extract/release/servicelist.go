package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// connectives open a sentence and are no part of a name.
var connectives = []string{"이와 함께", "아울러", "한편", "또한", "이어", "그리고", "이 밖에", "이외에", "이번에", "올해", "금년", "특히", "이에", "더불어", "이번 공모에서는", "이번 인증에서는", "신규로"}

// plainServices reads names without quotes before 을 or 를 of an active
// predicate: 이와 함께, 가나 솔루션(다라산업, 교통 분야)을 … 인증하였다.
func (c *clause) plainServices() []unit {
	if !c.saysServices() {
		return nil
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.tense != didPast && p.tense != doesNow && p.tense != nounOnly {
			continue
		}
		to := c.objectEnd(p)
		if to <= 0 {
			continue
		}
		from := c.phraseFrom(to)
		if u, ok := c.serviceList(from, to); ok {
			return []unit{u}
		}
	}
	return nil
}

// saysServices says that the sentence itself names or counts services.
func (c *clause) saysServices() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	for _, n := range countsIn(c.s) {
		if n.noun == "서비스" || n.noun == "솔루션" {
			return true
		}
	}
	return false
}

// objectEnd is the byte of the particle that ends the object or subject before
// a predicate, outside brackets; in a title the count or 등.
func (c *clause) objectEnd(p *predicate) int {
	best := 0
	for i := 0; i < p.from; i += runeLen(c.s, i) {
		for _, w := range []string{"을 ", "를 ", "이 ", "가 "} {
			if (w == "이 " || w == "가 ") && !p.passive {
				continue
			}
			if strings.HasPrefix(c.s[i:], w) && depthAt(c.s, i) == 0 && fitsJosa(c.s, i, w) {
				best = i
			}
		}
	}
	if best == 0 && c.title {
		if k := strings.Index(c.s[:p.from], " 등 "); k > 0 {
			return k
		}
	}
	return best
}

func fitsJosa(s string, i int, w string) bool {
	return josaAt(s, i) == strings.TrimSpace(w)
}

func depthAt(s string, i int) int { return strings.Count(s[:i], "(") - strings.Count(s[:i], ")") }

// phraseFrom is where a list of names that ends at byte to begins: after the
// subject of the sentence and its connectives.
func (c *clause) phraseFrom(to int) int {
	from := 0
	for i := 0; i < to; i += runeLen(c.s, i) {
		for _, w := range []string{"는 ", "은 ", "에서 ", "에서는 ", "통해 ", "결과 ", "결과, ", "으로 "} {
			if strings.HasPrefix(c.s[i:], w) && depthAt(c.s, i) == 0 && (w[0] == "결"[0] || fitsJosa(c.s, i, w) || w == "통해 ") {
				from = i + len(w)
			}
		}
	}
	for again := true; again; {
		again = false
		r := trimmed(c.s, from, to)
		from = r[0]
		for _, w := range connectives {
			if strings.HasPrefix(c.s[from:to], w+",") || strings.HasPrefix(c.s[from:to], w+" ") {
				from, again = from+len(w)+1, true
			}
		}
	}
	return from
}

// serviceList reads services parted by commas from the bytes i..j, 등 and a
// count at the end not among them.
func (c *clause) serviceList(i, j int) (unit, bool) {
	u := unit{from: i, to: j}
	stop := j
	for _, n := range countsIn(c.s[i:j]) {
		n.from, n.to = n.from+i, n.to+i
		if isHolderUnit(n) && depthAt(c.s, n.from) == 0 && n.to >= j-len("의 서비스") {
			u.count, stop = &n, n.from
		}
	}
	words := strings.TrimRight(c.s[i:stop], " ")
	if cut, ok := strings.CutSuffix(words, "등"); ok {
		u.open, words = true, strings.TrimRight(cut, " ")
	}
	stop = i + len(words)
	from := i
	for _, k := range append(commas(c.s[i:stop]), stop-i) {
		r := trimmed(c.s, from, i+k)
		from = i + k + 1
		if r[1] <= r[0] {
			continue
		}
		h, _ := c.service(r[0], r[1], r[1])
		if n, ok := c.ctx.gaz.placeAt(c.s, r[0]); !isServiceWords(h.Words) || ok && n.to == r[1] || startsLabel(h.Words) {
			return u, false
		}
		u.services = append(u.services, h)
	}
	u.josa = josaAt(c.s, u.to)
	return u, len(u.services) > 0
}

// startsLabel says that words begin with a bracket or begin a note: what follows
// is no bare list of services.
func startsLabel(t doc.Text) bool {
	s := viewOf(t).S
	return s != "" && strings.ContainsAny(s[:1], "(<[")
}

// isServiceWords says whether words can be the name of a service: short, with
// letters, no verb, no bare class or count.
func isServiceWords(t doc.Text) bool {
	s := viewOf(t).S
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 45 || strings.ContainsAny(s, ".:;") {
		return false
	}
	for _, w := range strings.Fields(s) {
		if _, josa, ok := hangul.Josa(w); ok && (josa == "을" || josa == "를" || josa == "에서" || josa == "에는") && utf8.RuneCountInString(w) > 2 {
			return false
		}
	}
	bare := hangul.NoSpace(s)
	return !genericNouns[bare] && len(countsIn(s)) == 0 && !strings.HasSuffix(bare, "지자체") && !strings.HasSuffix(bare, "도시")
}
