package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// nextQuoted joins a name in quotes to the next one of the same owner: (‘가나)’와 ‘(다라’), (‘가나)’, ‘(다라’).
var nextQuoted = hangul.MustCompile(`^['"](?:와|과|,|·|\s및)\s?['"]$`)

// makersShared gives services that nobody has who has the one named right before them: 가나원의 ‘다라 학교’와 ‘마바 교실’.
func (ctx *context) makersShared(f *Facts) {
	by := map[string]*Holder{}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder && len(h.Providers) > 0 {
				by[hangul.Key(h.Words.S)] = h
			}
		}
	}
	shared := sharedMakers{ctx, by, map[string]*Holder{}, map[int][][2]int{}}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder && len(h.Providers) == 0 && h.Unnamed.S == "" {
				if o := shared.before(h.Words.S); o != nil {
					h.Providers, h.Unnamed = o.Providers, o.Unnamed
					if h.Partner.S == "" {
						h.Partner = o.Partner
					}
				}
			}
		}
	}
}

// sharedMakers looks for services in quotes right before others.
type sharedMakers struct {
	ctx   *context
	by    map[string]*Holder // services whose makers are told, by their keys
	known map[string]*Holder // by before, as one name may be told of often
	names map[int][][2]int   // the quoted names of passages
}

// before is the service whose name stands in quotes right before that of another, behind who has it in the genitive or in
// the clause on who made it; nil for none.
func (m *sharedMakers) before(words string) *Holder {
	name := hangul.FoldString(words)
	o, ok := m.known[name]
	for i := 0; !ok && o == nil && i < len(m.ctx.passages); i++ {
		o = m.beforeIn(i, name)
	}
	m.known[name] = o
	return o
}

func (m *sharedMakers) beforeIn(i int, name string) *Holder {
	p := &m.ctx.passages[i]
	if !p.held().Holds(name) {
		return nil
	}
	at := strings.Index(p.S, name)
	if at <= 0 || p.Kind == doc.Caption || !strings.ContainsAny(p.S[at-1:at], `'"`) {
		return nil
	}
	names := m.quoted(i)
	for k := 1; k < len(names); k++ {
		a, b := names[k-1], names[k]
		if b[0] != at || !nextQuoted.MatchString(p.S[a[1]:b[0]]) {
			continue
		}
		if o := m.by[hangul.Key(p.S[a[0]:a[1]])]; o != nil && ownedThere(p.S[:a[0]]) {
			return o
		}
	}
	return nil
}

// quoted are the names in quotes of passage i, which several services ask for.
func (m *sharedMakers) quoted(i int) [][2]int {
	if _, ok := m.names[i]; !ok {
		p := &m.ctx.passages[i]
		c := &clause{ctx: m.ctx, view: p.view, s: p.S, block: p.index}
		m.names[i] = c.quotedNames()
	}
	return m.names[i]
}

// ownedThere says that words before a quoted name end in who has it.
func ownedThere(s string) bool {
	s = strings.TrimRight(s, `'" `)
	return strings.HasSuffix(s, "의") || endsMade(s)
}
