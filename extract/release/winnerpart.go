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
	key, name := hangul.Key(own.S), hangul.Key(w.scheme().Name)
	for _, o := range w.ctx.coresOver(w.ctx.doc.Blocks[w.block].Table) {
		if o.key != key && (o.more || o.block != w.block) && !strings.Contains(o.key, name) {
			return own
		}
	}
	return doc.Text{}
}

// coreOver is what the headings over tables with the same heads say of their own.
type coreOver struct {
	key   string
	block int  // the first table under such a heading
	more  bool // there are others
}

// coresOver are those of tables that have the heads of t, each once.
func (ctx *context) coresOver(t *doc.Table) []coreOver {
	if ctx.cores == nil {
		ctx.cores = map[string][]coreOver{}
		at := map[[2]string]int{}
		for i := range ctx.doc.Blocks {
			heads := ctx.headsOverTable(i)
			if len(heads) == 0 {
				continue
			}
			core := ctx.headingCore(heads[0])
			if core.Empty() {
				continue
			}
			head, key := headKey(ctx.doc.Blocks[i].Table), hangul.Key(core.S)
			all := ctx.cores[head]
			if k, ok := at[[2]string{head, key}]; ok {
				all[k].more = true
				continue
			}
			at[[2]string{head, key}] = len(all)
			ctx.cores[head] = append(all, coreOver{key: key, block: i})
		}
	}
	return ctx.cores[headKey(t)]
}

// headsOverTable gives the words before block i, nearest first, where it is a table: its own caption stands before them.
func (ctx *context) headsOverTable(i int) []tableHead {
	t := ctx.doc.Blocks[i].Table
	if t == nil {
		return nil
	}
	if !t.Caption.Empty() {
		return append([]tableHead{headOf(t.Caption)}, ctx.headsOf(i)...)
	}
	return ctx.headsOf(i)
}

// headKey is what the first row of a table says, to compare it with another's.
func headKey(t *doc.Table) string {
	if t == nil {
		return ""
	}
	var b strings.Builder
	for _, c := range rowCells(t, 0) {
		b.WriteString(hangul.Key(c.Text().S))
		b.WriteByte('|')
	}
	return b.String()
}

// headingCore is what a heading says beside its number, count and words that every heading has; empty for nothing, for the
// programme, for what tells a status, year or place, and for running text.
func (w *winnersTable) headingCore(h tableHead) doc.Text {
	if core := w.ctx.headingCore(h); !strings.Contains(hangul.Key(core.S), hangul.Key(w.scheme().Name)) {
		return core
	}
	return doc.Text{}
}

// headingCore is that of a heading, whatever programme it is under.
func (ctx *context) headingCore(h tableHead) doc.Text {
	raw := h.raw.Trim()
	if h.sentence {
		m := leadsBelow.FindStringIndex(h.S)
		if m == nil || len(h.S) > longestValue {
			return doc.Text{}
		}
		raw = h.text(0, m[0]) // 도심형 5곳은 다음과 같다
	}
	_, t, _ := doc.SplitBullet(raw)
	v := viewOf(t)
	from := len(annexNumber.FindString(v.S))
	from += len(headNumber.FindString(v.S[from:]))
	from += len(v.S[from:]) - len(strings.TrimLeft(v.S[from:], " (<[〈《【"))
	to := max(from, len(strings.TrimRight(v.S, " >]〉》】")))
	if m := countTail.FindStringSubmatchIndex(v.S[from:to]); m != nil && !numberedSort(v.S[from:to], m[2], m[1]) {
		to = from + m[0]
	}
	core := v.text(from, len(strings.TrimRight(v.S[:to], " )>]〉》】:-")))
	l := ctx.labelOf(core)
	switch key := hangul.Key(core.S); {
	case key == "", utf8.RuneCountInString(key) > longestCore, l.class.Empty(), l.status != "", !l.year.Empty(), !l.province.Empty(), l.rejected, l.earlier, !l.batch.Empty():
		return doc.Text{}
	case h.sentence && !ctx.isClass(withoutPartNoun(core.S)):
		return doc.Text{}
	}
	return core
}

// annexNumber is the word for an annex before a heading: 붙임 1, [참고].
var annexNumber = hangul.MustCompile(`^[\s\[<(]*(?:붙임|참고|별첨|별표|첨부|부록)\s?[0-9]*\s?[\])>.:]?\s*`)

// longestCore is the most letters of what parts names by headings.
const longestCore = 16
