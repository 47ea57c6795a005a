package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// countHeads are words over a column that counts those who were chosen.
var countHeads = setOf("개소", "곳", "지자체", "지방정부", "시군", "시·군", "도시", "지구", "지역", "마을", "선정", "지정", "인증", "대상", "개수", "합계")

// countsChosen says that words over a column speak of those chosen: 개소, 선정, 계; not 설계비.
func countsChosen(over string) bool {
	return countHeads.in(over) || hangul.Key(over) == "계"
}

// countsNames says that a column under a word that is not known can count names: it has no
// head, or one that speaks of those chosen.
func (w *winnersTable) countsNames(c int) bool {
	over := w.overName(c)
	return strings.TrimSpace(over) == "" || countsChosen(over)
}

// figuresOf says that the figures of a column whose head may count anything are of something
// else than names: a row has a larger one than it names places.
func (w *winnersTable) figuresOf(c int) bool {
	if countsChosen(w.overName(c)) {
		return false
	}
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow || !w.fresh(row, c) {
			continue
		}
		n, _, ok := hangul.Number(strings.TrimSpace(hangul.FoldString(w.words(row, c).S)))
		if !ok {
			continue
		}
		names := 0
		for _, k := range w.nameCols {
			if i := w.at(row, k); i < 0 || !w.fresh(row, k) {
				return false
			}
			if found := w.namesAt(row, k); len(found.rest) > 0 {
				return false
			} else {
				names += len(found.holders)
			}
		}
		if names == 1 && n > names && w.rowsNameOne() {
			return true
		}
	}
	return false
}

// chosenHeads are words of those that count who was chosen and nothing that lies there.
var chosenHeads = setOf("선정", "지정", "인증", "대상", "합계")

// sumsFigures says that a number n in a row of sums is that of the figures over it, each of what lies in the one place that its row
// names, and of nobody chosen: 정류장(개소) 24, 18, 31 and 73. One that a statement counts is.
func (w *winnersTable) sumsFigures(c, n int) bool {
	if over := w.overName(c); chosenHeads.in(over) || hasWord("개소 곳 수 개수 개소수 개", hangul.Key(over)) || !w.rowsNameOne() {
		return false
	}
	for i := range w.f.Decisions {
		for _, k := range w.f.Decisions[i].Counts {
			if k.N == n {
				return false
			}
		}
	}
	return w.columnSum(c) == n
}

// columnSum is the sum of the numbers in a column's rows, asked once of each column.
func (w *winnersTable) columnSum(c int) int {
	if sum, ok := w.columnSums[c]; ok {
		return sum
	}
	sum := 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow || !w.fresh(row, c) {
			continue
		}
		if k, ok := wholeCount(strings.TrimSpace(hangul.FoldString(w.words(row, c).S))); ok {
			sum += k
		}
	}
	if w.columnSums == nil {
		w.columnSums = map[int]int{}
	}
	w.columnSums[c] = sum
	return sum
}

// rowsNameOne says that each row names one place and begins its cell; it is asked once of a table.
func (w *winnersTable) rowsNameOne() bool {
	if w.nameOne == nil {
		yes := w.eachNamesOne()
		w.nameOne = &yes
	}
	return *w.nameOne
}

func (w *winnersTable) eachNamesOne() bool {
	rows := 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		for _, k := range w.nameCols {
			if !w.fresh(row, k) || len(w.namesAt(row, k).holders) != 1 {
				return false
			}
			rows++
		}
	}
	return rows > 1
}
