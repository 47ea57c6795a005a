package release

import "iter"

// firstSentences are the first sentences of the running text, most of them at most (all for -1), as the
// passages they stand in and their bytes there.
func (ctx *context) firstSentences(most int) iter.Seq2[*passage, [2]int] {
	return func(yield func(*passage, [2]int) bool) {
		n := 0
		for i := range ctx.passages {
			p := &ctx.passages[i]
			if !p.isSentence() || ctx.inHeader(p) {
				continue
			}
			for _, r := range p.sentences() {
				if n == most || !yield(p, r) {
					return
				}
				n++
			}
		}
	}
}
