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
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder && len(h.Providers) == 0 && h.Unnamed.S == "" {
				if o := ctx.quotedBefore(h, by); o != nil {
					h.Providers, h.Unnamed = o.Providers, o.Unnamed
					if h.Partner.S == "" {
						h.Partner = o.Partner
					}
				}
			}
		}
	}
}

// quotedBefore is the service whose name stands in quotes right before that of another, behind who has it in the genitive or in
// the clause on who made it; nil for none.
func (ctx *context) quotedBefore(h *Holder, by map[string]*Holder) *Holder {
	name := hangul.FoldString(h.Words.S)
	for i := range ctx.passages {
		p := &ctx.passages[i]
		at := strings.Index(p.S, name)
		if at <= 0 || p.Kind == doc.Caption || !strings.ContainsAny(p.S[at-1:at], `'"`) {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
		names := c.quotedNames()
		for k := 1; k < len(names); k++ {
			a, b := names[k-1], names[k]
			if b[0] != at || !nextQuoted.MatchString(p.S[a[1]:b[0]]) {
				continue
			}
			if o := by[hangul.Key(p.S[a[0]:a[1]])]; o != nil && ownedThere(p.S[:a[0]]) {
				return o
			}
		}
	}
	return nil
}

// ownedThere says that words before a quoted name end in who has it.
func ownedThere(s string) bool {
	s = strings.TrimRight(s, `'" `)
	return strings.HasSuffix(s, "의") || endsMade(s)
}
