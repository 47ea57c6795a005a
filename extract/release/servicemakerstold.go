package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// mostMakersTold bounds the services whose makers are looked for in the text.
const mostMakersTold = 40

// whoRuns goes on behind the name of a service before who has it, alone or before the next: (가나 결제)는 다라은행이, (‘가나
// 결제’)는 다라은행,.
var whoRuns = hangul.MustCompile(`^['"」]?(?:은|는)\s([^\s,.'"()]{2,20})(?:이|가)(?:,\s|\s(?:각각\s|함께\s|맡아\s)?(?:제공|운영|맡|추진|수행|개발|선보|내놓|진행|담당|실증|신청)|$)`)

// makersTold gives services that nobody has those of whom a sentence tells behind their names: ‘가나 결제’는 다라은행이, ‘마바
// 보험’은 사아손보가 각각 제공한다.
func (ctx *context) makersTold(f *Facts) {
	seen := 0
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			h.Providers = withoutTwice(h.Providers)
			if h.Kind != ServiceHolder || len(h.Providers) > 0 || h.Unnamed.S != "" || len(h.Words.S) < len("가나") {
				continue
			}
			if seen++; seen > mostMakersTold {
				return
			}
			ctx.makerOfName(h)
		}
	}
}

// makerOfName looks for the one who has a service behind its name in the text, or at the beginning of the next passage.
func (ctx *context) makerOfName(h *Holder) {
	name := hangul.FoldString(h.Words.S)
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.Kind == doc.Caption {
			continue
		}
		if !p.held().Holds(name) {
			continue
		}
		end := strings.Index(p.S, name) + len(name)
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: toldService}
		if r := makerNoted(p.S[end:]); r[1] > 0 && len(quoted(p.S[end:end+r[0]])) == 0 {
			c.providers(h, end+r[0], end+r[1])
			return
		}
		m := whoRuns.FindStringSubmatchIndex(p.S[end:])
		if m == nil {
			if c, r := ctx.makerThis(i+1, name); c != nil {
				c.providers(h, r[0], r[1])
				return
			}
			continue
		}
		if r := [2]int{end + m[2], end + m[3]}; c.canHave(r) && (!c.surelyPlaces(p.S[r[0]:r[1]]) || c.namesBody(r[0], r[1])) {
			c.providers(h, r[0], r[1])
			return
		}
	}
}

// withoutTwice leaves out providers that are another one behind a word that joins: 그리고 가나랩 beside 가나랩.
func withoutTwice(all []Provider) []Provider {
	if len(all) < 2 {
		return all
	}
	return slices.DeleteFunc(all, func(p Provider) bool {
		if c, legal := hangul.Company(p.Words.S); legal && utf8.RuneCountInString(c) == 1 && slices.ContainsFunc(all, func(o Provider) bool { return o.Words.S != p.Words.S && strings.HasSuffix(o.Words.S, p.Words.S) }) {
			return true // 트㈜ beside 가나소프트㈜: the end of a word that a line breaks
		}
		rest, ok := strings.CutPrefix(p.Words.S, "그리고 ")
		return ok && slices.ContainsFunc(all, func(o Provider) bool { return o.Words.S == rest })
	})
}
