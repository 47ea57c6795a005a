package normalize

import (
	"fmt"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// standard is what a release says of one scheme's criteria in one year.
type standard struct {
	key
	name  string
	known bool
	facts []*release.Criterion
	items []*release.Item
	years []release.Value
	said  []release.Scheme
}

// criteria makes one row for every scheme and year.
func (w *work) criteria() {
	for _, s := range w.standards() {
		w.criterion(s)
	}
}

func (w *work) standards() []*standard {
	var out []*standard
	byKey := map[key]*standard{}
	others := w.yearsOfCriteria()
	at := func(s release.Scheme, year release.Value, words doc.Text) *standard {
		if w.yearOf(year.Words) == 0 {
			year = others[schemeID(s)]
		}
		k := key{scheme: schemeID(s), year: w.yearOf(year.Words)}
		if k.year == 0 {
			k.year = w.year
		}
		if k.scheme == "" || k.year == 0 {
			w.report(noYear, schema.Reject, words, "", "the year or the programme of this criterion is not known")
			return nil
		}
		if byKey[k] == nil {
			byKey[k] = &standard{key: k, name: s.Name, known: s.Known}
			out = append(out, byKey[k])
		}
		byKey[k].years = append(byKey[k].years, year)
		byKey[k].said = append(byKey[k].said, s)
		return byKey[k]
	}
	for i := range w.facts.Criteria {
		c := &w.facts.Criteria[i]
		if s := at(c.Scheme, c.Year, c.Words); s != nil {
			s.facts = append(s.facts, c)
		}
	}
	for i := range w.facts.Items {
		it := &w.facts.Items[i]
		if s := at(it.Scheme, it.Year, it.Name); s != nil {
			s.items = append(s.items, it)
		}
	}
	return out
}

func (w *work) criterion(s *standard) {
	id := s.end(s.scheme, false)
	row := schema.Criteria{RecordID: id, ReleaseID: w.id, Scheme: s.scheme, SchemeName: s.name, Year: s.year, Flags: []string{}}
	for i, sch := range s.said {
		w.citeOr(id, "scheme", sch.Words, rule(sch.Rule, "scheme.printed"), "scheme_name", "scheme.id")
		w.citeOr(id, "scheme_name", sch.Words, rule(sch.Rule, "scheme.printed"), "scheme", "scheme.name")
		words := s.years[i].Words
		if w.yearOf(words) == 0 {
			words = doc.Text{}
		}
		w.citeOr(id, "year", words, rule(s.years[i].Rule, "year.printed"), "released_on", "year.release")
	}
	for _, n := range numbers(&row) {
		if v, ok := w.number(id, n.field, s.facts); ok {
			n.set(v)
		}
	}
	for _, l := range lists(&row) {
		*l.to = w.list(id, l.field, s.facts)
	}
	w.items(id, s, &row)
	w.because(id, fromCriteria, "")
	if !s.known {
		w.because(id, schemeUnknown, "%s", s.name)
	}
	w.unknownFields(id, s.facts)
	w.out.Criteria = append(w.out.Criteria, row)
}

// items fills the lines of criteria tables; several tables that print the
// same line give it once.
func (w *work) items(id string, s *standard, row *schema.Criteria) {
	seen := map[string]int{}
	parted := partedDimensions(s.items)
	for _, it := range s.items {
		dimension, name := it.Dimension, it.Name
		if name.Empty() && !parted[hangul.Key(dimension.S)] {
			dimension, name = name, dimension
		}
		item := schema.CriterionItem{
			ClassRaw: some(hangul.Squeeze(it.Class.S)), Dimension: some(hangul.Squeeze(dimension.S)), Name: some(hangul.Squeeze(name.S)),
			Points: w.quantity(id, it.Points), Weight: w.quantity(id, it.Weight),
		}
		if n := w.quantity(id, it.Count); n != nil {
			c := int32(*n)
			item.Count = &c
		}
		k := itemKey(item)
		n, again := seen[k]
		if !again {
			n = len(row.Items)
			seen[k] = n
			row.Items = append(row.Items, item)
		}
		at := func(field string) string { return fmt.Sprintf("items[%d].%s", n, field) }
		by := rule(it.Rule, "table.criteria")
		for _, c := range []struct {
			field string
			words doc.Text
			said  bool
		}{
			{"class_raw", it.Class, true}, {"dimension", dimension, true}, {"name", name, true},
			{"count", it.Count, item.Count != nil}, {"points", it.Points, item.Points != nil}, {"weight", it.Weight, item.Weight != nil},
		} {
			if c.said {
				w.cite(id, at(c.field), c.words, by)
			}
		}
	}
}

// partedDimensions are the dimensions that have items with names of their own. One that has none is itself what is
// judged: an item is never without a name because of what its column is called.
func partedDimensions(items []*release.Item) map[string]bool {
	parted := map[string]bool{}
	for _, it := range items {
		if !it.Name.Empty() {
			parted[hangul.Key(it.Dimension.S)] = true
		}
	}
	return parted
}

func itemKey(i schema.CriterionItem) string {
	return fmt.Sprintf("%s|%s|%s|%v|%v|%v", hangul.Key(value(i.ClassRaw)), hangul.Key(value(i.Dimension)), hangul.Key(value(i.Name)),
		value(i.Count), value(i.Points), value(i.Weight))
}
