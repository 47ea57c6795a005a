package normalize

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// seat is a place that holds a certification, with all who name it.
type seat struct {
	spot     spot
	mentions []*mention
	joint    bool
}

// cities makes one row for every place of the group. Several statements of
// the same decision become one row with several pieces of evidence.
func (w *work) cities(g *group) {
	for _, s := range seats(g.mentions) {
		w.city(g, s)
	}
}

// seats gathers mentions by the place they name, in order of first mention.
func seats(mentions []*mention) []*seat {
	var out []*seat
	byCode := map[string]*seat{}
	for _, m := range mentions {
		if m.h.Kind != release.CityHolder {
			continue
		}
		for _, sp := range m.spots {
			s := byCode[sp.code]
			if s == nil {
				s = &seat{spot: sp}
				byCode[sp.code] = s
				out = append(out, s)
			}
			s.mentions = append(s.mentions, m)
			s.joint = s.joint || m.h.Joint > 0 || len(m.spots) > 1
		}
	}
	return out
}

func (w *work) city(g *group, s *seat) {
	id := g.id(s.spot.code)
	row := schema.City{
		RecordID: id, ReleaseID: w.id, Scheme: g.scheme, SchemeName: g.name, Year: g.year, Status: g.status,
		RegionCode: s.spot.code, RegionCodeCurrent: some(s.spot.current), Sido: s.spot.sido,
		Sigungu: some(s.spot.sigungu), CityName: s.spot.name(), Batch: some(g.batch), Flags: []string{},
	}
	w.decided(g, id, s.mentions)
	w.seated(id, s, &row)
	w.classed(id, s.mentions, &row)
	row.BaseYear = w.baseYear(g, id, s.mentions)
	if s.joint {
		flag(&row.Flags, "joint")
	}
	w.trust(g, id, s.mentions)
	g.records = append(g.records, id)
	g.count(row.ClassRaw, s.mentions)
	w.out.Cities = append(w.out.Cities, row)
}

// seated gives evidence for the columns that say which place it is.
func (w *work) seated(id string, s *seat, row *schema.City) {
	first := s.mentions[0]
	for _, m := range s.mentions {
		w.cite(id, "region_code", m.name(), m.spotOf(s.spot.code).rule)
		if m.fullness(s.spot) > first.fullness(s.spot) {
			first = m
		}
	}
	row.CityRaw = hangul.Squeeze(first.name().S)
	w.cite(id, "city_raw", first.name(), rule(first.h.Rule, first.s.Rule))
	if row.RegionCodeCurrent != nil {
		w.derive(id, "region_code_current", "region_code", "place.current")
	}
	w.derive(id, "sido", "region_code", "place.name")
	if row.Sigungu != nil {
		w.derive(id, "sigungu", "region_code", "place.name")
	}
	w.derive(id, "city_name", "region_code", "place.name")
}

// name is the printed name of a place: the words, or its province's where a
// row has none but a dash.
func (m *mention) name() doc.Text {
	if hangul.Key(m.h.Words.S) == "" {
		return m.h.Province
	}
	return m.h.Words
}

// fullness orders the printed names of a place: 2 carries the province (대구
// 달서구, 대구광역시), 1 its own suffix (달서구), 0 neither (강릉, 대구).
func (m *mention) fullness(sp spot) int {
	words, province := hangul.Key(m.h.Words.S), hangul.Key(m.h.Province.S)
	switch {
	case sp.sigungu == "" && strings.ContainsAny(words, "시도"):
		return 2
	case sp.sigungu == "", !strings.Contains(words, hangul.Key(sp.sigungu)):
		return 0
	case province != "" && !m.h.Carried && len(words) > len(province) && strings.Contains(words, province):
		return 2
	}
	return 1
}

// classed fills class, size and grade from every statement that prints them.
func (w *work) classed(id string, mentions []*mention, row *schema.City) {
	var classes, grades []claim
	for _, m := range mentions {
		classes = append(classes, claim{m.h.Class, rule(m.h.Rule, m.s.Rule), sameWords(m.h.Class)})
		grades = append(grades, claim{m.h.Grade, rule(m.h.Rule, m.s.Rule), sameWords(m.h.Grade)})
	}
	if c, ok := w.settle(id, "class_raw", classes); ok {
		row.ClassRaw = some(hangul.Squeeze(c.words.S))
		if size := sizeClass(c.words.S); size != "" {
			row.SizeClass = &size
			w.derive(id, "size_class", "class_raw", "class.size")
		}
	}
	if c, ok := w.settle(id, "grade", grades); ok {
		row.Grade = some(hangul.Squeeze(c.words.S))
	}
}

// sizeClass reads 대도시 and 중소도시; "" for any other class.
func sizeClass(class string) schema.SizeClass {
	switch hangul.Key(class) {
	case "대도시":
		return schema.Large
	case "중소도시":
		return schema.SmallMid
	}
	return ""
}

