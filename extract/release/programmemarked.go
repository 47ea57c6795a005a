package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// markedName is a name that nothing but a mark tells to be one, where nothing else names the
// programme: (가나마을) 다라군 선정; 가나마을 : 다라군 선정; (가나마을) 대상지로; #가나마을.
func (ctx *context) markedName() (view, [2]int, bool) {
	title := ctx.titleView()
	for _, m := range [][]int{headMark.FindStringSubmatchIndex(title.S), headColon.FindStringSubmatchIndex(title.S)} {
		if m != nil && ctx.namesByMark(title.S[m[2]:m[3]]) {
			return title, [2]int{m[2], m[3]}, true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, ") 대상") && !strings.Contains(p.S, ") 사업") {
			continue
		}
		for _, s := range ctx.decidingSentences(p) {
			if m := targetMark.FindStringSubmatchIndex(p.S[s[0]:s[1]]); m != nil && ctx.namesByMark(p.S[s[0]+m[2]:s[0]+m[3]]) {
				return p.view, [2]int{s[0] + m[2], s[0] + m[3]}, true
			}
		}
	}
	return ctx.taggedName()
}

// Where names stand by a mark alone: at the head of a title in brackets or before a colon, and in
// brackets before what was chosen.
var (
	headMark   = hangul.MustCompile(`^\s*\(([^()]{4,60})\)\s`)
	headColon  = hangul.MustCompile(`^\s*([^:,.…'"()]{4,60}?)\s?:\s`)
	targetMark = hangul.MustCompile(`\(([^()]{4,60})\) (?:대상|사업)`)
	tagWords   = hangul.MustCompile(`#([가-힣A-Za-z0-9_]{4,40})`)
)

// taggedName is the one tag of a page that is the name of a programme.
func (ctx *context) taggedName() (best view, at [2]int, ok bool) {
	texts := ctx.runningTexts()
	for i := range ctx.doc.Furniture {
		texts = append(texts, viewOf(ctx.doc.Furniture[i].Text)) // below the text
	}
	for _, v := range texts {
		if !strings.Contains(v.S, "#") {
			continue
		}
		for _, m := range tagWords.FindAllStringSubmatchIndex(v.S, -1) {
			if !ctx.namesByMark(v.S[m[2]:m[3]]) || ok && best.S[at[0]:at[1]] == v.S[m[2]:m[3]] {
				continue
			}
			if ok {
				return view{}, [2]int{}, false // several
			}
			best, at, ok = v, [2]int{m[2], m[3]}, true
		}
	}
	return best, at, ok
}

// namesByMark says that words are called as programmes are.
func (ctx *context) namesByMark(words string) bool {
	return endsAsProgramme(words) && ctx.canName(words) && !endsClause(words) && ctx.gaz.lastName(words) < 0
}
