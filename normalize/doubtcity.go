package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// tierOnly matches, without spaces, words for kinds of local government and
// regions, which sort no names.
var tierOnly = hangul.MustCompile(`^(?:시|군|구|도|시·도|시도|시·군|시·군·구|시군구|광역|기초|도시|농촌|수도권|비수도권|권역)(?:지역|지자체|지방정부|자치단체|지방자치단체)?$`)

var (
	classPrinted = hangul.MustCompile(`'[가-힣A-Za-z0-9· ]{1,16}(?:형|유형|부문|트랙)'|\([가-힣· ]{2,12}(?:형|유형|부문)\)|<[가-힣· ]{2,12}(?:형|유형|부문)>`)
	gradePrinted = hangul.MustCompile(`[★☆]|최우수|우수상|장려|별\s?[1-5]개|[1-5SABCD]\s?등급|대상을\s(?:안|받|차지|수상|거머)|대상의\s영[예광]|[금은동]상을\s`)
)

// The words at which what these patterns find ends or begins.
var (
	classEnds  = []string{"형'", "부문'", "트랙'", "형)", "부문)", "형>", "부문>"}
	gradeParts = []string{"★", "☆", "최우수", "우수상", "장려", "별", "등급", "대상을", "대상의", "상을"}
)

// classIn and gradeIn give the first words of a class or grade that a text prints.
func (p *paragraph) classIn() string {
	if !p.holds(classEnds) {
		return ""
	}
	return classPrinted.FindString(p.s)
}

func (p *paragraph) gradeIn() string {
	if !p.holds(gradeParts) {
		return ""
	}
	return gradePrinted.FindString(p.s)
}

func gradeIn(s string) string { return (&paragraph{s: s}).gradeIn() }

// doubtCities doubts empty cells of places: others of the decision have them, or
// the release prints what could fill them; and places in tables that nothing was
// read of.
func (w *work) doubtCities(g *group, prose []paragraph, aside []tableAside) {
	rows := w.citiesOf(g)
	if len(rows) == 0 {
		return
	}
	class, grade := w.printedOf(g, rows, prose)
	base := ""
	if g.status != schema.New && g.status != schema.Candidate {
		base = earlierYear(g, prose)
	}
	w.doubtClasses(rows, prose)
	w.doubtLabels(rows, prose)
	w.doubtEmpty(rows, classOfSome, classUnread, class, func(c *schema.City) bool { return c.ClassRaw == nil })
	w.doubtEmpty(rows, gradeOfSome, gradeUnread, grade, func(c *schema.City) bool { return c.Grade == nil })
	w.doubtEmpty(rows, baseOfSome, baseUnread, base, func(c *schema.City) bool { return c.BaseYear == nil })
	w.doubtRoundBase(g, rows, base)
	w.doubtSingles(rows)
	w.doubtCut(rows)
	w.doubtParents(g, rows)
	w.doubtWordsBehind(rows, prose)
	for _, c := range rows {
		for i := range aside {
			if t := &aside[i]; t.cells[hangul.Key(c.CityRaw)] || t.cells[hangul.Key(c.CityName)] || c.Sigungu != nil && t.cells[hangul.Key(*c.Sigungu)] {
				w.because(c.RecordID, tableUnread, "%s", t.why)
			}
		}
	}
}

func (w *work) citiesOf(g *group) (rows []*schema.City) {
	ids := map[string]bool{}
	for _, id := range g.records {
		ids[id] = true
	}
	for i := range w.out.Cities {
		if c := &w.out.Cities[i]; ids[c.RecordID] {
			rows = append(rows, c)
		}
	}
	return rows
}

// doubtEmpty doubts rows whose cell is empty: where those of other rows are not,
// and where printed words could fill it.
func (w *work) doubtEmpty(rows []*schema.City, ofSome, unread, printed string, empty func(*schema.City) bool) {
	n := 0
	for _, c := range rows {
		if !empty(c) {
			n++
		}
	}
	for _, c := range rows {
		switch {
		case !empty(c):
		case n > 0:
			w.because(c.RecordID, ofSome, "%d of %d", n, len(rows))
		case printed != "":
			w.because(c.RecordID, unread, "%s", printed)
		}
	}
}