// decided gives evidence for the columns that a record shares with its decision.
func (w *work) decided(g *group, id string, mentions []*mention) {
	for _, m := range mentions {
		d := m.s
		w.citeOr(id, "scheme", d.Scheme.Words, rule(d.Scheme.Rule, "scheme.printed"), "scheme_name", "scheme.id")
		w.citeOr(id, "scheme_name", d.Scheme.Words, rule(d.Scheme.Rule, "scheme.printed"), "scheme", "scheme.name")
		if w.yearOf(m.h.Year) == g.year {
			w.cite(id, "year", m.h.Year, "table.year")
		}
		w.citeOr(id, "year", d.yearWords, rule(d.Year.Rule, "year.printed"), "released_on", rule(d.yearBy, "year.release"))
		if !m.words.Empty() || g.status == schema.New { // else the words stand in another statement
			w.citeOr(id, "status", m.words, rule(d.StatusBy.Rule, "status.printed"), "scheme_name", "status.default")
		}
	}
	if g.batch > 0 {
		w.batch(g, id, mentions)
	}
}

func (w *work) batch(g *group, id string, mentions []*mention) {
	cited := false
	for _, m := range mentions {
		if !m.s.inherited {
			w.cite(id, "batch", m.s.Batch.Words, rule(m.s.Batch.Rule, "batch.printed"))
			cited = true
		}
	}
	if cited {
		return
	}
	w.because(id, batchInherited, "")
	for _, s := range g.stated {
		if !s.inherited {
			w.cite(id, "batch", s.Batch.Words, "batch.same-decision")
			return
		}
	}
	w.derive(id, "batch", "year status", "batch.same-decision")
}

// baseYear is the year of the certification renewed, changed or revoked.
// What the record's own statements do not say, another statement of the same
// decision may.
func (w *work) baseYear(g *group, id string, mentions []*mention) *int32 {
	claims := w.baseYears(mentions)
	if len(claims) == 0 {
		for _, s := range g.stated {
			if s.baseYear > 0 {
				claims = append(claims, claim{s.BaseYear.Words, "base-year.same-decision", fmt.Sprint(s.baseYear)})
			}
		}
	}
	c, ok := w.settle(id, "base_year", claims)
	if !ok {
		return nil
	}
	y := w.yearOf(c.words)
	return &y
}

func (w *work) baseYears(mentions []*mention) (claims []claim) {
	for _, m := range mentions {
		words, by := m.s.BaseYear.Words, rule(m.s.BaseYear.Rule, "base-year.printed")
		if w.yearOf(m.h.BaseYear) > 0 {
			words, by = m.h.BaseYear, "table.base-year"
		} else if y := w.yearOf(m.h.Year); words.Empty() && y > 0 && y < m.s.key.year && m.status != schema.New {
			words, by = m.h.Year, "table.base-year"
		}
		if y := w.yearOf(words); y > 0 {
			claims = append(claims, claim{words, by, fmt.Sprint(y)})
		}
	}
	return claims
}

// trust gives the reasons that every certified place or service has.
func (w *work) trust(g *group, id string, mentions []*mention) {
	best, wheres := mentions[0], map[release.Where]bool{}
	for _, m := range mentions {
		if wheres[m.s.Where] = true; m.s.Where < best.s.Where {
			best = m
		}
		if m.by != "" {
			w.because(id, m.by, "%s", hangul.Squeeze(m.h.Words.S))
		}
	}
	w.because(id, whereCode(best.s.Where), "%s", best.s.Rule)
	if len(wheres) > 1 {
		w.because(id, saidAgain, "%d statements", len(mentions))
	}
	if best.words.Empty() {
		w.because(id, statusDefault, "")
	}
	if best.s.yearWords.Empty() {
		w.because(id, yearOfRelease, "")
	}
	if !g.known {
		w.because(id, schemeUnknown, "%s", g.name)
		if w.namedOnce(g) {
			w.because(id, schemeOnce, "%s", g.name)
		}
	}
	if s, ok := scheme.ByID(g.scheme); ok && s.Certifies != subjectOf(best.h.Kind) {
		w.because(id, otherSubject, "%s certifies %s", g.name, s.Certifies)
	}
}

func (w *work) namedOnce(g *group) bool {
	if g.once == nil {
		once := w.timesNamed(g.name) < 2
		g.once = &once
	}
	return *g.once
}

// timesNamed is in how many paragraphs the release names a programme, two being
// as good as more; the name of an unknown one that stands nowhere else may be
// cut wrong.
func (w *work) timesNamed(name string) (n int) {
	name = hangul.Key(name)
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil && n < 2 && strings.Contains(hangul.Key(b.Text.S), name) {
			n++
		}
	}
	return n
}

func subjectOf(k release.HolderKind) scheme.Subject {
	if k == release.ServiceHolder {
		return scheme.Service
	}
	return scheme.City
}

func whereCode(where release.Where) string {
	switch where {
	case release.InTable:
		return fromTable
	case release.InList:
		return fromList
	case release.InSubtitle:
		return fromSubtitle
	case release.InTitle:
		return fromTitle
	}
	return fromBody
}

// count counts a record under its class, for the reckoning with declared
// numbers. Places that hold one certification together count once.
func (g *group) count(class *string, mentions []*mention) {
	again := false
	for _, m := range mentions {
		if j := m.jointly(); j != (joint{}) {
			again = again || g.joints[j]
			g.joints[j] = true
		}
	}
	if again {
		return
	}
	g.found[""]++
	if class != nil {
		g.found[sameWords(doc.Text{S: *class})]++
	}
}

// joint names a certification that several places hold together.
type joint struct {
	statement, number int
	holder            *release.Holder
}

func (m *mention) jointly() joint {
	switch {
	case m.h.Joint > 0:
		return joint{statement: m.s.n, number: m.h.Joint}
	case len(m.spots) > 1:
		return joint{holder: m.h}
	}
	return joint{}
}
