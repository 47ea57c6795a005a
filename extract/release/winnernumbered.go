package release

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// partsByNumber says that the numbers of a column part the rows and do not count them: each stands in rows that follow one
// another, some in several, 1, 1, 2, 2.
func (r *tableReader) partsByNumber(c int) bool {
	last, same, parts := 0, false, 1
	for row := r.head; row < r.rowCount; row++ {
		n, err := strconv.Atoi(strings.TrimSpace(r.words(row, c).S))
		if r.rowKind(row) != bodyRow || err != nil {
			continue
		}
		switch {
		case n < last:
			return false
		case n > last && last > 0:
			parts++
		case n == last:
			same = true
		}
		last = n
	}
	return same && parts > 1
}

// numberedSorts end in a number that tells one sort from another and counts nothing: 트랙 1, 유형 2.
var numberedSorts = hangul.MustCompile(`(?:트랙|유형|그룹|권역|단계|모델|타입|구역|모형|[Tt]rack|[Tt]ype|[Gg]roup)\s?$`)

// numberedSort says that the number of a label, from byte i to the end of what was found at j, belongs to the word before it.
func numberedSort(s string, i, j int) bool {
	return strings.Trim(s[i:j], "0123456789 ") == "" && numberedSorts.MatchString(s[:i])
}

// isNumberedSort says that words are a sort with its number: 트랙 1.
func isNumberedSort(s string) bool {
	bare := strings.Trim(s, "0123456789")
	return len(bare) < len(s) && numberedSorts.MatchString(bare)
}

// typed says that every cell of a column reads as a type.
func (w *winnersTable) typed(c int) bool {
	for row := w.head; row < w.rowCount; row++ {
		if s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S)); w.rowKind(row) == bodyRow && s != "" && !w.ctx.isType(s) && !isNumberedSort(s) {
			return false
		}
	}
	return true
}

// besideLists says that every cell of a column is a short word beside names of its own, some of them a list: they part the names.
func (w *winnersTable) besideLists(c int) bool {
	lists, cells := 0, map[string]bool{}
	for _, n := range w.nameCols {
		lists = max(lists, w.looseLists(n))
	}
	for row := w.head; row < w.rowCount && lists > 0; row++ {
		if w.rowKind(row) != bodyRow || !w.fresh(row, c) {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
		key := hangul.Key(s)
		if key == "" || cells[key] || utf8.RuneCountInString(s) > sorterLetters || strings.IndexFunc(s, isDigit) >= 0 && !isNumberedSort(s) || isStatus(s) || isCompany(s) || strings.Contains(s, ",") {
			return false
		}
		cells[key] = true
	}
	return len(cells) > 1 && 2*lists > len(cells)
}

// looseLists counts the cells of a column with several names that do not hold one thing together, as those joined by dots may.
func (w *winnersTable) looseLists(c int) (n int) {
	for row := w.head; row < w.rowCount && w.cols[c].in.lists > 0; row++ {
		if found := w.namesAt(row, c); w.rowKind(row) == bodyRow && w.fresh(row, c) && len(found.holders) > 1 && !found.tight {
			n++
		}
	}
	return n
}
