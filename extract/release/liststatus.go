package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// statusTopicHead finds a status with its noun as the topic of a sentence: 제3차 예비 가나도시는,
// 예비도시로는.
var statusTopicHead = hangul.MustCompile(`^(?:이번\s|올해\s|이번에\s)?(?:제?\s?[0-9]{1,2}[차기]\s)?(예비|후보|신규|재지정|재인증)\s?['"]?([가-힣·]{2,14}(?:\s[가-힣·]{2,14}){0,2}?)['"]?(?:으로는|로는|에는|은|는)\s`)

// statusTopicWords are words one of which stands in whatever statusTopicHead finds.
var statusTopicWords = setOf("예비", "후보", "신규", "재지정", "재인증")

// statusTopic reads a sentence that only names, under a status as its topic, as many as were
// counted of that status before: 예비 가나도시는 다라군, 마바시다.
func (r *listReader) statusTopic(p *passage, from, to int) ([]Decision, bool) {
	s := p.S[from:to]
	if !statusTopicWords.in(head(s, 40)) {
		return nil, false
	}
	m := statusTopicHead.FindStringSubmatchIndex(s)
	if m == nil {
		return nil, false
	}
	st, _, _ := statusWords(s[m[2]:m[3]])
	if st == "" || !r.ctx.endsMain(s[m[4]:m[5]]) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from+m[1], to, InList, p.index)
	c.rule = "list.topic"
	names := c.onlyTells(nil)
	if len(names) != 1 {
		return nil, false
	}
	of, ok := r.countedOf(st, r.ctx.declaredBy(names))
	if !ok {
		return nil, false
	}
	return c.listed(names[0], of), true
}

// countedOf is the last statement on n holders of a status that names none of them.
func (r *listReader) countedOf(st schema.Status, n int) (of Decision, ok bool) {
	for _, d := range r.before {
		if d.Status == st && d.countsOnly() && declared(&d) == n && r.ctx.isMain(d.Scheme) {
			of, ok = d, true
		}
	}
	return of, ok
}
