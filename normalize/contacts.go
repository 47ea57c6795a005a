package normalize

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/schema"
)

// contactsLeftOut is the code of the issue that says so of a release.
const contactsLeftOut = "contacts-left-out"

// WithoutContacts takes the personal contacts out of every row of a dataset:
// names of officials, telephone numbers and e-mail addresses, in releases,
// evidence, tables, issues and records, understood or not; schema.ContactMark stands
// where words were. What names a row (its id, a place, a service) is never
// touched. Each release gets an issue that says how much was left out. It works
// on the rows alone, so that it gives the same for a dataset that was just read
// and for one that was loaded. The rows given are not changed.
func WithoutContacts(rows *schema.Dataset) *schema.Dataset {
	out := *rows
	r := redactor{names: map[string][]string{}, of: map[string][]string{}, persons: map[string]*release.Persons{}, marks: map[string]int{}}
	r.learn(rows)
	out.Releases = each(rows.Releases, func(row *schema.Release) bool {
		r.marks[row.ReleaseID] += len(row.Contacts)
		row.Contacts = nil
		r.row("releases", row, row.ReleaseID)
		return true
	})
	out.Evidence = each(rows.Evidence, func(e *schema.Evidence) bool {
		if columnOf(e.Column) == "contacts" {
			return false
		}
		p := r.in(e.ReleaseID)
		e.Raw, e.Quote = r.words(e.Raw, e.ReleaseID, p.In), r.words(e.Quote, e.ReleaseID, p.In)
		return true
	})
	out.Tables = each(rows.Tables, func(t *schema.Table) bool { r.table(t); return true })
	out.Issues = each(rows.Issues, func(i *schema.Issue) bool { r.issue(i); return true })
	out.Cities = redacted(&r, "cities", rows.Cities)
	out.Services = redacted(&r, "services", rows.Services)
	out.Criteria = redacted(&r, "criteria", rows.Criteria)
	out.Rounds = redacted(&r, "rounds", rows.Rounds)
	out.Practices = redacted(&r, "practices", rows.Practices)
	out.Plans = redacted(&r, "plans", rows.Plans)
	r.tell(&out)
	return &out
}

// redactor knows the officials of every release.
type redactor struct {
	names   map[string][]string // release → its officials
	of      map[string][]string // record → releases that tell it
	persons map[string]*release.Persons
	marks   map[string]int // release → contacts and marks
}

func (r *redactor) learn(rows *schema.Dataset) {
	for i := range rows.Releases {
		for _, c := range rows.Releases[i].Contacts {
			if c.Name != nil {
				r.names[rows.Releases[i].ReleaseID] = append(r.names[rows.Releases[i].ReleaseID], *c.Name)
			}
		}
	}
	for i := range rows.Evidence {
		e := &rows.Evidence[i]
		if e.RecordID != e.ReleaseID && len(r.names[e.ReleaseID]) > 0 && !slices.Contains(r.of[e.RecordID], e.ReleaseID) {
			r.of[e.RecordID] = append(r.of[e.RecordID], e.ReleaseID)
		}
	}
}

// in gives who is known in some releases.
func (r *redactor) in(releases ...string) *release.Persons {
	slices.Sort(releases)
	key := strings.Join(releases, " ")
	p := r.persons[key]
	if p == nil {
		var names []string
		for _, id := range slices.Compact(releases) {
			names = append(names, r.names[id]...)
		}
		p = release.NewPersons(names)
		r.persons[key] = p
	}
	return p
}

// each gives changed copies of rows, without those that are dropped.
func each[T any](rows []T, change func(*T) bool) []T {
	if rows == nil {
		return nil
	}
	out := make([]T, 0, len(rows))
	for _, row := range rows {
		if change(&row) {
			out = append(out, row)
		}
	}
	return out
}

// redacted is each for a table of records.
func redacted[T any](r *redactor, table string, rows []T) []T {
	return each(rows, func(row *T) bool {
		v := reflect.ValueOf(row).Elem()
		id, home := v.FieldByName("RecordID").String(), v.FieldByName("ReleaseID").String()
		r.row(table, row, append([]string{home}, r.of[id]...)...)
		return true
	})
}

// row takes contacts out of the free texts of a row.
func (r *redactor) row(table string, row any, releases ...string) {
	p, v := r.in(releases...), reflect.ValueOf(row).Elem()
	n := 0
	for _, doc := range schema.Tables() {
		if doc.Name != table {
			continue
		}
		for i := range doc.Columns {
			if c := &doc.Columns[i]; isFreeText(c) {
				n += scrub(v.Field(i), c, p.In)
			}
		}
	}
	r.marks[releases[0]] += n
}

// table takes contacts out of the cells of a printed table.
func (r *redactor) table(t *schema.Table) {
	p, grid := r.in(t.ReleaseID), make([]release.GridCell, len(t.Cells))
	for i, c := range t.Cells {
		grid[i] = release.GridCell{Row: int(c.Row), Col: int(c.Col), RowSpan: int(c.RowSpan), ColSpan: int(c.ColSpan), Header: c.Header, Text: c.Text}
	}
	t.Cells = slices.Clone(t.Cells)
	for i, parts := range p.InTable(grid) {
		s, n := marked(t.Cells[i].Text, func(string) [][2]int { return parts })
		t.Cells[i].Text, r.marks[t.ReleaseID] = s, r.marks[t.ReleaseID]+n
	}
	t.Caption = r.words(t.Caption, t.ReleaseID, p.InLine)
	t.Header = slices.Clone(t.Header)
	for i, h := range t.Header {
		s, n := marked(h, p.InLine)
		t.Header[i], r.marks[t.ReleaseID] = s, r.marks[t.ReleaseID]+n
	}
}

// issue takes contacts out of an issue; its detail may repeat its words.
func (r *redactor) issue(i *schema.Issue) {
	id := value(i.ReleaseID)
	raw := r.words(i.Raw, id, r.in(id).InLine)
	if i.Raw != nil && *raw != *i.Raw {
		i.Detail = strings.ReplaceAll(i.Detail, *i.Raw, *raw)
	}
	i.Raw = raw
	s, n := marked(i.Detail, r.in(id).In)
	i.Detail, r.marks[id] = s, r.marks[id]+n
}

// tell adds the issue that says how much was left out of a release.
func (r *redactor) tell(out *schema.Dataset) {
	for i := range out.Releases {
		row := &out.Releases[i]
		if n := r.marks[row.ReleaseID]; n > 0 {
			out.Issues = append(out.Issues, schema.Issue{
				ReleaseID: &row.ReleaseID, SourceName: row.SourceName, Code: contactsLeftOut, Severity: schema.Note,
				Detail: fmt.Sprintf("personal contacts were left out at %d places (%s stands where words were); the source has them", n, schema.ContactMark),
			})
		}
	}
}
