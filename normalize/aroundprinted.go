package normalize

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// tellsAhead ends what stands before a name that a line, cell or sentence tells of: nothing, a sign or the end of a sentence.
var tellsAhead = hangul.MustCompile(`(?:^|[.!?]\s|[△▲▷▶◇◆●■①-⑳])[\s(\[【<①-⑳0-9.)]*$`)

// tellsBehind begins what stands behind such a name: the bracket of a label, a particle of the topic, or the end.
var tellsBehind = hangul.MustCompile(`^(?:\s*$|\s?[)\]】>:]|[은는이가]\s)`)

// byPrint keeps the places of which the text of the release tells with their 시·도: (경남 고성군) 섬마을에 쉼터를 연다. What is
// told of another time is left out, and where something is (서울 중구 강당에서).
func (w *work) byPrint(a place.Answer) func(place.Place) bool {
	printed := map[string]bool{}
	for _, p := range a.Places {
		printed[p.Code] = false
	}
	w.printedIn(w.doc.Blocks, printed)
	return func(p place.Place) bool { return printed[p.Code] }
}

// printedIn notes which of the places blocks print with their 시·도, cells of tables included.
func (w *work) printedIn(blocks []doc.Block, printed map[string]bool) {
	r := w.placer()
	for i := range blocks {
		b := &blocks[i]
		if b.Table != nil {
			for k := range b.Table.Cells {
				w.printedIn(b.Table.Cells[k].Blocks, printed)
			}
			continue
		}
		s := hangul.FoldString(b.Text.S)
		if containsAny(s, toldBefore) {
			continue
		}
		for _, m := range r.table.Find(s) {
			if m.Province == "" || !tellsAhead.MatchString(s[:m.From]) || !tellsBehind.MatchString(s[m.To:]) {
				continue
			}
			if p, ok := r.table.Resolve(m.Name, "", r.on).One(); ok {
				if _, sought := printed[p.Code]; sought {
					printed[p.Code] = true
				}
			}
		}
	}
}
