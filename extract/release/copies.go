package release

import (
	"fmt"
	"slices"

	"injeung/extract/doc"
	"injeung/schema"
)

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

// leaveCopies leaves the further copies of long passages unread: what they say is said. A note tells how many, at the first.
func (ctx *context) leaveCopies() {
	if len(ctx.passages) < manyPassages {
		return
	}
	var first doc.Text
	copies, left := map[string]int{}, 0
	ctx.passages = slices.DeleteFunc(ctx.passages, func(p passage) bool {
		if len(p.S) < shortCopy {
			return false
		}
		if copies[p.S]++; copies[p.S] <= mostCopies {
			return false
		}
		if left++; left == 1 {
			first = p.raw
		}
		return true
	})
	if left > 0 {
		ctx.issues.add("repeated-text", schema.Note, fmt.Sprintf("%d passages repeat, word for word, what %d others say and were not read again", left, mostCopies), first)
	}
}
