package normalize

import (
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// leadBracket finds words in a bracket before what a line or cell names: [들녘] 가나시.
var leadBracket = hangul.MustCompile(`^[\[<【〔(]\s?([가-힣A-Z0-9 ]{1,14})\s?[\]>】〕)]\s?([가-힣]{2}[가-힣 ]{0,20})$`)

// doubtLeads doubts places without a class before whose names words stand in a bracket, as others stand before those of other
// places.
func (w *work) doubtLeads(g *group) {
	rows := w.citiesOf(g)
	if len(rows) < 2 || !slices.ContainsFunc(rows, func(c *schema.City) bool { return c.ClassRaw == nil && c.Sigungu != nil }) {
		return
	}
	led := map[*schema.City]string{}
	words := map[string]bool{}
	look := func(s string) {
		if len(s) > 90 || !beginsBracket(s) {
			return
		}
		m := leadBracket.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(s)))
		if m == nil {
			return
		}
		for _, c := range rows {
			if c.ClassRaw == nil && strings.HasSuffix(m[2], value(c.Sigungu)) && c.Sigungu != nil && !strings.HasPrefix(c.Sido, m[1]) {
				led[c], words[m[1]] = m[1], true
			}
		}
	}
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table == nil {
			look(b.Text.S)
			continue
		}
		for k := range b.Table.Cells {
			look(b.Table.Cells[k].Words())
		}
	}
	for _, c := range rows {
		if word := led[c]; word != "" && len(words) > 1 && len(words) < len(led) {
			w.because(c.RecordID, classUnread, "%s", word)
		}
	}
}

// beginsBracket says that words begin with a bracket; few do, and the others need no folding.
func beginsBracket(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.ContainsAny(s[:1], "[<(") || strings.HasPrefix(s, "【") || strings.HasPrefix(s, "〔") || strings.HasPrefix(s, "［") || strings.HasPrefix(s, "〈")
}

// doubtLooks doubts all places and services where a note tells what the look of some of their names says, which no text shows.
func (w *work) doubtLooks(g *group) {
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table != nil || len(b.Text.S) > longestNote || !beginsNote(b.Bullet.S+b.Text.S) {
			continue
		}
		if m := release.TellsLooks(hangul.FoldString(b.Text.S)); m != "" {
			w.doubtAll(g, statusUnsure, m)
		}
	}
}
