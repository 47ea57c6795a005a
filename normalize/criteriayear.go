package normalize

import (
	"slices"

	"injeung/extract/release"
	"injeung/schema"
)

// yearsOfCriteria is, by scheme, the year of what the release asks for where its words name none: that of every decision which names one,
// though the release is of the next year (2022년 평가 결과, published in January); where nothing is decided, that of every table
// which names one (평가 항목 및 배점(2025년)), but none before the release's, whose table shows what was asked for then.
func (w *work) yearsOfCriteria() map[string]release.Value {
	decided, asked := agreedYears{}, agreedYears{}
	for i := range w.facts.Decisions {
		d := &w.facts.Decisions[i]
		if id, year := schemeID(d.Scheme), w.yearOf(d.Year.Words); year != 0 && w.recorded(id, year) {
			decided.add(id, d.Year, year)
		}
	}
	for i := range w.facts.Items {
		it := &w.facts.Items[i]
		if id, year := schemeID(it.Scheme), w.yearOf(it.Year.Words); year != 0 && year >= w.year && !w.recorded(id, 0) {
			asked.add(id, it.Year, year)
		}
	}
	out := map[string]release.Value{}
	for _, years := range []agreedYears{asked, decided} {
		for id, y := range years {
			if !y.differ {
				out[id] = y.words
			}
		}
	}
	return out
}

// agreedYears are years by scheme, and whether several were told.
type agreedYears map[string]agreedYear

type agreedYear struct {
	words  release.Value
	year   int32
	differ bool
}

func (a agreedYears) add(id string, words release.Value, year int32) {
	known, ok := a[id]
	a[id] = agreedYear{words, year, known.differ || ok && known.year != year}
}

// recorded says that a record is made of what the release decides on a scheme for a year; 0 for any year.
func (w *work) recorded(id string, year int32) bool {
	of := func(scheme string, y int32) bool { return scheme == id && (year == 0 || y == year) }
	return slices.ContainsFunc(w.out.Rounds, func(r schema.Round) bool { return of(r.Scheme, r.Year) }) ||
		slices.ContainsFunc(w.out.Cities, func(r schema.City) bool { return of(r.Scheme, r.Year) }) ||
		slices.ContainsFunc(w.out.Services, func(r schema.Service) bool { return of(r.Scheme, r.Year) })
}
