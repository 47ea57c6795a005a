package dataset

import (
	"cmp"
	"context"
	"io/fs"
	"slices"

	"injeung/schema"
)

// table is what is done with the rows of one table.
type table interface {
	name() string
	describe() schema.TableDoc
	prepare(rows *schema.Dataset)
	count(rows *schema.Dataset) int
	encode(ctx context.Context, to folder, rows *schema.Dataset, o Options) ([]File, error)
	verify(ctx context.Context, from fs.FS, files []File) error
	load(ctx context.Context, from fs.FS, files []File, rows *schema.Dataset) error
}

// spec is a table whose rows are of type T.
type spec[T any] struct {
	doc     schema.TableDoc
	rows    func(*schema.Dataset) *[]T
	compare func(a, b *T) int
	common  func(*T) common // nil for a table that holds no records
	year    func(*T) *int32 // nil for a table that is never split by year
	merge   bool            // rows that are equal in everything are one
}

// common is what every record has.
type common struct {
	id    *string
	year  *int32
	flags *[]string
}

func (s *spec[T]) name() string                { return s.doc.Name }
func (s *spec[T]) describe() schema.TableDoc   { return s.doc }
func (s *spec[T]) count(d *schema.Dataset) int { return len(*s.rows(d)) }

// prepare puts a sorted copy of the rows in their place.
func (s *spec[T]) prepare(d *schema.Dataset) {
	rows := s.sorted(*s.rows(d))
	if s.common != nil {
		for i := range rows {
			if flags := s.common(&rows[i]).flags; *flags == nil {
				*flags = []string{}
			}
		}
	}
	*s.rows(d) = rows
}

// sorted gives the rows in order, in a slice of their own, nil for none.
func (s *spec[T]) sorted(rows []T) []T {
	order := make([]*T, len(rows)) // rows are wide: pointers are cheaper to swap
	for i := range rows {
		order[i] = &rows[i]
	}
	slices.SortFunc(order, s.compare)
	if s.merge {
		order = slices.CompactFunc(order, func(a, b *T) bool { return s.compare(a, b) == 0 })
	}
	out := slices.Grow([]T(nil), len(order))
	for _, row := range order {
		out = append(out, *row)
	}
	return out
}

// tables lists every table in the order it is published.
func tables() []table {
	docs := schema.Tables()
	return append([]table{
		&spec[schema.Release]{
			doc:     named(docs, "releases"),
			rows:    func(d *schema.Dataset) *[]schema.Release { return &d.Releases },
			compare: func(a, b *schema.Release) int { return cmp.Compare(a.ReleaseID, b.ReleaseID) },
		},
		records(named(docs, "cities"), func(d *schema.Dataset) *[]schema.City { return &d.Cities },
			func(r *schema.City) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		records(named(docs, "services"), func(d *schema.Dataset) *[]schema.Service { return &d.Services },
			func(r *schema.Service) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		records(named(docs, "criteria"), func(d *schema.Dataset) *[]schema.Criteria { return &d.Criteria },
			func(r *schema.Criteria) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		records(named(docs, "rounds"), func(d *schema.Dataset) *[]schema.Round { return &d.Rounds },
			func(r *schema.Round) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		records(named(docs, "practices"), func(d *schema.Dataset) *[]schema.Practice { return &d.Practices },
			func(r *schema.Practice) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		records(named(docs, "plans"), func(d *schema.Dataset) *[]schema.Plan { return &d.Plans },
			func(r *schema.Plan) common { return common{&r.RecordID, &r.Year, &r.Flags} }),
		&spec[schema.Table]{
			doc:     named(docs, "tables"),
			rows:    func(d *schema.Dataset) *[]schema.Table { return &d.Tables },
			compare: func(a, b *schema.Table) int { return cmp.Compare(a.TableID, b.TableID) },
		},
		&spec[schema.Evidence]{
			doc:     named(docs, "evidence"),
			rows:    func(d *schema.Dataset) *[]schema.Evidence { return &d.Evidence },
			compare: compareEvidence,
			merge:   true,
		},
		&spec[schema.Issue]{
			doc:     named(docs, "issues"),
			rows:    func(d *schema.Dataset) *[]schema.Issue { return &d.Issues },
			compare: compareIssues,
		},
	}, derivedTables()...)
}

// derivedTables lists the tables that follow from the records.
func derivedTables() []table {
	docs := schema.Derived()
	return []table{
		&spec[schema.CityEvent]{
			doc:  named(docs, "city_timeline"),
			rows: func(d *schema.Dataset) *[]schema.CityEvent { return &d.CityTimeline },
			compare: func(a, b *schema.CityEvent) int {
				return cmp.Or(cmp.Compare(a.TimelineID, b.TimelineID), cmp.Compare(a.Seq, b.Seq))
			},
		},
		&spec[schema.ServiceEvent]{
			doc:  named(docs, "service_timeline"),
			rows: func(d *schema.Dataset) *[]schema.ServiceEvent { return &d.ServiceTimeline },
			compare: func(a, b *schema.ServiceEvent) int {
				return cmp.Or(cmp.Compare(a.TimelineID, b.TimelineID), cmp.Compare(a.Seq, b.Seq))
			},
		},
		&spec[schema.SchemeYear]{
			doc:  named(docs, "scheme_years"),
			rows: func(d *schema.Dataset) *[]schema.SchemeYear { return &d.SchemeYears },
			year: func(r *schema.SchemeYear) *int32 { return &r.Year },
			compare: func(a, b *schema.SchemeYear) int {
				return cmp.Or(cmp.Compare(a.Scheme, b.Scheme), cmp.Compare(a.Year, b.Year))
			},
		},
		&spec[schema.Place]{
			doc:  named(docs, "places"),
			rows: func(d *schema.Dataset) *[]schema.Place { return &d.Places },
			compare: func(a, b *schema.Place) int {
				return cmp.Or(cmp.Compare(a.RegionCode, b.RegionCode), cmp.Compare(a.ValidFromOn, b.ValidFromOn))
			},
		},
	}
}

// records is the table of a kind of record.
func records[T any](doc schema.TableDoc, rows func(*schema.Dataset) *[]T, of func(*T) common) table {
	return &spec[T]{
		doc: doc, rows: rows, common: of,
		year:    func(r *T) *int32 { return of(r).year },
		compare: func(a, b *T) int { return cmp.Compare(*of(a).id, *of(b).id) },
	}
}

// named gives the description of a table that is known to exist.
func named(docs []schema.TableDoc, name string) schema.TableDoc {
	return docs[slices.IndexFunc(docs, func(d schema.TableDoc) bool { return d.Name == name })]
}
