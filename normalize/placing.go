package normalize

import (
	"fmt"
	"slices"
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

// The rules by which the surroundings decide between places of one name.
const (
	ruleSameRelease  = "place.same-release"  // named with its province elsewhere in the release
	ruleAgency       = "place.agency"        // in the province that publishes the release
	ruleLevel        = "place.level"         // the class says 광역 or 기초
	ruleNeighbours   = "place.neighbours"    // the rest of the list lies in one province, or is all 시·도
	ruleWrittenAlike = "place.written-alike" // without suffix, as only the 시·도 of the list are
	ruleJoint        = "place.joint"         // one of several names that hold it together
)

// minNeighbours is how many other names of a list must agree before they
// decide what one name means.
const minNeighbours = 2

// resolver finds the places of one release.
type resolver struct {
	table *place.Table
	on    place.Day
	named map[string]map[string]bool // sigungu → codes of it named beyond doubt in the release
}

// ask says what words mean on a day; carried words stand after their province.
func (r *resolver) ask(words, province string, carried bool, on place.Day) place.Answer {
	if carried {
		return r.table.CarryLoose(words, province, on)
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
			w.unplaced(m.h.Words, m.h.Province, a, schema.Reject, "")
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

// decide chooses between places of one name by evidence of the release; where
// nothing decides it is an issue with the candidates.
func (w *work) decide(m *mention, a place.Answer, all []*mention) {
	r := w.placer()
	for _, try := range []struct {
		rule, by string
		keep     func(place.Place) bool
	}{
		{ruleLevel, byContext, byLevel(m.h.Class.S)},
		{ruleSameRelease, byContext, func(p place.Place) bool { return r.named[p.Sigungu][p.Code] }},
		{ruleAgency, byContext, w.byAgency()},
		{ruleNeighbours, byNeighbours, neighbours(m, all)},
		{ruleWrittenAlike, byNeighbours, writtenAlike(m, all)},
	} {
		if try.keep == nil {
			continue
		}
		if left := keep(a.Places, try.keep); len(left) == 1 {
			m.spots, m.by = []spot{spotAt(r.table, left[0], try.rule)}, try.by
			return
		}
	}
	w.unplaced(m.h.Words, m.h.Province, a, schema.Reject, "")
}

func keep(places []place.Place, ok func(place.Place) bool) []place.Place {
	return slices.DeleteFunc(slices.Clone(places), func(p place.Place) bool { return !ok(p) })
}

// byLevel keeps the 시·도 where the class says 광역, the 시·군·구 where it says
// 기초; nil where it says neither.
func byLevel(class string) func(place.Place) bool {
	class = hangul.NoSpace(class)
	wide, small := strings.Contains(class, "광역"), strings.Contains(class, "기초")
	if wide == small {
		return nil
	}
	return func(p place.Place) bool { return (p.Sigungu == "") == wide }
}

// byAgency keeps the places of the 시·도 that publishes the release.
func (w *work) byAgency() func(place.Place) bool {
	r := w.placer()
	words := w.facts.Header.Agency.Words.S
	if strings.TrimSpace(words) == "" {
		return nil
	}
	p, ok := r.table.Resolve(words, "", r.on).One()
	if !ok {
		return nil
	}
	return func(q place.Place) bool { return q.Sido == p.Sido }
}

// neighbours keeps the places of the one 시·도 in which all other names of the
// list lie; where these are all 시·도 themselves, the 시·도. A list that prints
// provinces leaves a name without one open.
func neighbours(m *mention, all []*mention) func(place.Place) bool {
	sidos, wide, n := map[string]bool{}, 0, 0
	for _, o := range beside(m, all) {
		if !o.h.Province.Empty() {
			return nil
		}
		n++
		sidos[o.spots[0].sido] = true
		if o.spots[0].sigungu == "" {
			wide++
		}
	}
	switch {
	case n < minNeighbours:
		return nil
	case wide == n:
		return func(p place.Place) bool { return p.Sigungu == "" }
	case wide == 0 && len(sidos) == 1:
		return func(p place.Place) bool { return sidos[p.Sido] && p.Sigungu != "" }
	}
	return nil
}

// writtenAlike keeps the 시·도 where the name has no suffix, as other 시·도 of
// the list, and no 시·군·구 of it, have none: 광주, 울산, 고양시, 김천시.
func writtenAlike(m *mention, all []*mention) func(place.Place) bool {
	wide, suffixed := 0, 0
	for _, o := range beside(m, all) {
		switch bare := o.fullness(o.spots[0]) == 0; {
		case bare && o.spots[0].sigungu == "":
			wide++
		case bare:
			return nil
		case o.spots[0].sigungu != "":
			suffixed++
		}
	}
	if wide == 0 || suffixed == 0 {
		return nil
	}
	name := hangul.Key(m.h.Words.S)
	return func(p place.Place) bool { return p.Sigungu == "" && !strings.HasSuffix(name, "시") }
}

// beside gives the other names of a statement that are placed beyond doubt.
func beside(m *mention, all []*mention) (out []*mention) {
	for _, o := range all {
		if o.s == m.s && o != m && len(o.spots) == 1 && o.by != byNeighbours {
			out = append(out, o)
		}
	}
	return out
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

// unplaced says why words name no one place: several, none, or none then.
func (w *work) unplaced(words, province doc.Text, a place.Answer, severity schema.Severity, record string) {
	said := hangul.Squeeze(words.S)
	if p := hangul.Squeeze(province.S); p != "" && !containsKey(said, hangul.Key(p)) {
		said = p + " " + said
	}
	switch {
	case len(a.Places) > 1:
		w.report(ambiguousPlace, severity, words, record, fmt.Sprintf(
			"%q may be %s; nothing in the release decides", said, strings.Join(fullNames(a.Places), ", ")))
	case a.Rule == place.RuleNotThen:
		detail := fmt.Sprintf("%q did not exist on the day of the release (%s)", said, spans(a.Then))
		if len(a.Now) > 0 {
			detail += "; on that day it was " + strings.Join(fullNames(a.Now), ", ")
		}
		w.report(placeNotThen, severity, words, record, detail)
	default:
		detail := fmt.Sprintf("no local government is called %q", said)
		if near := w.nearest(words.S, province.S); len(near) > 0 {
			detail += "; nearest: " + strings.Join(near, ", ")
		}
		w.report(unknownPlace, severity, words, record, detail)
	}
}

func fullNames(places []place.Place) []string {
	var out []string
	for _, p := range places {
		out = append(out, p.Full())
	}
	return out
}

// spans says from when to when places existed.
func spans(places []place.Place) string {
	var out []string
	for _, p := range places {
		s := p.Full() + " from " + p.From.String()
		if p.To != 0 {
			s += " to " + (p.To - 1).String()
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// maxNearest is how many names are offered for one that is no place's.
const maxNearest = 3

// nearest offers the names a misprint may mean: with its province first, then
// alone.
func (w *work) nearest(words, province string) []string {
	r := w.placer()
	var out []string
	for _, s := range []string{province + " " + words, words} {
		for _, n := range r.table.Nearest(strings.TrimSpace(s), r.on, maxNearest) {
			if name := n.Place.Full(); !slices.Contains(out, name) && len(out) < maxNearest {
				out = append(out, name)
			}
		}
	}
	return out
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
