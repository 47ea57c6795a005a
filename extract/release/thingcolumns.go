package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// thingColumns are the two columns of a table that by what stands in them hold the names of things and who makes or runs each,
// whatever their heads say.
type thingColumns struct {
	name, maker int
	rows        int
	sited       bool // a column is of places
	firms       bool // most makers are surely bodies by their names
}

// fewestThings is how many rows of things tell by what stands in them what the columns hold.
const fewestThings = 3

// thingColumnsOf finds them: names that are each another, and beside them bodies, most of them surely such or under a head for
// those who make or run something.
func (ctx *context) thingColumnsOf(t *doc.Table) (of thingColumns, ok bool) {
	cols, ok := bodyColumns(t)
	if !ok {
		return of, false
	}
	of = thingColumns{name: -1, maker: -1, rows: len(cols[0].cells)}
	sure := false
	for i := range cols {
		c := &cols[i]
		if heldByPlaces.MatchString(hangul.Key(c.head)) || ctx.holdsPlaces(c) {
			of.sited = true
			continue
		}
		if is, surely, firms := ctx.holdsMakers(c); is && (of.maker < 0 || surely && !sure) {
			of.maker, sure, of.firms = i, surely, firms
		}
	}
	if of.maker < 0 {
		return of, false
	}
	best := 0
	for i := range cols {
		if i == of.maker {
			continue
		}
		if n := ctx.holdsNames(&cols[i]); n > best {
			of.name, best = i, n
		}
	}
	if of.name >= 0 {
		of.rows = len(cols[of.name].cells) // of the column that no cell spans: fields and prizes may go over several rows
	}
	return of, of.name >= 0 && (sure || best > plainNames)
}

// How surely a column is one of names: as its cells alone tell, or its head, too.
const (
	toldContents = iota + 1 // 내용, which may head what each is or what it does
	plainNames
	headedNames
	surelyNames
)

// holdsNames is how surely a column holds the names of things: each another, none a body, a place, a number or a sentence, and
// most of several words or long; 0 for none.
func (ctx *context) holdsNames(c *bodyColumn) int {
	sure := nameHeaded(c.head)
	if sure == 0 || c.spans {
		return 0
	}
	long, sited, seen := 0, 0, map[string]bool{}
	for _, w := range c.cells {
		if seen[w] || !namesCell(w) || ctx.isPlaceWord(w) {
			return 0
		}
		if first, _, _ := strings.Cut(w, " "); isSidoName(first) {
			sited++ // 강원 횡성, 경기 안산 가나산단
		}
		if seen[w] = true; strings.Contains(w, " ") || utf8.RuneCountInString(w) >= longWord {
			long++
		}
	}
	if sited == len(c.cells) || 2*long <= len(c.cells) && sure < surelyNames {
		return 0
	}
	return sure
}

// nameHeaded is how surely a head is one of names of things, 0 for one of something else.
func nameHeaded(head string) int {
	key := hangul.Key(head)
	kind := columnKind(head)
	if noun := thingNoun(key); kind == serviceCol || noun != key && namesThing(noun) && (kind == noKind || kind == projectCol || kind == otherCol) {
		return surelyNames
	}
	switch kind {
	case projectCol, otherCol:
		return headedNames
	case noKind, namesCol, titleCol:
		return plainNames
	case contentCol:
		return toldContents
	}
	return 0
}

// namesCell says that a cell may be the name of a thing.
func namesCell(w string) bool {
	n := utf8.RuneCountInString(w)
	switch {
	case n < 2 || n > mostNameLetters || !strings.ContainsFunc(w, unicode.IsLetter), strings.HasSuffix(w, "다.") || strings.HasSuffix(w, "다") && endsInOne(w, toldEnds):
		return false
	case hasLegal(w), isSigunguName(w), isSidoName(w), isStatus(w), wholeYear(w), nthNumber.MatchString(w), isDomain(w) && !strings.Contains(w, " "):
		return false
	}
	return true
}

// mostNameLetters bounds the letters of the name of a thing.
const mostNameLetters = 45

// longWord is how many letters a word has that is no field or kind of things.
const longWord = 7

// nthNumber is the number of a certificate: 제34호.
var nthNumber = hangul.MustCompile(`^제?\s?\d{1,4}(?:-\d{1,4})?\s?호$`)

// thingsByCells is the column of things that the cells of a table tell beside that of who makes or runs them; -1 for none.
func (s *serviceTable) thingsByCells() int {
	if s.flipped || s.head != 1 || s.rowCount != s.table.Rows {
		return -1
	}
	of, ok := s.ctx.thingColumnsOf(s.table)
	if !ok || of.name >= len(s.cols) || of.maker >= len(s.cols) {
		return -1
	}
	s.cols[of.name].kind, s.guessed = serviceCol, true
	if k := s.cols[of.maker].kind; k != companyCol && k != bodyCol && k != operatorCol {
		s.cols[of.maker].kind = companyCol
	}
	return of.name
}