// doubtRoundBase doubts a round without the year that it renews, changes or ends where the
// release prints one, and no two years were read of its places.
func (w *work) doubtRoundBase(g *group, rows []*schema.City, printed string) {
	years := map[int32]bool{}
	for _, c := range rows {
		if c.BaseYear != nil {
			years[*c.BaseYear] = true
		}
	}
	for i := range w.out.Rounds {
		if r := &w.out.Rounds[i]; r.RecordID == g.id("") && r.BaseYear == nil && printed != "" && len(years) < 2 {
			w.because(r.RecordID, baseUnread, "%s", printed)
		}
	}
}

// printedOf finds words of classes and of grades in the paragraphs that name
// places of a decision, and classes that it counts.
func (w *work) printedOf(g *group, rows []*schema.City, prose []paragraph) (class, grade string) {
	grades := map[string]bool{}
	for _, c := range rows {
		grades[hangul.Key(value(c.Grade))] = true
	}
	for _, d := range g.declared {
		if d.class != "" && !tierOnly.MatchString(d.class) && !grades[hangul.Key(d.class)] && !grades[strings.TrimSuffix(hangul.Key(d.class), "등급")] {
			class = hangul.Squeeze(d.label.S)
		}
	}
	for i := range prose {
		p := &prose[i]
		if p.before || class != "" && grade != "" {
			continue
		}
		if p.class == "" && p.grade == "" || !namesOne(p, rows) {
			continue
		}
		if class == "" {
			class = p.class
		}
		if grade == "" {
			grade = p.grade
		}
	}
	return class, grade
}

// namesOne says that a paragraph names one of the places.
func namesOne(p *paragraph, rows []*schema.City) bool {
	for _, c := range rows {
		name := hangul.Key(value(c.Sigungu))
		if name == "" {
			name = hangul.Key(c.CityRaw)
		}
		if cut := strings.TrimRight(name, "시군구"); len(cut) > len("가") {
			name = cut
		}
		if name != "" && strings.Contains(p.key, name) {
			return true
		}
	}
	return false
}

// tableAside is a table of which no row was read, with the words of its cells.
type tableAside struct {
	cells map[string]bool
	why   string
}

// tablesAside gives the tables of which no row was read, but for those whose
// heading says that they tell of something else and that sort nothing.
func (w *work) tablesAside() (out []tableAside) {
	gave := false
	for _, u := range w.facts.Uses {
		gave = u.Facts > 0 || gave && u.As == release.Continued // it was read with the one before
		if gave || u.Cell >= 0 {
			continue
		}
		t := w.doc.Blocks[u.Block].Table
		if t == nil {
			continue
		}
		x, sorts := tableAside{cells: map[string]bool{}, why: u.Why}, false
		for i := range t.Cells {
			s := hangul.FoldString(t.Cells[i].Text().S)
			for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",·/\n()", r) }) {
				x.cells[hangul.Key(part)] = true
				if k := strings.LastIndexByte(hangul.Trim(part), ' '); k > 0 && k < len("가나다특별자치도") {
					x.cells[hangul.Key(part[k:])] = true // 가도 나다군
				}
			}
			sorts = sorts || sortsHolders(hangul.Key(s))
		}
		if sorts || !strings.Contains(u.Why, "heading tells") {
			out = append(out, x)
		}
	}
	return out
}

// sortsHolders says that the head of a column is of classes or grades: 유형, 지원 유형, 평가 등급.
func sortsHolders(key string) bool {
	return key == "구분" || len(key) <= len("가나다라마유형") && (strings.HasSuffix(key, "유형") || strings.HasSuffix(key, "등급") || strings.HasSuffix(key, "부문"))
}
