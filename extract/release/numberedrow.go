package release

import (
	"strings"

	"injeung/extract/doc"
)

// numberedRow reads a row of a table that was printed without rules and came
// out as a line: 연번, a place, perhaps its class. Rows count from 1 in order.
func (r *listReader) numberedRow(p *passage) ([]Decision, bool) {
	if len(r.anchor) == 0 || p.Depth != doc.NoBullet || len(p.S) > 240 {
		return nil, false
	}
	n := 0
	i := spaces(p.S)
	for i < len(p.S) && p.S[i] >= '0' && p.S[i] <= '9' && n < 1000 {
		n = n*10 + int(p.S[i]-'0')
		i++
	}
	i += len(p.S[i:]) - len(strings.TrimLeft(p.S[i:], "."))
	if n != r.row+1 || spaces(p.S[i:]) == 0 {
		return nil, false
	}
	i += spaces(p.S[i:])
	at, ok := r.ctx.gaz.placeAt(p.S, i)
	if !ok {
		return nil, false
	}
	r.row = n
	h := Holder{Kind: CityHolder, Words: p.text(at.from, at.to), Rule: "list.numbered-row"}
	if !at.alone() && at.province[1] > 0 {
		h.Province = p.text(at.province[0], at.province[1])
	}
	rest := at.to + spaces(p.S[at.to:])
	if w := wordLen(p.S[rest:]); r.ctx.isClass(p.S[rest : rest+w]) {
		h.Class = p.text(rest, rest+w)
	}
	d := r.anchor[len(r.anchor)-1]
	d.Holders, d.Counts, d.Applicants, d.Open = []Holder{h}, nil, Value{}, false
	d.Where, d.Block, d.Rule, d.Words = InList, p.index, "list.numbered-row", p.raw
	return []Decision{d}, true
}
