package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// rulePrinted is the rule by which the name of a certified place is taken from
// where the text prints it with its province.
const rulePrinted = "place.printed"

// printedWhole is where the text first prints the name of a place with its
// province, for one that statements name without: 강원 | 춘천시 in a table, 강원
// 춘천 in a sentence. Nothing where it does not.
func (w *work) printedWhole(s *seat) doc.Text {
	if s.spot.sigungu == "" || w.facts.Header.Origin == schema.Rewrite {
		return doc.Text{}
	}
	stem := hangul.Key(s.spot.sigungu)
	if cut := strings.TrimRight(stem, "시군구"); len(cut) > len("가") {
		stem = cut
	}
	r := w.placer()
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table != nil || !strings.Contains(b.Text.S, stem) {
			continue
		}
		f := hangul.Fold(b.Text.S)
		for _, m := range r.table.Find(f.S) {
			if m.Province == "" || !strings.Contains(m.Name, stem) {
				continue
			}
			if p, ok := r.table.Resolve(m.Name, "", r.on).One(); ok && p.Code == s.spot.code {
				return b.Text.Slice(f.Raw(m.From, m.To)).Trim()
			}
		}
	}
	return doc.Text{}
}
