package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// doubtCut doubts a class that was left of a label once its status was taken off, where the release prints it behind other words, too,
// and never by itself: 도입 of 예비 도입 beside 시범 도입, where 대도시 of 예비 대도시 stands alone elsewhere.
func (w *work) doubtCut(rows []*schema.City) {
	cut := map[string]bool{}
	for _, c := range rows {
		if c.ClassRaw == nil || c.Status == schema.New || c.Status == schema.Renewed {
			continue
		}
		class := hangul.FoldString(*c.ClassRaw)
		if _, asked := cut[class]; !asked {
			cut[class] = w.neverAlone(class)
		}
		if cut[class] {
			w.because(c.RecordID, classOdd, "%s", *c.ClassRaw)
		}
	}
}

// neverAlone says that words stand behind two other words or more wherever the release prints them.
func (w *work) neverAlone(words string) bool {
	before := map[string]bool{}
	alone := false
	look := func(t doc.Text) {
		s := hangul.FoldString(t.S)
		for at := 0; !alone && words != ""; {
			k := strings.Index(s[at:], words)
			if k < 0 {
				return
			}
			lead := strings.TrimRight(s[:at+k], " ")
			at += k + len(words)
			word := lead[wordAtEnd(lead):]
			if r, _ := utf8.DecodeLastRuneInString(lead); !unicode.IsLetter(r) {
				alone = true
			}
			before[word] = true
		}
	}
	for i := range w.doc.Blocks {
		eachText(&w.doc.Blocks[i], look)
	}
	return !alone && len(before) > 1
}

// eachText gives the texts of a block and of the cells of its table.
func eachText(b *doc.Block, look func(doc.Text)) {
	look(b.Text)
	if b.Table == nil {
		return
	}
	for i := range b.Table.Cells {
		for k := range b.Table.Cells[i].Blocks {
			eachText(&b.Table.Cells[i].Blocks[k], look)
		}
	}
}
