package normalize

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// tellsAhead ends what stands before a name that a line, cell or sentence tells of: nothing, a sign or the end of a sentence.
var tellsAhead = hangul.MustCompile(`(?:^|[.!?]\s|[△▲▷▶◇◆●■①-⑳])[\s(\[【<①-⑳0-9.)]*$`)

// marks may stand between that and the name, besides numbers in circles.
const marks = "\t\n\f\r ([【<.)0123456789"

// begun says that the words before a name end so that a line, cell or sentence tells of it. Only its last marks are looked at.
func begun(before string) bool {
	from := len(strings.TrimRightFunc(before, func(r rune) bool { return strings.ContainsRune(marks, r) || '①' <= r && r <= '⑳' }))
	_, n := utf8.DecodeLastRuneInString(before[:from])
	return tellsAhead.MatchString(before[from-n:])
}

// tellsBehind begins what stands behind such a name: the bracket of a label, a particle of the topic, or the end.
var tellsBehind = hangul.MustCompile(`^(?:\s*$|\s?[)\]】>:]|[은는이가]\s)`)

// byPrint keeps the places of which the text of the release tells with their 시·도: (경남 고성군) 섬마을에 쉼터를 연다. What is
// told of another time is left out, and where something is (서울 중구 강당에서).
func (w *work) byPrint() func(place.Place) bool {
	if w.printed == nil {
		w.printed = map[string]bool{}
		w.printedIn(w.doc.Blocks)
	}
	return func(p place.Place) bool { return w.printed[p.Code] }
}

// printedIn notes the places that blocks tell of with their 시·도, cells of tables included.
func (w *work) printedIn(blocks []doc.Block) {
	r := w.placer()
	for i := range blocks {
		b := &blocks[i]
		if b.Table != nil {
			for k := range b.Table.Cells {
				w.printedIn(b.Table.Cells[k].Blocks)
			}
			continue
		}
		s := hangul.FoldString(b.Text.S)
		if containsAny(s, toldBefore) {
			continue
		}
		for _, m := range r.table.Find(s) {
			if m.Province == "" || !begun(s[:m.From]) || !tellsBehind.MatchString(s[m.To:]) {
				continue
			}
			if p, ok := r.table.Resolve(m.Name, "", r.on).One(); ok {
				w.printed[p.Code] = true
			}
		}
	}
}
