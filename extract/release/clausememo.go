package release

import (
	"slices"

	"injeung/normalize/date"
)

// clauseKey is what the words of a clause depend on: its text, and the day from which its years count.
type clauseKey struct {
	s   string
	day date.Date
}

// clauseWords are what a clause says besides names and numbers, which depends on its words alone.
type clauseWords struct {
	statuses        []statusAt
	years           []date.YearAt
	quotes, batches [][2]int
}

// wordsIn gives them for a text. Several readers take the same words apart; that is done once, and each gets statuses of its own,
// which it may change.
func (ctx *context) wordsIn(s string) clauseWords {
	k := clauseKey{s, ctx.day()}
	w, ok := ctx.clauses[k]
	if !ok {
		w = clauseWords{statusesIn(s), slices.Clip(date.FindYears(s, k.day)), slices.Clip(quoted(s)), slices.Clip(batchesIn(s))}
		if ctx.clauses == nil {
			ctx.clauses = map[clauseKey]clauseWords{}
		}
		ctx.clauses[k] = w
	}
	w.statuses = slices.Clone(w.statuses)
	return w
}

// batchesIn finds the rounds and batches that words of s begin with.
func batchesIn(s string) (out [][2]int) {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if s[i] < '0' || s[i] > '9' && (s[i] < 0x80 || !batchStarts.begins(s[i:])) {
			continue
		}
		if b, ok := batchAt(s, i); ok && wordStart(s, i) {
			out = append(out, b)
		}
	}
	return out
}

// placeAsked is the place that was last asked for, and whether one stands there.
type placeAsked struct {
	s  string
	at int
	n  nameAt
	ok bool
}

// placeAt is placeAt of the gazetteer, remembered for the word that was last asked about: what may begin a list, a share or a
// zone there is asked one after the other.
func (ctx *context) placeAt(s string, i int) (nameAt, bool) {
	if p := &ctx.place; p.at != i || p.s != s {
		p.n, p.ok = ctx.gaz.placeAt(s, i)
		p.s, p.at = s, i
	}
	return ctx.place.n, ctx.place.ok
}

// lastName is lastName of the gazetteer, remembered: several readers ask whether a sentence names places at all.
func (ctx *context) lastName(s string) int {
	at, ok := ctx.nameEnds[s]
	if !ok {
		if at = ctx.gaz.lastName(s); ctx.nameEnds == nil {
			ctx.nameEnds = map[string]int{}
		}
		ctx.nameEnds[s] = at
	}
	return at
}
