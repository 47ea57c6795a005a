package report

import (
	"injeung/schema"
)

// book finds its way through the rows of a dataset.
type book struct {
	rows     *schema.Dataset
	states   []int                // of each release: what the page can show of its source
	release  map[string]int       // release id → index
	records  [][]record           // of each release, in the order of the tables
	ref      map[string]reference // record id → where it stands
	evidence map[string][]int     // record or release id → indexes, in order
	issues   [][]int              // of each release
	troubled map[string]bool      // record ids that an issue names
	tables   [][]int              // of each release
	guests   [][]reference        // records of other releases that have evidence in this one
}

// record is a row of a record table.
type record struct {
	table string
	id    string
	row   any
}

// reference says where a record stands: release and record, both from 0. It is
// an array on the page.
type reference [2]int

var nowhere = reference{-1, -1}

func newBook(rows *schema.Dataset) *book {
	n := len(rows.Releases)
	b := &book{
		rows: rows, states: make([]int, n), release: map[string]int{}, records: make([][]record, n), ref: map[string]reference{},
		evidence: map[string][]int{}, issues: make([][]int, n), troubled: map[string]bool{}, tables: make([][]int, n), guests: make([][]reference, n),
	}
	for i := range rows.Releases {
		b.release[rows.Releases[i].ReleaseID] = i
	}
	b.addRecords()
	for i := range rows.Issues {
		if at, ok := b.at(rows.Issues[i].ReleaseID); ok {
			b.issues[at] = append(b.issues[at], i)
		}
		if id := rows.Issues[i].RecordID; id != nil {
			b.troubled[*id] = true
		}
	}
	for i := range rows.Tables {
		if at, ok := b.release[rows.Tables[i].ReleaseID]; ok {
			b.tables[at] = append(b.tables[at], i)
		}
	}
	b.addEvidence()
	return b
}

func (b *book) addRecords() {
	addRows(b, "cities", b.rows.Cities, func(r *schema.City) (string, string) { return r.RecordID, r.ReleaseID })
	addRows(b, "services", b.rows.Services, func(r *schema.Service) (string, string) { return r.RecordID, r.ReleaseID })
	addRows(b, "criteria", b.rows.Criteria, func(r *schema.Criteria) (string, string) { return r.RecordID, r.ReleaseID })
	addRows(b, "rounds", b.rows.Rounds, func(r *schema.Round) (string, string) { return r.RecordID, r.ReleaseID })
	addRows(b, "practices", b.rows.Practices, func(r *schema.Practice) (string, string) { return r.RecordID, r.ReleaseID })
	addRows(b, "plans", b.rows.Plans, func(r *schema.Plan) (string, string) { return r.RecordID, r.ReleaseID })
}

func addRows[T any](b *book, table string, rows []T, ids func(*T) (record, release string)) {
	for i := range rows {
		id, of := ids(&rows[i])
		at, ok := b.release[of]
		if !ok {
			continue
		}
		b.ref[id] = reference{at, len(b.records[at])}
		b.records[at] = append(b.records[at], record{table, id, &rows[i]})
	}
}

// addEvidence orders the evidence by its subject, and notes which records a
// release speaks of though another told them first.
func (b *book) addEvidence() {
	type visit struct {
		release int
		guest   reference
	}
	seen := map[visit]bool{}
	for i := range b.rows.Evidence {
		e := &b.rows.Evidence[i]
		b.evidence[e.RecordID] = append(b.evidence[e.RecordID], i)
		at, ok := b.release[e.ReleaseID]
		ref, isRecord := b.ref[e.RecordID]
		if !ok || !isRecord || ref[0] == at || seen[visit{at, ref}] {
			continue
		}
		seen[visit{at, ref}] = true
		b.guests[at] = append(b.guests[at], ref)
	}
}

// at is the index of a release by its id.
func (b *book) at(id *string) (int, bool) {
	if id == nil {
		return -1, false
	}
	i, ok := b.release[*id]
	return i, ok
}

// refOf is where the record with an id stands, or nowhere.
func (b *book) refOf(id *string) reference {
	if id == nil {
		return nowhere
	}
	if r, ok := b.ref[*id]; ok {
		return r
	}
	return nowhere
}

func deref[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// words gives each of many strings a number, in the order of first use.
type words struct {
	list   []string
	number map[string]int
}

func (w *words) of(s string) int {
	if w.number == nil {
		w.number = map[string]int{}
	}
	i, ok := w.number[s]
	if !ok {
		i = len(w.list)
		w.number[s], w.list = i, append(w.list, s)
	}
	return i
}

// all gives the list, never NULL.
func (w *words) all() []string { return append([]string{}, w.list...) }
