package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// sortsBelow finds words that sort what a table lists in the note below it: 홀수 번호는 돌봄 분야, 가로는 도심형 유형.
var sortsBelow = hangul.MustCompile(`[가-힣]{2,8}\s?(?:분야|부문|유형|트랙)(?:[,.)/;]|이다|임|\s?$|\s?[:：]|\s?/)`)

// longestBelow bounds the bytes of a note below a table.
const longestBelow = 200

// doubtBelow doubts services without a field and places without a class where a note right below the table that lists
// them sorts them, and nobody read it.
func (w *work) doubtBelow(g *group) {
	note := ""
	for i := range w.doc.Blocks {
		if t := w.doc.Blocks[i].Table; t == nil || t.Cols < 2 || i+1 >= len(w.doc.Blocks) || !g.readFrom(i) {
			continue
		}
		if b := &w.doc.Blocks[i+1]; b.Table == nil && len(b.Text.S) <= longestBelow && (b.Depth >= doc.Asterisk || strings.Contains(b.Text.S, "번")) {
			if s := hangul.FoldString(b.Text.S); sortsBelow.MatchString(s) && !strings.HasSuffix(s, "다.") {
				note = hangul.Squeeze(s)
			}
		}
	}
	if note == "" {
		return
	}
	for _, c := range w.citiesOf(g) {
		if c.ClassRaw == nil && c.Grade == nil {
			w.because(c.RecordID, classUnread, "%s", note)
		}
	}
	ids := map[string]bool{}
	for _, id := range g.records {
		ids[id] = true
	}
	for i := range w.out.Services {
		if s := &w.out.Services[i]; ids[s.RecordID] && s.Domain == nil {
			w.because(s.RecordID, rowUnread, "%s", note)
		}
	}
}

// readFrom says that names of a decision stand in the table of a block.
func (g *group) readFrom(block int) bool {
	return slices.ContainsFunc(g.stated, func(s *stated) bool { return s.Where == release.InTable && s.Block == block })
}
