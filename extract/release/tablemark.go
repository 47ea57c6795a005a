package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// rowMark is what became of a body row.
type rowMark uint8

const (
	rowSeen rowMark = iota + 1
	rowGave
	rowIssue
)

// begin says what the table is read as.
func (r *tableReader) begin(as string) {
	r.f.Uses[r.use].As, r.f.Uses[r.use].Why = as, r.headWords()
}

// none says why the table is read as nothing.
func (r *tableReader) none(why string) { r.f.Uses[r.use].Why = why }

// counted notes a body row.
func (r *tableReader) counted(row int) {
	if r.found[row] == 0 {
		r.found[row] = rowSeen
	}
}

// gave notes a row that gave facts.
func (r *tableReader) gave(row int) { r.found[row] = rowGave }

// unread notes a row that gave an issue, and why.
func (r *tableReader) unread(row int, why string) {
	if r.found[row] == rowGave {
		return
	}
	r.found[row] = rowIssue
	r.ctx.issues.add("unread-table-row", schema.Reject, why, r.rowWords(row))
}

// close counts the rows and says which of them gave neither fact nor issue.
func (r *tableReader) close() {
	u := &r.f.Uses[r.use]
	for row := r.head; row < r.rowCount; row++ {
		if r.found[row] == rowSeen || r.found[row] == 0 && r.rowKind(row) == bodyRow && r.says(row) {
			r.unread(row, "no column of the row was understood")
		}
		switch r.found[row] {
		case rowGave:
			u.Rows, u.Facts = u.Rows+1, u.Facts+1
		case rowIssue:
			u.Rows++
		}
	}
}

// says tells whether a row begins a cell with words that are no number and no
// sign for nothing.
func (r *tableReader) says(row int) bool {
	for _, c := range r.distinct(row) {
		s := strings.TrimSpace(hangul.FoldString(r.words(row, c).S))
		if r.fresh(row, c) && !isDash(s) && !isNumber(s) {
			return true
		}
	}
	return false
}

// longestWhy bounds the letters of header words in messages.
const longestWhy = 120

// headWords are the header words of the table, for messages.
func (r *tableReader) headWords() string {
	if r.known == 0 {
		return ""
	}
	var texts []doc.Text
	for _, c := range r.cols {
		texts = append(texts, c.words())
	}
	s := []rune(doc.Join(" | ", texts...).S)
	return string(s[:min(len(s), longestWhy)])
}
