package release

import (
	"strings"
	"sync"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// content is what stands in the body of a column, in cells.
type content struct {
	cells, places, sidos, lists, numbers, statuses, years, companies, dashes, long, counted, figures int
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
		s := r.spelled(row, col)
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
		case isCounted(s):
			c.counted++
		case isFigure(s):
			c.figures++
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

// isCounted says that a cell is a number with its counter and no more: 3곳.
func isCounted(s string) bool {
	_, ok := wholeCount(s)
	return ok && !isNumber(s)
}

// figureCell is a number that measures: parted by thousands or with decimals.
var figureCell = hangul.MustCompile(`^약?\s?(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+)$`)

// longestFigure bounds the bytes of a cell that is but a measure.
const longestFigure = 40

// isFigure says that a cell holds a measure and no more: 1,200, 3.5, 4ha.
func isFigure(s string) bool {
	return len(s) <= longestFigure && strings.IndexFunc(s, isDigit) >= 0 && (figureCell.MatchString(s) || measureCell.MatchString(s))
}

// most says that n is at least share of the cells, of which there are some.
func (c content) most(n int, share float64) bool {
	return n > 0 && float64(n) >= share*float64(c.cells)
}

// isDash says that a cell holds a sign for nothing.
func isDash(s string) bool {
	return len(s) <= longestDash && (strings.Trim(s, "-–—―－·ㅡ─━ー ") == "" || (strings.Contains(s, "없") || strings.Contains(s, "해")) && hasWord("해당없음 없음 미해당", hangul.NoSpace(s)))
}

// longestDash bounds the bytes of a dash and of the words that stand for one.
const longestDash = 48

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
	return found || hangul.Contains(s, "컨소시엄") || hangul.Contains(s, "협의체")
}
