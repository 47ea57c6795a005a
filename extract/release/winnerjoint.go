package release

import (
	"cmp"

	"injeung/schema"
)

// numberedTogether makes one joint holder of the names under each number of a table, where
// the numbers are as many as the release declares, or where, with none declared, what
// they carry out stands once beside them: 1 | 가나군, 다라군 | 물길 잇기.
func (w *winnersTable) numberedTogether() {
	seq := w.column(seqCol)
	if seq < 0 || w.kind != CityHolder || len(w.stripes()) > 1 {
		return
	}
	under := map[int][]int{} // cells of numbers to holders
	for i := range w.holders {
		at := w.at(w.holders[i].row, seq)
		if at < 0 || w.words(w.holders[i].row, seq).Empty() {
			return
		}
		under[at] = append(under[at], i)
	}
	if len(under) < 2 || len(under) == len(w.holders) || !w.numbersDeclared(under) {
		return
	}
	for i := range w.holders {
		all := under[w.at(w.holders[i].row, seq)]
		if all[0] != i || len(all) == 1 || w.heldAsOne(all) {
			continue
		}
		w.joint++
		for _, k := range all {
			w.holders[k].Joint = w.joint
		}
	}
}

// heldAsOne says that names are known to hold together.
func (w *winnersTable) heldAsOne(all []int) bool {
	first := w.holders[all[0]].Joint
	for _, k := range all {
		if w.holders[k].Joint != first {
			return false
		}
	}
	return first > 0
}

// numbersDeclared says that the numbers are as many as the release declares, all together or of each status of which it declares
// any, or that it declares none and the names of each share their work.
func (w *winnersTable) numbersDeclared(under map[int][]int) bool {
	by := w.declaredByStatus()
	declared := w.declaredInAll()
	if declared == 0 {
		return w.sharesWork(under)
	}
	numbers, names := map[schema.Status]int{}, map[schema.Status]int{}
	for _, all := range under {
		st := cmp.Or(w.holders[all[0]].status, schema.New)
		numbers[st]++
		names[st] += len(all)
	}
	joint := false
	for st, n := range by {
		if n > 0 && numbers[st] != n {
			return declared == len(under)
		}
		joint = joint || n > 0 && names[st] > n
	}
	return joint || declared == len(under)
}

// declaredInAll is the sum of declaredByStatus.
func (w *winnersTable) declaredInAll() (sum int) {
	for _, n := range w.declaredByStatus() {
		sum += n
	}
	return sum
}

// declaredByStatus is how many of each status the statements outside of tables declare of the programme of the table.
func (w *winnersTable) declaredByStatus() map[schema.Status]int {
	by := map[schema.Status]int{}
	id := w.scheme().ID
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Scheme.ID == id && d.Where != InTable {
			by[d.Status] = max(by[d.Status], declared(d))
		}
	}
	return by
}

// sharesWork says that the names of every number that has several share one cell with the
// name of what they carry out.
func (w *winnersTable) sharesWork(under map[int][]int) bool {
	c := w.first(projectCol, titleCol)
	if c < 0 {
		return false
	}
	for _, all := range under {
		for _, i := range all[1:] {
			if w.at(w.holders[i].row, c) != w.at(w.holders[all[0]].row, c) {
				return false
			}
		}
	}
	return true
}

// asManyRows says that the table has a row for each of those that are declared.
func (w *winnersTable) asManyRows() bool {
	n := 0
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) == bodyRow {
			n++
		}
	}
	return n > 1 && n == w.declaredInAll()
}
