package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
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
		}
	}
	for _, s := range out {
		for _, m := range heldBy(s.mentions) {
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
	w.unreadOf(id, s.mentions)
	for _, m := range s.mentions {
		if !m.h.Beside.Empty() {
			w.because(id, namedBeside, "%s", hangul.Squeeze(m.h.Beside.S))
		}
	}
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
	raw, by := first.name(), rule(first.h.Rule, first.s.Rule)
	if first.fullness(s.spot) < 2 {
		if t := w.printedWhole(s); !t.Empty() {
			raw, by = t, rulePrinted
		}
	}
	row.CityRaw = hangul.Squeeze(raw.S)
	w.cite(id, "city_raw", raw, by)
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
// 달서구, 경기 안양, 대구광역시), 1 its own suffix (달서구), 0 neither (강릉, 대구).
func (m *mention) fullness(sp spot) int {
	words, province := hangul.Key(m.h.Words.S), hangul.Key(m.h.Province.S)
	switch {
	case sp.sigungu == "" && strings.ContainsAny(words, "시도"):
		return 2
	case sp.sigungu == "":
		return 0
	case province != "" && !m.h.Carried && len(words) > len(province) && strings.Contains(words, province):
		return 2
	case !strings.Contains(words, hangul.Key(sp.sigungu)):
		return 0
	}
	return 1
}

// classed fills class, size and grade from every statement that prints them.
func (w *work) classed(id string, mentions []*mention, row *schema.City) {
	var classes, grades []claim
	for _, m := range mentions {
		classes = append(classes, claim{m.h.Class, rule(m.h.Rule, m.s.Rule), sameClass(m.h.Class)})
		grades = append(grades, claim{m.h.Grade, rule(m.h.Rule, m.s.Rule), sameGrade(m.h.Grade)})
	}
	sameClasses(classes, row.SchemeName)
	sameGrades(grades)
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

// unreadOf doubts a record of whose row some words were not understood.
func (w *work) unreadOf(id string, mentions []*mention) {
	for _, m := range mentions {
		if !m.h.Unread.Empty() {
			w.because(id, rowUnread, "%s", hangul.Squeeze(m.h.Unread.S))
		}
	}
}
