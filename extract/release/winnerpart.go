package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// partOver are the words that the heading right over the table has of its own, where another table with the same heads stands
// under a heading with other words: they part the names, and nobody knows by what.
func (w *winnersTable) partOver() doc.Text {
	if len(w.heads) == 0 {
		return doc.Text{}
	}
	own := w.headingCore(w.heads[0])
	if own.Empty() {
		return own
	}
	key := headKey(w.ctx.doc.Blocks[w.block].Table)
	for i := range w.ctx.doc.Blocks {
		t := w.ctx.doc.Blocks[i].Table
		if t == nil || i == w.block || headKey(t) != key {
			continue
		}
		heads := w.ctx.headsOf(i)
		if len(heads) == 0 {
			continue
		}
		if other := w.headingCore(heads[0]); !other.Empty() && !sameKey(other.S, own.S) {
			return own
		}
	}
	return doc.Text{}
}

// headKey is what the first row of a table says, to compare it with another's.
func headKey(t *doc.Table) string {
	if t == nil {
		return ""
	}
	var b strings.Builder
	for i := range t.Cells {
		if c := &t.Cells[i]; c.Row == 0 {
			b.WriteString(hangul.Key(c.Text().S))
			b.WriteByte('|')
		}
	}
	return b.String()
}

// headingCore is what a heading says beside its number, count, the programme and words that every heading has; empty for
// nothing, for what tells a status, year or place, and for running text.
func (w *winnersTable) headingCore(h tableHead) doc.Text {
	if h.sentence {
		return doc.Text{}
	}
	_, t, _ := doc.SplitBullet(h.raw.Trim())
	v := viewOf(t)
	from := len(annexNumber.FindString(v.S))
	from += len(headNumber.FindString(v.S[from:]))
	from += len(v.S[from:]) - len(strings.TrimLeft(v.S[from:], " (<[〈《【"))
	to := max(from, len(strings.TrimRight(v.S, " >]〉》】")))
	if m := countTail.FindStringSubmatchIndex(v.S[from:to]); m != nil && !numberedSort(v.S[from:to], m[2], m[1]) {
		to = from + m[0]
	}
	core := v.text(from, len(strings.TrimRight(v.S[:to], " )>]〉》】:-")))
	l := w.ctx.labelOf(core)
	switch key := hangul.Key(core.S); {
	case key == "", utf8.RuneCountInString(key) > longestCore, l.class.Empty(), l.status != "", !l.year.Empty(), !l.province.Empty(), l.rejected, l.earlier, !l.batch.Empty():
		return doc.Text{}
	case strings.Contains(key, hangul.Key(w.scheme().Name)):
		return doc.Text{}
	}
	return core
}

// annexNumber is the word for an annex before a heading: 붙임 1, [참고].
var annexNumber = hangul.MustCompile(`^[\s\[<(]*(?:붙임|참고|별첨|별표|첨부|부록)\s?[0-9]*\s?[\])>.:]?\s*`)

// longestCore is the most letters of what parts names by headings.
const longestCore = 16
