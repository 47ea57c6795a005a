package dataset

import (
	"bytes"
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
	fill(w *Writer) filling
	verify(ctx context.Context, from fs.FS, files []File, sums map[string]string) error
	load(ctx context.Context, from fs.FS, files []File, rows *schema.Dataset) error
}

// spec is a table whose rows are of type T.
type spec[T any] struct {
	doc    schema.TableDoc
	rows   func(*schema.Dataset) *[]T
	codec  *codec[T]       // and with it the order of the rows
	common func(*T) common // nil for a table that holds no records
	year   func(*T) *int32 // nil for a table that is never split by year
	merge  bool            // rows that are equal in everything are one
	only   func(*T) bool   // rows to load; nil for all
}

// common is what every record has.
type common struct {
	year  *int32
	flags *[]string
}

func (s *spec[T]) name() string              { return s.doc.Name }
func (s *spec[T]) describe() schema.TableDoc { return s.doc }

// prepare puts a sorted copy of the rows in their place.
func (s *spec[T]) prepare(d *schema.Dataset) {
	rows := s.sorted(*s.rows(d))
	for i := range rows {
		s.complete(&rows[i])
	}
	*s.rows(d) = rows
}

// complete makes flags that are NULL an empty list: a record always says which
// it has.
func (s *spec[T]) complete(row *T) {
	if s.common == nil {
		return
	}
	if flags := s.common(row).flags; *flags == nil {
		*flags = []string{}
	}
}

// sorted gives the rows in order, in a slice of their own, nil for none.
func (s *spec[T]) sorted(rows []T) []T {
	type keyed struct {
		key []byte
		row *T
	}
	order := make([]keyed, len(rows))
	for i := range rows {
		order[i] = keyed{s.codec.encode(nil, &rows[i]), &rows[i]}
	}
	slices.SortFunc(order, func(a, b keyed) int { return bytes.Compare(a.key, b.key) })
	if s.merge {
		order = slices.CompactFunc(order, func(a, b keyed) bool { return bytes.Equal(a.key, b.key) })
	}
	out := slices.Grow([]T(nil), len(order))
	for _, k := range order {
		out = append(out, *k.row)
	}
	return out
}

// tables lists every table in the order it is published.
func tables() []table {
	docs := schema.Tables()
	releases := keyed(named(docs, "releases"), func(d *schema.Dataset) *[]schema.Release { return &d.Releases })
	releases.merge = true // a release may be told of with every record that it gave
	return append([]table{
		releases,
		records(named(docs, "cities"), func(d *schema.Dataset) *[]schema.City { return &d.Cities },
			func(r *schema.City) common { return common{&r.Year, &r.Flags} }),
		records(named(docs, "services"), func(d *schema.Dataset) *[]schema.Service { return &d.Services },
			func(r *schema.Service) common { return common{&r.Year, &r.Flags} }),
		records(named(docs, "criteria"), func(d *schema.Dataset) *[]schema.Criteria { return &d.Criteria },
			func(r *schema.Criteria) common { return common{&r.Year, &r.Flags} }),
		records(named(docs, "rounds"), func(d *schema.Dataset) *[]schema.Round { return &d.Rounds },
			func(r *schema.Round) common { return common{&r.Year, &r.Flags} }),
		records(named(docs, "practices"), func(d *schema.Dataset) *[]schema.Practice { return &d.Practices },
			func(r *schema.Practice) common { return common{&r.Year, &r.Flags} }),
		records(named(docs, "plans"), func(d *schema.Dataset) *[]schema.Plan { return &d.Plans },
			func(r *schema.Plan) common { return common{&r.Year, &r.Flags} }),
		keyed(named(docs, "tables"), func(d *schema.Dataset) *[]schema.Table { return &d.Tables }),
		evidence(named(docs, "evidence")),
		issues(named(docs, "issues")),
	}, derivedTables()...)
}

// derivedTables lists the tables that follow from the records.
func derivedTables() []table {
	docs := schema.Derived()
	years := keyed(named(docs, "scheme_years"), func(d *schema.Dataset) *[]schema.SchemeYear { return &d.SchemeYears })
	years.year = func(r *schema.SchemeYear) *int32 { return &r.Year }
	return []table{
		keyed(named(docs, "city_timeline"), func(d *schema.Dataset) *[]schema.CityEvent { return &d.CityTimeline }),
		keyed(named(docs, "service_timeline"), func(d *schema.Dataset) *[]schema.ServiceEvent { return &d.ServiceTimeline }),
		years,
		keyed(named(docs, "places"), func(d *schema.Dataset) *[]schema.Place { return &d.Places }),
	}
}

// keyed is a table whose rows never share their key, so that it orders them.
func keyed[T any](doc schema.TableDoc, rows func(*schema.Dataset) *[]T) *spec[T] {
	return &spec[T]{doc: doc, rows: rows, codec: newCodec[T](doc, doc.Key, true)}
}

// records is the table of a kind of record.
func records[T any](doc schema.TableDoc, rows func(*schema.Dataset) *[]T, of func(*T) common) *spec[T] {
	s := keyed(doc, rows)
	s.common, s.year = of, func(r *T) *int32 { return of(r).year }
	return s
}

// named gives the description of a table that is known to exist.
func named(docs []schema.TableDoc, name string) schema.TableDoc {
	return docs[slices.IndexFunc(docs, func(d schema.TableDoc) bool { return d.Name == name })]
}
