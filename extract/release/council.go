package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// councilCount finds what a council decided on, by its noun and number: 신규지정 3건,
// 지정해제 9건.
var councilCount = hangul.MustCompile(`(신규(?:\s?지정)?|추가\s?지정|재지정|(?:지정|계획|사업)?\s?(?:내용|기간|구역|계획)?\s?(?:변경|연장|해제))\s?(?:안건\s)?[0-9]{1,3}\s?(?:건|곳|개)`)

// councilVerbs tell what a council did with what it was asked to decide on.
var councilVerbs = setOf("의결했", "의결하였", "처리했", "가결했", "결정했", "결정하였", "승인했", "승인하였")

// councilCounts reads a sentence in which a council decided on numbers of holders by
// their nouns: 특구 신규지정 3건, 지정해제 9건 등 12건의 안건을 심의·의결했다.
func (r *listReader) councilCounts(p *passage, from, to int) ([]Decision, bool) {
	s := p.S[from:to]
	if !councilVerbs.among(r.ctx.sentenceOf(p, from, to)) {
		return nil, false
	}
	all := councilCount.FindAllStringSubmatchIndex(s, -1)
	if len(all) < 2 || containsAny(s, notYetDecided) || firstCount(s) < all[0][0] || r.ctx.gaz.lastName(s) > all[0][0] {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InBody, p.index)
	base := Decision{Where: InBody, Block: p.index, Rule: "sentence.status-counts", Words: p.text(from, to)}
	if len(c.mentions) > 0 {
		base.Scheme = c.mentions[0].Scheme
	} else if of, ok := r.ctx.inForce(p.index); ok {
		base.Scheme = of
	}
	if base.Scheme.ID == "" || !c.mainScheme(base.Scheme) {
		return nil, false
	}
	var out []Decision
	for _, m := range all {
		counts := countsIn(s[m[3]:m[1]])
		if len(counts) == 0 || !wordStart(s, m[0]) && !strings.HasSuffix(s[:m[0]], "특구") {
			return nil, false
		}
		n := counts[0]
		d := base
		d.Status = schema.New
		if st, _, _ := statusWords(s[m[2]:m[3]]); st != "" {
			d.Status = st
		}
		d.StatusBy = c.value(m[2], m[3], "sentence.status")
		d.Counts = []Count{{Value: c.value(m[3]+n.from, m[3]+n.to, "sentence.count"), N: n.n}}
		out = append(out, d)
	}
	return out, true
}

// firstCount is where the first number of holders in s stands: one before the matters of a council may
// be decided on by a verb of its own.
func firstCount(s string) int {
	for _, n := range countsIn(s) {
		if isHolderUnit(n) {
			return n.from
		}
	}
	return 0
}

// zoneTold reads a paragraph that begins with a place and the own name of its zone as
// topic, under one that told of another zone and a number that leaves more to come:
// 충북 가나·다라군 반딧불특구는 5년 동안 ….
func (r *listReader) zoneTold(i int, p *passage) ([]Decision, bool) {
	if i-r.toldZone > 3 || r.toldZone == 0 || !p.isSentence() || p.Kind == doc.Heading {
		return nil, false
	}
	of, ok := r.lacksNew()
	if !ok {
		return nil, false
	}
	to := r.zoneHead(p.S)
	if to == 0 {
		return nil, false
	}
	c := r.ctx.newClause(p.view, 0, to, InList, p.index)
	c.rule = "list.zone"
	if len(c.units) != 1 || c.units[0].list == nil || c.units[0].list.closed() {
		return nil, false
	}
	u := c.units[0]
	if run := &u.list.runs[0]; len(u.list.runs) == 1 && run.groups() == 1 {
		run.joint = len(run.entries) > 1
	}
	r.toldZone = i
	return c.listed(u, of), true
}

// lacksNew is the statement that counts new zones of which fewer are named so far.
func (r *listReader) lacksNew() (Decision, bool) {
	for k := range r.before {
		d := &r.before[k]
		if d.Status != schema.New || !d.countsOnly() || declared(d) < 2 || !isZone(d.Scheme.ID) {
			continue
		}
		if r.zonesNamed(d.Scheme) < declared(d) {
			return *d, true
		}
	}
	return Decision{}, false
}

// zonesNamed is the number of statements of the text that name new zones of a
// programme.
func (r *listReader) zonesNamed(s Scheme) int {
	n := 0
	for k := range r.before {
		if d := &r.before[k]; d.Status == schema.New && d.Scheme.ID == s.ID && len(d.Holders) > 0 && d.Where != InTitle && d.Where != InSubtitle {
			n++
		}
	}
	return n
}

// zoneHead is the byte behind the place and the zone that a text begins with and that
// are its topic; 0 for none.
func (r *listReader) zoneHead(s string) int {
	l, ok := r.ctx.parseList(s, 0, len(s), false)
	if !ok || l.to >= len(s) || s[l.to] != ' ' {
		return 0
	}
	at := l.to
	for range 5 {
		at += spaces(s[at:])
		w := wordLen(s[at:])
		word := s[at : at+w]
		stem := strings.TrimSuffix(strings.TrimSuffix(word, "은"), "는")
		switch {
		case w == 0 || strings.ContainsAny(word, ",.()"):
			return 0
		case stem != word && isZone(stem):
			return l.to
		case particled(word):
			return 0
		}
		at += w
	}
	return 0
}

// zoneHeadIn says that a sentence tells of a zone by its own name as topic.
func zoneHeadIn(s string) bool {
	for _, w := range []string{"특구는 ", "지구는 ", "단지는 ", "클러스터는 ", "마을은 "} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
