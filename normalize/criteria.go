package normalize

import (
	"fmt"
	"strconv"
	"strings"

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
	at := func(s release.Scheme, year release.Value, words doc.Text) *standard {
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

// numberField is a column of criteria that holds a number.
type numberField struct {
	field string
	set   func(float64)
}

func numbers(r *schema.Criteria) []numberField {
	whole := func(to **int32) func(float64) { return func(v float64) { n := int32(v); *to = &n } }
	real := func(to **float64) func(float64) { return func(v float64) { *to = &v } }
	return []numberField{
		{"indicator_count", whole(&r.IndicatorCount)},
		{"pass_ratio", real(&r.PassRatio)},
		{"total_points", real(&r.TotalPoints)},
		{"pass_points", real(&r.PassPoints)},
		{"population_threshold", func(v float64) { n := int64(v); r.PopulationThreshold = &n }},
		{"review_period_years", whole(&r.ReviewPeriodYears)},
	}
}

// listField is a column of criteria that holds a list.
type listField struct {
	field string
	to    *[]string
}

func lists(r *schema.Criteria) []listField {
	return []listField{{"dimensions", &r.Dimensions}, {"size_classes", &r.SizeClasses}, {"benefits", &r.Benefits}}
}

func (w *work) unknownFields(id string, facts []*release.Criterion) {
	known := map[string]bool{}
	var row schema.Criteria
	for _, n := range numbers(&row) {
		known[n.field] = true
	}
	for _, l := range lists(&row) {
		known[l.field] = true
	}
	for _, c := range facts {
		if !known[c.Field] {
			w.report(badNumber, schema.Reject, c.Words, id, fmt.Sprintf("no column of criteria is called %q", c.Field))
		}
	}
}

func (w *work) number(id, field string, facts []*release.Criterion) (float64, bool) {
	var claims []claim
	for _, c := range facts {
		if c.Field == field {
			claims = append(claims, claim{c.Words, rule(c.Rule, "criteria.sentence"), strconv.FormatFloat(c.Number, 'g', -1, 64)})
		}
	}
	won, ok := w.settle(id, field, claims)
	if !ok {
		return 0, false
	}
	v, err := strconv.ParseFloat(won.value, 64)
	return v, err == nil
}

// list gathers the items of a list column over all statements, each once, in
// printed order; nil where none is said.
func (w *work) list(id, field string, facts []*release.Criterion) []string {
	var out []string
	at := map[string]int{}
	for _, c := range facts {
		if c.Field != field {
			continue
		}
		for _, v := range c.List {
			s := hangul.Squeeze(v.Words.S)
			k := hangul.Key(s)
			if k == "" {
				continue
			}
			if _, again := at[k]; !again {
				at[k] = len(out)
				out = append(out, s)
			}
			w.cite(id, fmt.Sprintf("%s[%d]", field, at[k]), v.Words, rule(v.Rule, c.Rule, "criteria.sentence"))
		}
	}
	return out
}

// items fills the lines of criteria tables; several tables that print the
// same line give it once.
func (w *work) items(id string, s *standard, row *schema.Criteria) {
	seen := map[string]int{}
	for _, it := range s.items {
		item := schema.CriterionItem{
			ClassRaw: some(hangul.Squeeze(it.Class.S)), Dimension: some(hangul.Squeeze(it.Dimension.S)), Name: some(hangul.Squeeze(it.Name.S)),
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
			{"class_raw", it.Class, true}, {"dimension", it.Dimension, true}, {"name", it.Name, true},
			{"count", it.Count, item.Count != nil}, {"points", it.Points, item.Points != nil}, {"weight", it.Weight, item.Weight != nil},
		} {
			if c.said {
				w.cite(id, at(c.field), c.words, by)
			}
		}
	}
}

func itemKey(i schema.CriterionItem) string {
	return fmt.Sprintf("%s|%s|%s|%v|%v|%v", hangul.Key(value(i.ClassRaw)), hangul.Key(value(i.Dimension)), hangul.Key(value(i.Name)),
		value(i.Count), value(i.Points), value(i.Weight))
}

// quantity reads the first number of a cell (1,400점, 30%, 12.5, 12개); nil for
// an empty cell or a dash, an issue for words without number.
func (w *work) quantity(id string, t doc.Text) *float64 {
	s := strings.TrimSpace(hangul.FoldString(t.S))
	if s == "" || strings.Trim(s, "-· ") == "" {
		return nil
	}
	from := strings.IndexAny(s, "0123456789")
	if from < 0 {
		if n, _, ok := hangul.Number(s); ok {
			v := float64(n)
			return &v
		}
		w.report(badNumber, schema.Note, t, id, "this cell should hold a number")
		return nil
	}
	to := from
	for to < len(s) && strings.IndexByte("0123456789.,", s[to]) >= 0 {
		to++
	}
	v, err := strconv.ParseFloat(strings.TrimRight(strings.ReplaceAll(s[from:to], ",", ""), "."), 64)
	if err != nil || goesTo(s[to:]) {
		w.report(badNumber, schema.Note, t, id, "this cell should hold a number")
		return nil
	}
	if takenOff(s[:from]) {
		v = -v
	}
	return &v
}

// goesTo says that a number is the lower end of a range: 20~30점, 3-5.
func goesTo(rest string) bool {
	rest = strings.TrimLeft(strings.TrimLeft(rest, " "), "점%개 ")
	for _, sign := range []string{"~", "-", "–"} {
		if after, ok := strings.CutPrefix(rest, sign); ok {
			after = strings.TrimLeft(after, " ")
			return after != "" && after[0] >= '0' && after[0] <= '9'
		}
	}
	return false
}

// takenOff says that the sign before a number makes it one of points taken off:
// -3, △3, ▲3 (as sums of money are printed).
func takenOff(before string) bool {
	for _, sign := range []string{"-", "−", "–", "△", "▲"} {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return false
}
