package release

import (
	"slices"
	"strings"
)

// titleClasses gives the decision of a title the classes that it parts its number by, and
// makes one where nobody read any.
func (ctx *context) titleClasses(v Value, of, out []Decision) []Decision {
	w := ctx.viewOfTitle(v.Words)
	pieces := ctx.classPieces(w.S, ctx.declaredFirst())
	if len(pieces) < 2 || len(out) > 1 {
		return out
	}
	if len(out) == 0 {
		base := slices.IndexFunc(of, func(d Decision) bool { return d.Scheme.ID != "" && d.Where == InTitle })
		if base < 0 || len(of) > 1 {
			return out
		}
		out = []Decision{{Scheme: of[base].Scheme, Status: of[base].Status, StatusBy: of[base].StatusBy, Where: InSubtitle, Words: v.Words, Block: ctx.blockOf(v.Words), Rule: "sentence.class-counts"}}
	}
	d := &out[0]
	if countsAlike(w.S, d.Counts, pieces) {
		return out
	}
	d.Counts = nil
	at := 0
	for _, p := range pieces {
		d.Counts = append(d.Counts, Count{Value: w.value(p.count.from, p.count.to, "sentence.class-count"), N: p.count.n, Class: w.text(p.label[0], p.label[1])})
		for k := range d.Holders {
			if i := strings.Index(w.S[at:p.to], d.Holders[k].Words.S); i >= 0 {
				d.Holders[k].Class = w.text(p.label[0], p.label[1])
			}
		}
		at = p.to
	}
	return out
}

// countsAlike says that numbers have the classes of the pieces already.
func countsAlike(s string, counts []Count, pieces []classPiece) bool {
	n := 0
	for _, c := range counts {
		if slices.ContainsFunc(pieces, func(p classPiece) bool { return p.count.n == c.N && c.Class.S == s[p.label[0]:p.label[1]] }) {
			n++
		}
	}
	return n == len(pieces)
}

// titleLabels are the classes of titles that part a declared number.
func (ctx *context) titleLabels(wholes map[int]bool) (out []string) {
	for _, v := range ctx.titles() {
		for _, p := range ctx.classPieces(v.S, wholes) {
			out = append(out, v.S[p.label[0]:p.label[1]])
		}
	}
	return out
}
