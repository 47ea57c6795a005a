package normalize

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// spot is a place that words were found to name, with the rule that found it.
type spot struct {
	code, current string // current is "" where the place was split into several
	sido, sigungu string
	rule          string
}

// name is the full name on the day of the release.
func (s spot) name() string { return strings.TrimSpace(s.sido + " " + s.sigungu) }

func spotAt(t *place.Table, p place.Place, rule string) spot {
	s := spot{code: p.Code, sido: p.Sido, sigungu: p.Sigungu, rule: rule}
	if now := t.Current(p); len(now) == 1 {
		s.current = now[0].Code
	}
	return s
}

// resolver finds the places of one release.
type resolver struct {
	table *place.Table
	on    place.Day
	named map[string]map[string]bool // sigungu → codes of it named beyond doubt in the release
}

// ask says what words mean on a day; carried words stand after their province.
func (r *resolver) ask(words, province string, carried bool, on place.Day) place.Answer {
	if carried {
		return r.table.Carry(words, province, on)
	}
	return r.table.ResolveLoose(words, province, on)
}

// placer gives the resolver of the release's day.
func (w *work) placer() *resolver {
	if w.places.table == nil {
		w.places = resolver{table: place.Load(), named: map[string]map[string]bool{}}
		if w.on != nil {
			w.places.on = place.Day(*w.on)
		}
	}
	return &w.places
}

// dayFor is the day on which a place of a decision must have existed: that of
// the release, without one the last of the decision's year.
func (w *work) dayFor(year int32) place.Day {
	r := w.placer()
	if r.on == 0 && year > 0 {
		return place.NewDay(int(year), 12, 31)
	}
	return r.on
}

// place finds the places of all mentions: first each by its own words and
// province, then the ambiguous ones by what stands around them.
func (w *work) place(mentions []*mention) {
	r := w.placer()
	answers := make([]place.Answer, len(mentions))
	for i, m := range mentions {
		on := w.dayFor(m.s.key.year)
		answers[i] = r.ask(m.h.Words.S, m.h.Province.S, m.carried(), on)
		if p, ok := answers[i].One(); ok {
			m.spots = []spot{spotAt(r.table, p, string(answers[i].Rule))}
			r.know(p)
			if r.on == 0 {
				m.by = withoutDate
			}
		}
	}
	for i, m := range mentions {
		if len(m.spots) > 0 {
			continue
		}
		if m.name().Empty() {
			w.report(subjectUnnamed, schema.Reject, m.s.Words, "", "a holder without a name")
			continue
		}
		if a := answers[i]; len(a.Places) > 1 {
			w.decide(m, a, mentions)
		} else if !w.joint(m) && !w.notPlace(m) {
			severity := schema.Reject
			if w.printedElsewhere(m, mentions) {
				severity = schema.Note
			}
			w.unplaced(m.h.Words, m.h.Province, a, severity, "")
		}
	}
}

// carried says that the province stands before another name of a list and may
// not be this one's. A column of a table is taken at its word: 수성구 beside 대전
// is no place.
func (m *mention) carried() bool { return m.h.Carried && m.s.Where != release.InTable }

func (r *resolver) know(p place.Place) {
	if r.named[p.Sigungu] == nil {
		r.named[p.Sigungu] = map[string]bool{}
	}
	r.named[p.Sigungu][p.Code] = true
}

// notPlace says that a holder of a programme for places is none (충청권,
// 고속도로, 수원도시공사); it counts among the declared ones and has no record.
func (w *work) notPlace(m *mention) bool {
	if !place.NotPlace(m.h.Words.S) {
		return false
	}
	m.foreign = true
	w.report(notAPlace, schema.Reject, m.h.Words, "", fmt.Sprintf(
		"%q holds a certification and is no local government; there is no row for it", hangul.Squeeze(m.h.Words.S)))
	return true
}

// joint places a name that is several (진천·음성군), each of which is a place;
// the suffix of the last goes for all.
func (w *work) joint(m *mention) bool {
	r := w.placer()
	parts := strings.FieldsFunc(hangul.FoldString(m.h.Words.S), func(c rune) bool { return strings.ContainsRune("·,/&-", c) })
	if len(parts) < 2 || len(parts) > 8 {
		return false
	}
	var spots []spot
	for _, part := range parts {
		p, ok := r.ask(part, m.h.Province.S, true, w.dayFor(m.s.key.year)).One()
		if !ok {
			return false
		}
		spots = append(spots, spotAt(r.table, p, ruleJoint))
	}
	m.spots, m.by = spots, byContext
	return true
}

// containsKey says that words, folded to letters, contain a folded key.
func containsKey(words, key string) bool { return strings.Contains(hangul.Key(words), key) }

// spotOf is the spot of a mention with the code.
func (m *mention) spotOf(code string) spot {
	for _, s := range m.spots {
		if s.code == code {
			return s
		}
	}
	return spot{}
}

func (m *mention) holds(code string) bool { return m.spotOf(code).code != "" }

// isPlace says that words name a local government, suffix and all.
func (w *work) isPlace(words string) bool {
	r := w.placer()
	return len(r.table.Resolve(words, "", r.on).Places) > 0
}

// one finds the place of words that are no holder's: the one they name, or the
// one of several that the release certifies.
func (w *work) one(words, province doc.Text) (spot, place.Answer, bool) {
	r := w.placer()
	a := r.ask(words.S, province.S, false, w.dayFor(w.year))
	if p, ok := a.One(); ok {
		return spotAt(r.table, p, string(a.Rule)), a, true
	}
	if left := keep(a.Places, func(p place.Place) bool { return r.named[p.Sigungu][p.Code] }); len(left) == 1 {
		return spotAt(r.table, left[0], ruleSameRelease), a, true
	}
	return spot{}, a, false
}

func (w *work) placeOfPractice(p *release.Practice) (spot, bool) {
	sp, _, ok := w.one(p.Subject, p.Province)
	return sp, ok
}

func (w *work) placeOfPlan(p *release.Plan) (spot, bool) {
	sp, a, ok := w.one(p.City.Words, doc.Text{})
	if !ok {
		w.unplaced(p.City.Words, doc.Text{}, a, schema.Reject, "")
	}
	return sp, ok
}
