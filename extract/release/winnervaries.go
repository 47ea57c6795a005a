package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// variesUnread says that a cell stands in a column of which nothing was read though what stands in it differs from row to row
// as classes, grades and statuses do: signs and letters alone, or words that tell of an earlier choice.
func (w *winnersTable) variesUnread(c int, cell string) bool {
	s := strings.TrimSpace(hangul.FoldString(cell))
	switch w.cols[c].kind {
	case remarkCol:
		return hangul.Key(s) == "" || w.lettersDiffer(c) || w.choseEarlier(s) || !decides.in(s) && !rejections.MatchString(s) && w.sortsAll(c)
	case titleCol, contentCol, projectCol, namesCol, rankCol, scoreCol, dimensionCol, itemCol, strategyCol:
		return w.lettersDiffer(c) || w.sortsAll(c)
	case noKind:
		return w.lettersDiffer(c)
	}
	return false
}

// sortsAll says, once a column, that each row has a word in it and that they sort the rows.
func (w *winnersTable) sortsAll(c int) bool {
	if w.sorting == nil {
		w.sorting = make([]*bool, len(w.cols))
	}
	if w.sorting[c] == nil {
		all := w.filled(c) && w.sorts(c)
		w.sorting[c] = &all
	}
	return *w.sorting[c]
}

// lettersDiffer says that nothing but letters stands in a column, one a cell, and not the same everywhere: S, A, B; 가, 나.
func (w *winnersTable) lettersDiffer(c int) bool {
	if w.letters == nil {
		w.letters = make([]*bool, len(w.cols))
	}
	if w.letters[c] == nil {
		differ := w.lettersOnly(c)
		w.letters[c] = &differ
	}
	return *w.letters[c]
}

func (w *winnersTable) lettersOnly(c int) bool {
	first, differ := "", false
	for row := w.head; row < w.rowCount; row++ {
		t := w.words(row, c)
		if w.rowKind(row) != bodyRow || t.Empty() || isDash(hangul.FoldString(t.S)) {
			continue
		}
		k := strings.TrimSpace(hangul.FoldString(t.S))
		r, size := utf8.DecodeRuneInString(k)
		if !unicode.IsLetter(r) || len(strings.Trim(k[size:], "+-0")) > 0 {
			return false
		}
		differ = differ || first != "" && k != first
		first = k
	}
	return differ
}

// timesChosen finds words of a short remark for what goes on, or was so before.
var timesChosen = hangul.MustCompile(`연속|거듭|이어|또\s?다시|[0-9]\s?(?:기|회|번째|회차)(?:[^가-힣]|$)`)

// choseEarlier says that a remark tells of an earlier choice: '23년 지정, 2023, 2회 연속.
func (w *winnersTable) choseEarlier(s string) bool {
	if timesChosen.MatchString(s) {
		return true
	}
	if ofElse.MatchString(s) || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	day := w.ctx.day()
	for _, y := range date.FindYears(s, day) {
		if day.Y != 0 && y.Year < day.Y && (choiceCell.MatchString(s) || ofTheChoice.MatchString(s) || strings.Trim(blank(s, y.From, y.To), " '.년()") == "") {
			return true
		}
	}
	return false
}

// newEarlier says that a remark tells of a new choice in an earlier year: 2021년 최초 지정.
func (w *winnersTable) newEarlier(s string, st schema.Status) bool {
	return st == schema.New && w.choseEarlier(s)
}

// filled says that no row of names leaves a column empty.
func (w *winnersTable) filled(c int) bool {
	for row := w.head; row < w.rowCount; row++ {
		if t := w.words(row, c); w.rowKind(row) == bodyRow && (t.Empty() || isDash(hangul.FoldString(t.S))) {
			return false
		}
	}
	return true
}
