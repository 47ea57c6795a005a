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

// inheritYears gives decisions without a printed year the release's own, else
// the one year that other decisions of the scheme print. Without either the
// decision has no year and no record.
func (w *work) inheritYears(all []*stated) []*stated {
	out := all[:0]
	for _, s := range all {
		if s.key.year == 0 {
			s.key.year, s.yearBy = w.toldAgain(all, s), "year.same-decision"
		}
		if s.key.year == 0 {
			s.key.year, s.yearBy = w.year, "year.release"
		}
		if s.key.year == 0 {
			s.key.year, s.yearBy = onlyYear(all, s.schemeID), "year.same-scheme"
		}
		if s.key.year == 0 {
			w.report(noYear, schema.Reject, s.Words, "", "neither the statement nor the release says the year of this decision"+leftOut(s.Decision))
			continue
		}
		out = append(out, s)
	}
	return out
}

// toldAgain is the year of the statement that a yearless one tells again, as a
// title does: it declares the same number and stands for a decision of the
// year before, and nothing of the scheme prints the release's own year. 0 for
// none, or several.
func (w *work) toldAgain(all []*stated, s *stated) (year int32) {
	if s.yearWords.S != "" || w.year == 0 {
		return 0
	}
	for _, t := range all {
		if t.schemeID != s.schemeID || t.yearWords.Empty() {
			continue
		}
		switch y := t.key.year; {
		case y == w.year:
			return 0
		case y == w.year-1 && (t.key.status == s.key.status || s.StatusBy.Words.Empty()) && (sameCount(s, t) || countsNames(t, s) || countsNames(s, t) && onlyNames(all, t) || countsParts(t, s) || w.namesAmong(s, t) || namesAll(s, t)):
			year = y
		}
	}
	if year == 0 {
		year = w.headYear(all, s.schemeID)
	}
	return year
}

// countsNames says that a statement declares as many holders as another one,
// which declares none but of classes, names.
func countsNames(t, s *stated) bool {
	for _, c := range s.Counts {
		if c.Class.Empty() {
			return false
		}
	}
	for _, c := range t.Counts {
		if c.Class.Empty() && c.N == len(s.Holders) && c.N > 0 {
			return true
		}
	}
	return false
}

// namesAmong says that early in a year all whom a statement names are among those that a table under the year before in
// figures names.
func (w *work) namesAmong(s, t *stated) bool {
	if w.on == nil || int(w.on.Month()) > lastMonthOfYearBefore || len(s.Holders) == 0 || t.Where != release.InTable || !strings.ContainsAny(t.yearWords.S, "0123456789") {
		return false
	}
	named := map[string]bool{}
	for i := range t.Holders {
		named[hangul.Key(t.Holders[i].Words.S)] = true
	}
	return !slices.ContainsFunc(s.Holders, func(h release.Holder) bool { return !named[hangul.Key(h.Words.S)] })
}

// namesAll says that a statement names all whom another one names, two at least, as a table without a year does below the
// sentence that has it. If it names more, the sentence must say that it names only some (등), and count no other number: a title
// taken up again is in the lists of both years.
func namesAll(s, t *stated) bool {
	if len(t.Holders) < 2 || len(s.Holders) == 0 {
		return false
	}
	named := map[string]bool{}
	for i := range s.Holders {
		if w := s.Holders[i].Words.S; !meanOfAll.MatchString(w) {
			named[hangul.Key(w)] = true
		}
	}
	if len(named) > len(t.Holders) && (!t.Open || countsOther(t, len(named))) {
		return false
	}
	return !slices.ContainsFunc(t.Holders, func(h release.Holder) bool { return !named[hangul.Key(h.Words.S)] })
}

// meanOfAll is the head of a row that tells what all have together, and names nobody: 전국 평균.
var meanOfAll = hangul.MustCompile(`^(?:전국|전체|평균|합계|총계|소계|계)(?:\s?평균)?$`)

// countsOther says that a statement declares a number of all which is not n.
func countsOther(t *stated, n int) bool {
	return slices.ContainsFunc(t.Counts, func(c release.Count) bool { return c.Class.Empty() && c.N != n })
}

