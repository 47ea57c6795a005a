package release

import (
	"strings"
	"unicode/utf8"
)

// know keeps a name, as one of a programme that is known where it is a shorter or longer
// name of it.
func (ctx *context) know(id string, name Value, main bool) {
	whole := withoutCandidate(id)
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.key == id {
			k.main = k.main || main
			return
		}
		if k.key == whole && !k.Known {
			ctx.known = append(ctx.known, programme{k.Scheme, id, main || k.main}) // of its candidates
			return
		}
		if k.main && !k.Known && (strings.HasSuffix(k.key, id) || strings.HasPrefix(k.key, id)) && utf8.RuneCountInString(id) >= 4 && !ctx.decidedApart(k.key, id) {
			ctx.known = append(ctx.known, programme{k.Scheme, id, true}) // a shorter name of the same
			return
		}
		if rest, ok := strings.CutPrefix(id, k.key); ok && k.main && !k.Known && hasWord(doneToChosen, rest) {
			ctx.known = append(ctx.known, programme{k.Scheme, id, true}) // the same with what is done: 가나도시, 가나도시 육성
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: id, Name: id, Value: name}, id, main})
}

// doneToChosen are the words for what is done to those whom a programme chooses, which a fuller name of it has behind it.
const doneToChosen = "육성 조성 구축 지원 육성지원 조성지원"
