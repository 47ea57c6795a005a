package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// baseYear is the year of the certification renewed, changed or revoked; what is
// new or a candidate has none, whatever the column of first years says of it.
// What the record's own statements do not say, another statement of the same
// decision may.
func (w *work) baseYear(g *group, id string, mentions []*mention) *int32 {
	if g.status == schema.New || g.status == schema.Candidate {
		return nil
	}
	claims := w.baseYears(mentions)
	if len(claims) == 0 {
		for _, s := range g.stated {
			if s.baseYear > 0 && g.tellsOfAll(s) {
				claims = append(claims, claim{s.BaseYear.Words, "base-year.same-decision", fmt.Sprint(s.baseYear)})
			}
		}
	}
	c, ok := w.settle(id, "base_year", claims)
	if !ok {
		return nil
	}
	y := w.baseIn(c.words)
	return &y
}

// tellsOfAll says that what a statement tells may hold for every record of the group: not where it names fewer than
// another does and leaves none out, as of one that was certified twice before.
func (g *group) tellsOfAll(s *stated) bool {
	return len(s.Holders) == 0 || s.Open || len(s.Counts) > 0 || !slices.ContainsFunc(g.stated, func(o *stated) bool {
		return len(o.Holders) > len(s.Holders)
	})
}

// monthBack is a month gone by, told without its year: 지난 8월.
var monthBack = hangul.MustCompile(`^지난\s(\d{1,2})월$`)

// baseIn is the year of words that tell when something was certified, or of the last such month before the release.
func (w *work) baseIn(words doc.Text) int32 {
	m := monthBack.FindStringSubmatch(words.S)
	if m == nil {
		return w.yearOf(words)
	}
	n, _, _ := hangul.Number(m[1])
	day := w.ref()
	if day.Y == 0 || n < 1 || n > 12 {
		return 0
	}
	if n >= day.M {
		return int32(day.Y - 1)
	}
	return int32(day.Y)
}

func (w *work) baseYears(mentions []*mention) (claims []claim) {
	for _, m := range mentions {
		words, by := m.s.BaseYear.Words, rule(m.s.BaseYear.Rule, "base-year.printed")
		if m.s.baseYear == 0 {
			words = doc.Text{}
		}
		if y := w.baseIn(m.h.BaseYear); y > 0 && (y < m.s.key.year || y == m.s.key.year && (m.status != schema.Renewed || strings.Contains(m.h.BaseYear.S, "월"))) {
			if words, by = m.h.BaseYear, "table.base-year"; m.s.Where != release.InTable {
				by = "base-year.told"
			}
		} else if y := w.yearOf(m.h.Year); words.Empty() && y > 0 && y < m.s.key.year && m.status != schema.New {
			words, by = m.h.Year, "table.base-year"
		}
		if y := w.baseIn(words); y > 0 {
			claims = append(claims, claim{words, by, fmt.Sprint(y)})
		}
	}
	return claims
}

// roundBase is the base year of a round: none where its records have two.
func (w *work) roundBase(g *group, id string, said []*mention, row *schema.Round) *int32 {
	first := int32(0)
	for _, y := range w.recordedBases(g) {
		if y != nil && first != 0 && *y != first {
			return nil // 2018년에 지정된 가시와 2019년에 지정된 나시
		}
		if y != nil {
			first = *y
		}
	}
	said = slices.DeleteFunc(slices.Clone(said), func(m *mention) bool { return !g.tellsOfAll(m.s) })
	if y := w.baseYear(g, id, said); y != nil {
		return y
	}
	return w.sharedBase(g, id, row)
}

// sharedBase is the base year of a round for which no statement prints one: the one
// year of all its records, where they are as many as were selected.
func (w *work) sharedBase(g *group, id string, row *schema.Round) *int32 {
	years := w.recordedBases(g)
	if len(years) == 0 || row.Selected != nil && int(*row.Selected) != g.found[""] {
		return nil
	}
	for _, y := range years {
		if y == nil || *y != *years[0] {
			return nil
		}
	}
	year := *years[0]
	for _, c := range spoken(w.baseYears(g.mentions)) {
		if c.value == fmt.Sprint(year) {
			w.cite(id, "base_year", c.words, c.rule)
		}
	}
	return &year
}

// recordedBases are the base years of the group's records, nil for one without, none
// where the first has none.
func (w *work) recordedBases(g *group) (years []*int32) {
	for _, c := range w.citiesOf(g) {
		years = append(years, c.BaseYear)
	}
	for i := range w.out.Services {
		if s := &w.out.Services[i]; slices.Contains(g.records, s.RecordID) {
			years = append(years, s.BaseYear)
		}
	}
	if len(years) > 0 && years[0] == nil {
		return nil
	}
	return years
}
