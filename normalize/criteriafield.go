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
			w.cite(id, field+"["+strconv.Itoa(at[k])+"]", v.Words, rule(v.Rule, c.Rule, "criteria.sentence"))
		}
	}
	return out
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
