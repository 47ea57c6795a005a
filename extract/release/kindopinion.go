package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// opinionMark finds the mark of a title over what somebody writes or says about what was decided
// elsewhere: [기고], <인터뷰>, [정책기자단].
var opinionMark = hangul.MustCompile(`^\s?[\[<(][^\]>)]{0,16}(?:기고|칼럼|인터뷰|기자수첩|사설|기자단|르포|탐방|탐방기|체험기|여행기|에세이|대담|좌담)(?:문)?\s?[\d①-⑳]{0,2}[\]>)]`)

// explainsTitle finds that a title is over what explains a matter: 규제샌드박스란 무엇인가, 특례제도 바로 알기.
var explainsTitle = hangul.MustCompile(`란\s?(?:무엇|\?)|무엇인가|알아\s?(?:보|봅|봐|두)|바로\s?알기|알기\s?쉽|쉽게\s?풀|궁금증|용어\s?(?:설명|풀이)`)

// opinionRule is the rule of a kind that such a mark tells.
const opinionRule = "kind.opinion"

// readOpinion says that the title marks a piece of opinion, which decides on nothing.
func readOpinion(h *Header) bool {
	title := viewOf(h.Title.Words)
	at := opinionMark.FindStringIndex(title.S)
	if at == nil {
		return false
	}
	h.Kind, h.KindBy = schema.Other, title.value(at[0], at[1], opinionRule)
	return true
}

// isOpinion says that a release is such a piece, or judges those who were chosen before midway: whoever is named, nobody is
// chosen in it.
func (h *Header) isOpinion() bool { return h.KindBy.Rule == opinionRule || h.KindBy.Rule == midwayRule }
