package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// unreadWorks notes the works that won a prize beside those of places, where the places were taken for the winners and nobody else has a
// row: (대상은) 가나공사의 ‘다라 예측’이 차지했다, 마바시의 ‘사아길’과 가나청의 ‘자차 모델’이 상을 받았다.
func (ctx *context) unreadWorks(f *Facts) {
	placed := slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Rule == "sentence.prize" && len(d.Holders) > 0 })
	if !ctx.prizes || !placed || slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	}) {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.cell >= 0 || !p.isSentence() || !prizeGiven.among(p.held()) || !prizeEnds.among(p.held()) && !prizeGrades.among(p.held()) || ctx.inHeader(p) {
			continue
		}
		if ctx.ownsUnplaced(p.S) {
			ctx.issues.add("unread-services", schema.Note, "works of others than places are told to have won a prize, and the release gives rows of places alone", p.raw)
		}
	}
}

// ownsUnplaced says that a work in quotes is somebody's who is no place.
func (ctx *context) ownsUnplaced(s string) bool {
	return slices.ContainsFunc(quoted(s), func(q [2]int) bool {
		before, ok := strings.CutSuffix(s[:q[0]-quoteBefore(s[:q[0]])], "의 ")
		if !ok {
			return false
		}
		owner := before[afterLast(before, " ,·△▲"):]
		return !ctx.isPlaceWord(owner) && len(hangul.Key(owner)) > 0
	})
}
