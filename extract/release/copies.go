package release

import "slices"

// Limits of what is read again of a page that repeats itself. No release prints a sentence so often, but a page that was
// fetched may, and each copy would be held against what all others say.
const (
	// manyPassages is how many passages a page has whose copies are looked for.
	manyPassages = 300
	// shortCopy are the bytes of a label or line that releases do print over and over.
	shortCopy = 60
	// mostCopies is how many passages with the same words are read.
	mostCopies = 3
)

// leaveCopies leaves the further copies of long passages unread: what they say is said.
func (ctx *context) leaveCopies() {
	if len(ctx.passages) < manyPassages {
		return
	}
	copies := map[string]int{}
	ctx.passages = slices.DeleteFunc(ctx.passages, func(p passage) bool {
		if len(p.S) < shortCopy {
			return false
		}
		copies[p.S]++
		return copies[p.S] > mostCopies
	})
}