// onlyNames says that no other statement of the programme names anybody.
func onlyNames(all []*stated, t *stated) bool {
	return !slices.ContainsFunc(all, func(o *stated) bool {
		return o != t && o.schemeID == t.schemeID && len(o.Holders) > 0
	})
}

// countsParts says that a statement declares the sum of the classes that another one
// counts: 5곳 and 도심형 3곳, 농촌형 2곳.
func countsParts(t, s *stated) bool {
	sum := 0
	for _, c := range s.Counts {
		if c.Class.Empty() {
			return false
		}
		sum += c.N
	}
	for _, c := range t.Counts {
		if c.Class.Empty() && c.N == sum && sum > 0 {
			return true
		}
	}
	return false
}

// sameCount says that two statements declare a number alike.
func sameCount(s, t *stated) bool {
	for _, c := range s.Counts {
		for _, d := range t.Counts {
			if c.N == d.N && sameClass(c.Class) == sameClass(d.Class) {
				return true
			}
		}
	}
	return false
}

// dropEarlier leaves out statements of other years where the release decides
// for its own: 2021년 5곳, 2022년 7곳에 이어 올해 8곳. One of a later year stays
// where it names holders, or heads the release (2025년 가나도시 3곳 선정).
func (w *work) dropEarlier(all []*stated) []*stated {
	w.evaluatedBefore(all)
	own := map[string]bool{}
	for _, s := range all {
		own[s.schemeID] = own[s.schemeID] || s.key.year == w.year && len(s.Holders)+len(s.Counts) > 0
	}
	out := all[:0]
	for _, s := range all {
		if own[s.schemeID] && (s.key.year < w.year || s.key.year > w.year && len(s.Holders) == 0 && !ofNextRound(s)) {
			w.report(earlierDecision, schema.Note, s.Words, "", fmt.Sprintf(
				"the statement is of %d, the release decides for %d%s", s.key.year, w.year, leftOut(s.Decision)))
			continue
		}
		out = append(out, s)
	}
	return out
}

// ofNextRound says that a title or subtitle names the year of the programme in
// figures, as the ones of a round that begins next year do.
func ofNextRound(s *stated) bool {
	return (s.Where == release.InTitle || s.Where == release.InSubtitle) && strings.ContainsAny(s.yearWords.S, "0123456789")
}

// isLater says that a year is after the release.
func (w *work) isLater(year int32) bool { return w.year != 0 && year > w.year }

// notLater gives decisions that print a later year than the release's the
// release's own: what is told was decided before it was told, and the year is
// that of a term, of a beginning or of the programme.
func (w *work) notLater(all []*stated) []*stated {
	for _, s := range all {
		if w.isLater(s.key.year) {
			s.later, s.key.year, s.yearWords, s.yearBy = s.key.year, w.year, doc.Text{}, "year.release"
		}
		if s.baseYear > s.key.year || s.baseYear == s.key.year && s.Status == schema.Renewed && thisYear.MatchString(s.BaseYear.Words.S) {
			s.baseYear = 0 // nothing later can be renewed, and 올해 is told of the new ones beside them
		}
	}
	return all
}

// thisYear finds the year of the release told as such.
var thisYear = hangul.MustCompile(`^(?:올해|금년)`)

func onlyYear(all []*stated, scheme string) (year int32) {
	for _, s := range all {
		if s.schemeID != scheme || s.yearWords.Empty() {
			continue
		}
		if year != 0 && year != s.key.year {
			return 0
		}
		year = s.key.year
	}
	return year
}

// inheritBatches gives statements without a batch the one that others of the
// same scheme, year and status print, where they print one only.
func inheritBatches(all []*stated) {
	printed := map[key]map[int32]bool{}
	for _, s := range all {
		if s.key.batch > 0 {
			k := s.key
			k.batch = 0
			if printed[k] == nil {
				printed[k] = map[int32]bool{}
			}
			printed[k][s.key.batch] = true
		}
	}
	for _, s := range all {
		if s.key.batch == 0 && len(printed[s.key]) == 1 {
			for b := range printed[s.key] {
				s.key.batch, s.inherited = b, true
			}
		}
	}
}
