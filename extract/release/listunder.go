package release

import (
	"strings"

	"injeung/extract/doc"
)

// longestSido bounds the bytes of a 시·도 with a number and colon.
const longestSido = 40

// sidoHead says that a passage is nothing but a 시·도, perhaps with a number or colon, over
// passages that name places of it: it heads them and is none of the names.
func (r *listReader) sidoHead(i int) bool {
	if i+1 >= len(r.ctx.passages) || len(r.ctx.passages[i].S) > longestSido || r.ctx.passages[i].S == "" {
		return false
	}
	p, next := &r.ctx.passages[i], &r.ctx.passages[i+1]
	n, ok := r.sidoAlone(p.S)
	if !ok || next.Depth < p.Depth {
		return false
	}
	t := strings.TrimLeft(next.S, " "+groupMarks)
	m, ok := r.ctx.gaz.placeAt(t, 0)
	if ok && m.province[1] == m.province[0] {
		return r.ctx.gaz.within(n, t[m.local[0]:m.local[1]])
	}
	st, ok := r.ctx.gaz.stemAt(t, 0)
	return ok && !m.alone() && r.ctx.stemIn(n, t[st.from:st.to])
}

// sidoAlone gives the 시·도 that words name and nothing else: 강원, 강원(2), 강원 :.
func (r *listReader) sidoAlone(s string) (string, bool) {
	t := strings.TrimSpace(s)
	if m := countTail.FindStringIndex(t); m != nil && m[0] > 0 && strings.ContainsAny(t, "0123456789") {
		t = t[:m[0]]
	}
	t = strings.TrimRight(t, " :")
	return t, isSidoName(t)
}

// ofSido gives the names of a list the 시·도 that stands over it.
func (r *listReader) ofSido(all []Decision) []Decision {
	if r.over.Empty() {
		return all
	}
	for i := range all {
		for k := range all[i].Holders {
			h := &all[i].Holders[k]
			if h.Kind == CityHolder && h.Province.Empty() && !isSidoName(h.Words.S) && r.ctx.gaz.within(strings.TrimSpace(r.over.S), strings.TrimSpace(viewOf(h.Words).S)) {
				h.Province, h.Carried = r.over, true
			}
		}
	}
	return all
}

// heads notes the 시·도 that a passage sets over those below it.
func (r *listReader) heads(i int) {
	p := &r.ctx.passages[i]
	if r.sidoHead(i) {
		name, _ := r.sidoAlone(p.S)
		from := strings.Index(p.S, name)
		r.over = p.text(from, from+len(name))
	} else if p.isSentence() || p.Kind == doc.Heading {
		r.over = doc.Text{}
	}
}
