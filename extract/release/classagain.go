package release

import "strings"

// topicsAgain reads a sentence that says once more, by class, the names that were decided on before, all of them: 산림형은
// 가시, 나시 2곳이며, 도심형은 다시이다.
func (r *listReader) topicsAgain(p *passage, from, to int) ([]Decision, bool) {
	if len(r.decided) == 0 || !classesSaid.in(p.S[from:to]) {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.again"
	c.wholeTypes()
	topics, ok := c.onlyTopics()
	if !ok {
		return nil, false
	}
	var out []Decision
	for k := range topics {
		d, ok := r.decidedAs(c, &topics[k])
		if !ok {
			return nil, false
		}
		out = append(out, c.listed(topics[k].unit, d)...)
	}
	return out, true
}

// classesSaid are in what makes a class the topic of a sentence.
var classesSaid = setOf("형은 ", "형에는 ", "형으로는 ", "형 ", "유형은 ", "분야는 ", "부문은 ", "권은 ")

// decidedAs is the decision that every name of a topic with a class belongs to, if its number, where it has one, is that of the names.
func (r *listReader) decidedAs(c *clause, t *listTopic) (of Decision, ok bool) {
	class := t.class
	if class[1] == 0 && len(t.list.runs) == 1 {
		class = t.list.runs[0].class
	}
	if word := c.s[class[0]:class[1]]; t.free || t.status != "" || !c.ctx.isClass(word) && !strings.HasSuffix(word, "형") {
		return of, false
	}
	entries := t.list.entries()
	for i, e := range entries {
		name := e.local
		if e.alone() {
			name = e.province
		}
		d, known := r.decided[c.s[name[0]:name[1]]]
		if !known || i > 0 && (d.Scheme.ID != of.Scheme.ID || d.Status != of.Status) {
			return of, false
		}
		of = d
	}
	return of, len(entries) > 0
}

// goesBehind are types that say nothing without the word before them: 온천관광 중심형.
var goesBehind = setOf("중심형은", "주도형은")

// wholeTypes takes the word before such a type to its label, where the sentence begins with it.
func (c *clause) wholeTypes() {
	if len(c.units) == 0 || c.units[0].list == nil || len(c.units[0].list.runs) != 1 {
		return
	}
	u := &c.units[0]
	r := &u.list.runs[0]
	at := trimmed(c.s, 0, u.from)
	if r.class[1] == 0 || goesBehind.at(c.s[r.class[0]:]) == "" || !isTopicClass(c.s[at[0]:at[1]]) {
		return
	}
	old := r.class
	r.class, u.from = [2]int{at[0], old[1]}, at[0]
	for i := range r.entries {
		if e := &r.entries[i]; e.class == old {
			e.class = r.class
		}
	}
}
