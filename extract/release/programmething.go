package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// thingCertified finds a noun for new things that is the name of a programme where the release has no other one: 신기술(NET)
// 인증, 신제품 5개 인증.
var thingCertified = hangul.MustCompile(`(` + strings.Join(newThingNames, "|") + `)(?:\s?\(([A-Z]{2,6})\))?['"」]?(?:으로|로|을|를|에)?\s?(?:새로\s|신규\s|추가\s|최종\s)?(?:인증|지정|선정|[0-9]{1,3}(?:개|건|종|점))`)

// newThingNames are those nouns; thingNouns guard thingCertified.
var (
	newThingNames = []string{"혁신제품", "신기술", "신제품", "우수제품", "우수기술", "혁신기술", "우수상품", "우수물품"}
	thingNouns    = setOf(newThingNames...)
)

// nameByThing names programmes by what they certify, with the letters that stand behind it in a bracket anywhere, where
// nothing else names one and the titles or the first sentence certify it.
func (ctx *context) nameByThing() {
	if ctx.namesMain() {
		return
	}
	texts := ctx.titles()
	if p, r := ctx.firstSentence(); p != nil {
		texts = append(texts[:len(texts):len(texts)], viewOf(p.text(r[0], r[1])))
	}
	for _, v := range texts {
		if !thingNouns.in(v.S) {
			continue
		}
		for _, m := range thingCertified.FindAllStringSubmatchIndex(v.S, -1) {
			if ctx.begins(v.S, m[2], m[3]) {
				ctx.callThing(v, m)
			}
		}
	}
	if !ctx.namesMain() {
		ctx.nameByPraisedThing(texts)
	}
}

// callThing enters what thingCertified found at m, once with its letters if it has any.
func (ctx *context) callThing(v view, m []int) {
	noun, end := v.S[m[2]:m[3]], m[3]
	if m[4] >= 0 {
		end = m[5] + len(")")
	}
	s := Scheme{ID: hangul.NoSpace(v.S[m[2]:end]), Name: hangul.NoSpace(v.S[m[2]:end]), Value: v.value(m[2], end, "scheme.named")}
	for i := range ctx.known {
		if k := &ctx.known[i]; k.key == noun {
			if k.main = true; m[4] >= 0 && k.ID == noun {
				k.Scheme = s
			}
			return
		}
	}
	ctx.known = append(ctx.known, programme{s, noun, true})
}

// begins says that a phrase which ends at byte to begins at byte from, but for years, rounds and words that lead.
func (ctx *context) begins(s string, from, to int) bool {
	a, _ := core(s, ctx.phraseStart(s, to), to)
	return a >= from || strings.TrimSpace(s[a:from]) == ""
}

// praisedThing finds what is good of its kind before its number: 우수 물레 3종, 우수 물레로 3개 제품을.
var praisedThing = hangul.MustCompile(`(?:^|[\s'"(,])(우수\s?([가-힣]{2,8}?))['"」]?(?:으로|로)?\s(?:총\s|최종\s|신규\s)?[0-9]{1,3}(?:종|점|건|개)`)

// nameByPraisedThing names a programme by what is good of its kind, where a table names such things and who makes them.
func (ctx *context) nameByPraisedThing(texts []view) {
	for _, v := range texts {
		if !strings.Contains(v.S, "우수") {
			continue
		}
		m := praisedThing.FindStringSubmatchIndex(v.S)
		if m == nil || genericNouns[v.S[m[4]:m[5]]] || !ctx.canName(v.S[m[4]:m[5]]) {
			continue
		}
		if a, _ := core(v.S, ctx.phraseStart(v.S, m[3]), m[3]); a < m[2] && ctx.canName(v.S[a:m[3]]) {
			m[2] = a // 물레방아 우수 방아
		}
		name := hangul.Squeeze(v.S[m[2]:m[3]])
		if id := hangul.NoSpace(name); ctx.thingsUnder(&programme{key: id}) {
			ctx.known = append(ctx.known, programme{Scheme{ID: id, Name: name, Value: v.value(m[2], m[3], "scheme.named")}, id, true})
			return
		}
	}
}
