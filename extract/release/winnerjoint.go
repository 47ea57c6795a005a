package release

import "injeung/schema"

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
	declared := w.declaredInAll()
	if len(under) < 2 || len(under) == len(w.holders) || declared > 0 && declared != len(under) || declared == 0 && !w.sharesWork(under) {
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

// declaredInAll is how many the statements outside of tables declare of the programme of the
// table, all statuses together; 0 where they declare none.
func (w *winnersTable) declaredInAll() (sum int) {
	by := map[schema.Status]int{}
	id := w.scheme().ID
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Scheme.ID == id && d.Where != InTable {
			by[d.Status] = max(by[d.Status], declared(d))
		}
	}
	for _, n := range by {
		sum += n
	}
	return sum
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
