package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// lettersJoined finds two things that stand side by side, each with its letters: 5개 가나기술(GNT)과 4개 다라제품(DRP), 가나기술(GNT)·다라제품(DRP).
var lettersJoined = hangul.MustCompile(`([가-힣]{2,12})\(([A-Z]{2,6})\)(?:\s?[0-9]{1,3}(?:개|건|종|점))?(?:\s?[·,]\s?|[과와]\s|\s및\s)(?:[0-9]{1,3}(?:개|건|종|점)의?\s)?([가-힣]{2,12})\(([A-Z]{2,6})\)`)

// nameByTwin names a programme by what is certified beside what a known programme certifies, where titles or first statements tell of
// both alike.
func (ctx *context) nameByTwin() {
	texts := ctx.titles()
	if p, r := ctx.firstSentence(); p != nil {
		texts = append(texts[:len(texts):len(texts)], viewOf(p.text(r[0], r[1])))
	}
	for _, v := range texts {
		if !twoLettered(v.S) {
			continue
		}
		for _, m := range lettersJoined.FindAllStringSubmatchIndex(v.S, 4) {
			a, b := v.S[m[2]:m[3]], v.S[m[6]:m[7]]
			switch i, j := ctx.idOfThing(a), ctx.idOfThing(b); {
			case i != "" && j == "":
				ctx.enterThing(v, [2]int{m[6], m[9] + 1}, m[7], i != a)
			case j != "" && i == "":
				ctx.enterThing(v, [2]int{m[2], m[5] + 1}, m[3], j != b)
			}
		}
	}
}

// idOfThing is the id of the main programme that is called by a thing; "" for none.
func (ctx *context) idOfThing(noun string) string {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known && k.key == noun {
			return k.ID
		}
	}
	return ""
}

// enterThing enters a programme that is called by a thing which ends at byte end, with its letters where the other has its own.
func (ctx *context) enterThing(v view, at [2]int, end int, letters bool) {
	noun := v.S[at[0]:end]
	if !letters {
		at[1] = end
	}
	s := Scheme{ID: hangul.NoSpace(v.S[at[0]:at[1]]), Name: hangul.NoSpace(v.S[at[0]:at[1]]), Value: v.value(at[0], at[1], "scheme.named")}
	ctx.known = append(ctx.known, programme{s, noun, true})
}

// twoLettered says quickly that letters stand in two brackets: (GNT).
func twoLettered(s string) bool {
	n := 0
	for k := strings.IndexByte(s, '('); k >= 0 && n < 2; k = strings.IndexByte(s, '(') {
		if s = s[k+1:]; s != "" && s[0] >= 'A' && s[0] <= 'Z' {
			n++
		}
	}
	return n > 1
}
