package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// tableHead is words that announce a table: its caption, its title row, or a
// paragraph before it.
type tableHead struct {
	view
	sentence bool // running text, which speaks of more than the table
}

// mostHeads bounds how many paragraphs before a table are looked at.
const mostHeads = 4

// headsOf gives the words before the block of a table, nearest first, back to
// the last table that is no section title.
func (ctx *context) headsOf(block int) []tableHead {
	var out []tableHead
	for i := block - 1; i >= 0 && len(out) < mostHeads; i-- {
		b := &ctx.doc.Blocks[i]
		switch {
		case b.Table != nil && isBanner(b.Table):
			out = append(out, headOf(tableText(b.Table)))
			return out
		case b.Table != nil:
			return out
		case b.Kind == doc.Caption, b.Text.Empty(), isAside(b):
		default:
			out = append(out, headOf(b.Text))
		}
	}
	return out
}

// headsIn gives the paragraphs of a cell before a nested table, nearest first.
func headsIn(before []doc.Block) []tableHead {
	var out []tableHead
	for i := len(before) - 1; i >= 0 && len(out) < mostHeads; i-- {
		if b := &before[i]; b.Table == nil && !b.Text.Empty() && !isAside(b) {
			out = append(out, headOf(b.Text))
		}
	}
	return out
}

// longestHead bounds the letters of a heading; longer is running text.
const longestHead = 60

func headOf(t doc.Text) tableHead {
	v := viewOf(t)
	s := hangul.Trim(v.S)
	long := utf8.RuneCountInString(s) > longestHead
	return tableHead{v, long || strings.HasSuffix(s, "다.") || strings.HasSuffix(s, "음.") || strings.HasSuffix(s, "다") || isClause(s)}
}

// isAside says that a paragraph before a table does not announce it: a note,
// a unit, a source.
func isAside(b *doc.Block) bool {
	s := strings.TrimLeft(b.Text.S, " (<[")
	return b.Depth == doc.Reference || b.Depth == doc.Asterisk ||
		strings.HasPrefix(s, "단위") || strings.HasPrefix(s, "출처") || strings.HasPrefix(s, "자료:")
}

// isBanner says that a table is the title of a section: 참고 1 | 우수사례.
func isBanner(t *doc.Table) bool {
	if len(t.Cells) == 0 || len(t.Cells) > 3 || t.Rows > 2 {
		return false
	}
	s := strings.TrimSpace(t.Cells[0].Text().S)
	if len(t.Cells) == 1 {
		return utf8.RuneCountInString(s) <= longestHead && !strings.Contains(s, "\n")
	}
	return sectionMark(s) && t.Rows == 1 && (len(t.Cells) == 2 || strings.Trim(s, "0123456789. ") != "")
}

// sectionMark says that words number or name a section: 참고 1, 붙임, 별첨 2,
// Ⅱ, 2.
func sectionMark(s string) bool {
	s = strings.Trim(s, markTrim)
	if s == "" || namedMark(s) {
		return true
	}
	r, w := utf8.DecodeRuneInString(s)
	return w == len(s) && (r >= 'Ⅰ' && r <= 'Ⅻ' || r >= '①' && r <= '⑳' || r >= '➊' && r <= '➓')
}

// markTrim is what may stand around the word of a section mark.
const markTrim = " <>[]()〈〉【】.0123456789-"

// namedMark says that words are a section mark with a word: 참고 1, 붙임.
func namedMark(s string) bool {
	return hasWord("참고 붙임 별첨 첨부 별지 별표 참고자료 붙임자료", strings.ReplaceAll(strings.Trim(s, markTrim), " ", ""))
}

// tableText is all words of a small table on one line.
func tableText(t *doc.Table) doc.Text {
	var texts []doc.Text
	for i := range t.Cells {
		texts = append(texts, lineOf(&t.Cells[i]))
	}
	return doc.Join(" ", texts...)
}

// announce puts the table's own words before those that stand before it, and
// finds the year that they name.
func (r *tableReader) announce(t *doc.Table) {
	var own []tableHead
	if !r.title.Empty() {
		own = append(own, headOf(r.title))
	}
	if !t.Caption.Empty() {
		own = append(own, headOf(t.Caption))
	}
	r.heads = append(own, r.heads...)
	for _, h := range r.heads {
		if h.sentence {
			break
		}
		if y, ok := r.ctx.yearIn(h.S); ok {
			r.year, r.yearN = h.value(y.From, y.To, "table.year"), y.Year
			return
		}
	}
}

// yearIn is the first year of a heading that is no end of a span
// (2021~2025).
func (ctx *context) yearIn(s string) (date.YearAt, bool) {
	spans := date.FindSpans(s, ctx.day())
	for _, y := range date.FindYears(s, ctx.day()) {
		inside := false
		for _, p := range spans {
			inside = inside || y.From >= p.From && y.To <= p.To
		}
		if !inside {
			return y, true
		}
	}
	return date.YearAt{}, false
}

// decidedIn is the year that the headings name, where it can be the one of
// this round's decision.
func (r *tableReader) decidedIn() Value {
	if r.year.Said() && r.current(r.yearN) {
		return r.year
	}
	return Value{}
}

// batch is the ordinal of the round that the headings name: 제4차.
func (r *tableReader) batch() Value {
	for _, h := range r.heads {
		for i := range h.S {
			if h.sentence || !wordStart(h.S, i) || strings.Contains(h.S, "→") { // (신청) 23곳 → (1차) 11곳
				continue
			}
			if at, ok := batchAt(h.S, i); ok {
				return h.value(at[0], at[1], "table.batch")
			}
		}
	}
	return Value{}
}

// saysCases says that the table is announced as one of best practices: by a heading, or by a sentence over it that tells
// of no plan, where no heading of a decision stands between.
func (r *tableReader) saysCases() bool {
	for _, h := range r.heads {
		if saysCases(h.S) {
			return !h.sentence || !containsAny(h.S, []string{"계획", "예정", "방침"})
		}
		if !h.sentence && decides.in(h.S) && endsInOne(strings.TrimRight(h.S, " >〉)]"), []string{"현황", "결과", "명단"}) {
			return false
		}
	}
	return false
}
