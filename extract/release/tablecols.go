package release

import (
	"strings"
	"sync"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// content is what stands in the body of a column, in cells.
type content struct {
	cells, places, sidos, lists, numbers, statuses, years, companies, dashes, long int
}

// contentOf looks at the body cells of a column, once.
func (r *tableReader) contentOf(col int) content {
	if r.contents == nil {
		r.contents = make([]*content, len(r.cols))
	}
	if r.contents[col] == nil {
		c := r.lookAt(col)
		r.contents[col] = &c
	}
	return *r.contents[col]
}

func (r *tableReader) lookAt(col int) (c content) {
	for row := r.head; row < r.rowCount; row++ {
		t := r.words(row, col)
		if k := r.rowKind(row); k != bodyRow || !r.fresh(row, col) || t.Empty() {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(t.S))
		c.cells++
		switch {
		case isDash(s):
			c.dashes++
			c.cells--
		case r.ctx.isSido(t), isCountedSido(s):
			c.sidos++
			c.places++
		case r.arePlaces(row, col):
			c.places++
			if r.isList(row, col) {
				c.lists++
			}
		case isNumber(s) && len(s) <= 4 && !wholeYear(s):
			c.numbers++
		case wholeYear(s) || len(date.FindDates(s, r.ctx.day())) == 1 && len(s) <= 20:
			c.years++
		case isStatus(s):
			c.statuses++
		case isCompany(s):
			c.companies++
		case len([]rune(s)) > 40:
			c.long++
		}
	}
	return c
}

// most says that n is at least share of the cells, of which there are some.
func (c content) most(n int, share float64) bool {
	return n > 0 && float64(n) >= share*float64(c.cells)
}

// isDash says that a cell holds a sign for nothing.
func isDash(s string) bool {
	return strings.Trim(s, "-–—―－· ") == "" || hasWord("해당없음 없음 미해당", hangul.NoSpace(s))
}

// isStatus says that a cell says a status and nothing else.
func isStatus(s string) bool {
	if len(s) > longestValue || !statusStarts().mayHold(s) {
		return false
	}
	_, i, j, ok := cellStatus(s)
	if ok && genericWords.MatchString(hangul.Key(blank(s, i, j))) {
		return true
	}
	bare := ordinals.ReplaceAllString(cutBrackets(s), " ")
	_, i, j, ok = cellStatus(bare)
	return ok && genericWords.MatchString(hangul.Key(blank(bare, i, j)))
}

// ordinals are rounds and years beside a status: 1기(’19~’21) → 2기 재지정.
var ordinals = hangul.MustCompile(`제?\s*[0-9]+\s*(기|차|회|년도|년)`)

// sidoStarts are the spellings of 시·도 as a set.
var sidoStarts = sync.OnceValue(func() *wordSet {
	var all []string
	for s := range names().sidos {
		all = append(all, s)
	}
	return setOf(all...)
})

// isCountedSido says that a cell is a 시·도 with the number of names beside it:
// 서울(2), 경기 3곳.
func isCountedSido(s string) bool {
	if s == "" || !sidoStarts().begins(s) || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	m := countTail.FindStringIndex(s)
	return m != nil && m[0] > 0 && isSidoName(s[:m[0]])
}

// isCompany says that words carry a legal form or the word for a group of
// bodies.
func isCompany(s string) bool {
	_, found := hangul.Company(s)
	return found || strings.Contains(s, "컨소시엄") || strings.Contains(s, "협의체")
}

// settle decides by content what headers leave open: columns without a known
// word and words like 구분 that may head anything. It is done once a table.
func (r *tableReader) settle() {
	if r.settled {
		return
	}
	r.settled = true
	for c := range r.cols {
		r.cols[c].in = r.contentOf(c)
	}
	for c := range r.cols {
		in := r.cols[c].in
		switch r.cols[c].kind {
		case noKind:
			r.cols[c].kind = r.guess(c, in)
		case classCol, domainCol, statusCol, namesCol, remarkCol:
			r.cols[c].kind = reconsider(r.cols[c].kind, in)
			if told := hangul.Key(r.cols[c].words().S); r.cols[c].kind == classCol && strings.HasSuffix(told, "결과") {
				if r.cols[c].kind = remarkCol; r.performs(c) {
					r.cols[c].kind = gradeCol // 평가 결과: 매우 우수
				}
			}
		case bodyCol, partnerCol:
			if r.cols[c].kind == partnerCol && r.has(sigunguCol, placeCol) && startsWithAny(hangul.Key(r.cols[c].words().S), []string{"협력", "협업"}) {
				continue // who helps those that were chosen
			}
			if in.most(in.places, 0.5) && (r.cols[c].kind == bodyCol || !r.has(serviceCol, companyCol, bodyCol)) && !(r.has(serviceCol) && certifies(r.scheme()) != scheme.City) && !(r.has(companyCol) && r.countsServices()) {
				r.cols[c].kind = placeCol
			} else if r.cols[c].kind == bodyCol {
				r.cols[c].kind = companyCol
			}
		case placeCol:
			if in.most(in.sidos, 0.9) && in.cells > 1 && r.placesBeside(c) {
				r.cols[c].kind = sidoCol
			}
		}
	}
}

// placesBeside says that another column of the same stripe names places of
// the second level.
func (r *tableReader) placesBeside(col int) bool {
	for c := range r.cols {
		if c == col {
			continue
		}
		if in := r.cols[c].in; in.most(in.places-in.sidos+in.dashes, 0.5) && in.places > in.sidos {
			return true
		}
	}
	return false
}

// guess says what a column without a known header word holds.
func (r *tableReader) guess(col int, in content) colKind {
	switch {
	case in.cells == 0:
		return noKind
	case in.most(in.sidos, 0.8) && (in.cells > 1 || r.placesBeside(col)) && r.placesBeside(col) && !r.ctx.isSido(r.cols[col].words()):
		return sidoCol // under the name of a province 광주시 is a place of it
	case in.most(in.places, 0.5):
		return placeCol
	case in.most(in.numbers, 0.9) && len(r.cols[col].path) == 0 && col == 0:
		return seqCol
	case in.most(in.statuses, 0.8):
		return statusCol
	case in.most(in.years, 0.8) && len(r.cols[col].path) == 0:
		return yearCol
	case in.most(in.companies, 0.5):
		return companyCol
	}
	return noKind
}

// reconsider decides between the things that 구분, 분야, 결과 and 비고 head.
func reconsider(k colKind, in content) colKind {
	switch {
	case in.most(in.statuses, 0.6) && k != remarkCol:
		return statusCol
	case k == namesCol && in.most(in.places, 0.5):
		return placeCol
	case k == remarkCol:
		return k
	case in.most(in.sidos, 0.8) && in.places == in.sidos:
		return sidoCol
	case in.most(in.places, 0.6):
		return placeCol
	case in.most(in.numbers, 0.9) && k == classCol:
		return seqCol
	case k == statusCol && in.statuses == 0 && in.cells > 0:
		return classCol
	}
	return k
}

// stripes are the ranges of columns that repeat the same header side by side;
// one for a usual table.
func (r *tableReader) stripes() [][2]int {
	n := r.colCount
	for p := 1; p <= n/2; p++ {
		if n%p == 0 && r.repeats(p) {
			var out [][2]int
			for c := 0; c < n; c += p {
				out = append(out, [2]int{c, c + p})
			}
			return out
		}
	}
	return [][2]int{{0, n}}
}

// repeats says that the header has period p.
func (r *tableReader) repeats(p int) bool {
	known := false
	for c := p; c < r.colCount; c++ {
		a, b := r.cols[c-p], r.cols[c]
		if hangul.Key(a.lowest().S) != hangul.Key(b.lowest().S) || a.kind != b.kind || len(a.path) != len(b.path) || len(a.path) == 1 && hangul.Key(a.words().S) != hangul.Key(b.words().S) {
			return false
		}
		for i := range len(a.path) - 1 {
			if !sameKey(a.path[i].S, b.path[i].S) && !(isValue(a.path[i].S) && isValue(b.path[i].S)) {
				return false
			}
		}
		known = known || a.kind == placeCol || a.kind == sigunguCol || a.kind == serviceCol || a.kind == companyCol
	}
	return known
}

// in is the first column of the first kind there is in a stripe, -1 for none.
func (r *tableReader) in(stripe [2]int, kinds ...colKind) int {
	for _, k := range kinds {
		for c := stripe[0]; c < stripe[1]; c++ {
			if r.cols[c].kind == k {
				return c
			}
		}
	}
	return -1
}
