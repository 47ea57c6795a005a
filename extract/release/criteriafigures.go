package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// figureKind is what figures a column holds; the class over or under the word
// for it does not change that.
func (c *criteriaTable) figureKind(k int) colKind {
	if k == 1 && c.bare != noKind {
		return c.bare
	}
	for i := len(c.cols[k].path) - 1; i >= 0; i-- {
		switch kind := columnKind(c.cols[k].path[i].S); kind {
		case pointsCol, weightCol, indicatorsCol:
			return kind
		case scoreCol:
			return pointsCol
		case numberCol:
			if i > 0 {
				switch over := columnKind(c.cols[k].path[i-1].S); over {
				case pointsCol, weightCol:
					return over // 배점 over 정량 | 정성 | 계
				}
			}
			return indicatorsCol
		case itemCol:
			if k > 0 && c.onlyNumbers(k) {
				return indicatorsCol // 세부 지표(개)
			}
		}
	}
	if c.numbers(k) && (c.tierOver(k) || c.classFigures(k)) {
		return c.announced()
	}
	if kind := c.announcedOfYears(k); kind != noKind {
		return kind
	}
	if c.ofYears(k) {
		return pointsCol
	}
	return noKind
}

// onlyNumbers says that a column holds whole numbers and nothing else.
func (c *criteriaTable) onlyNumbers(k int) bool {
	n := 0
	for row := c.head; row < c.rowCount; row++ {
		if s := c.spelled(row, k); c.rowKind(row) == bodyRow && s != "" {
			if !isNumber(strings.TrimSuffix(s, "개")) {
				return false
			}
			n++
		}
	}
	return n > 1
}

// tierOver says that a column of numbers is headed by a tier of local governments: 광역 | 기초.
func (c *criteriaTable) tierOver(k int) bool {
	kind := c.cols[k].kind
	return k > 0 && (kind == sidoCol || kind == sigunguCol) && len(c.cols[k].path) == 1 && c.numbers(k)
}

// announced is the kind of figures that the words over the table name where
// its header has but classes: 지표 수, 배점, 가중치.
func (c *criteriaTable) announced() colKind {
	said := c.table.Unit.S
	for _, h := range c.heads {
		if !h.sentence {
			said += " " + h.S
		}
	}
	switch said = strings.ReplaceAll(said, " ", ""); {
	case strings.Contains(said, "배점"), strings.Contains(said, "단위:점"):
		return pointsCol
	case strings.Contains(said, "가중치"), strings.Contains(said, "비중"), strings.Contains(said, "%"):
		return weightCol
	case strings.Contains(said, "지표") && !strings.Contains(said, "지표수") && c.hundreds():
		return pointsCol // 유형별 평가지표 over what adds up to 100
	case strings.Contains(said, "지표"), judged.MatchString(said) && c.inPieces():
		return indicatorsCol
	case (strings.Contains(said, "평가") || strings.Contains(said, "심사")) && c.hundreds():
		return pointsCol
	}
	return noKind
}

// inPieces says that all numbers under the classes of the header are printed with 개.
func (c *criteriaTable) inPieces() bool {
	some := false
	for k := range c.cols {
		if n := len(c.cols[k].path); n == 0 || !isClassWord(hangul.Key(c.cols[k].path[n-1].S)) {
			continue
		}
		for row := c.head; row < c.rowCount; row++ {
			s := c.spelled(row, k)
			if some = true; s != "" && !isDash(s) && !strings.HasSuffix(s, "개") {
				return false
			}
		}
	}
	return some
}

// hundreds says that the numbers under every class of the header add up to 100.
func (c *criteriaTable) hundreds() bool {
	some := false
	for k := range c.cols {
		if n := len(c.cols[k].path); n == 0 || !isClassWord(hangul.Key(c.cols[k].path[n-1].S)) && !c.addsUp(k) {
			continue
		}
		if some = true; c.columnSum(k) != 100 {
			return false
		}
	}
	return some
}

// numbers says that most cells of a column are numbers, perhaps with a unit.
func (c *criteriaTable) numbers(k int) bool {
	n, all := 0, 0
	for row := c.head; row < c.rowCount; row++ {
		if s := c.spelled(row, k); s != "" {
			all++
			if s[0] >= '0' && s[0] <= '9' && len(s) < 16 || isDash(s) {
				n++
			}
		}
	}
	return n > 0 && 2*n > all
}

func (c *criteriaTable) isFigure(k int) bool {
	for _, f := range c.figures {
		if f == k {
			return true
		}
	}
	return false
}

// hasFigures says that most cells of the columns of figures hold numbers.
func (c *criteriaTable) hasFigures() bool {
	n, all := 0, 0
	for row := c.head; row < c.rowCount; row++ {
		for _, k := range c.figures {
			t := c.words(row, k)
			if t.Empty() || c.repeatsHead(row, c.distinct(row)) {
				continue
			}
			all++
			if strings.ContainsAny(hangul.FoldString(t.S), "0123456789") || isDash(t.S) {
				n++
			}
		}
	}
	return n > 0 && 2*n >= all
}

// figuresOf puts the figures of a row for a class into an item: its own, or
// those that it shares with other rows of its dimension. ok is false where
// there are none.
func (c *criteriaTable) figuresOf(it *Item, row int, class doc.Text, shared bool) (ok bool) {
	for _, k := range c.figures {
		t := c.words(row, k)
		if !c.isOf(k, class) || t.Empty() || !strings.ContainsAny(hangul.FoldString(t.S), "0123456789") {
			continue
		}
		if c.shared(row, k) != shared || shared && !c.fresh(row, k) {
			continue
		}
		switch c.figureKind(k) {
		case pointsCol:
			if it.Points = t; strings.HasSuffix(strings.TrimSpace(t.S), "%") {
				it.Weight, it.Points = t, doc.Text{} // 배점 | 30%
			}
		case weightCol:
			it.Weight = t
		case indicatorsCol:
			it.Count = t
		}
		ok = true
	}
	return ok
}

// isOf says that a column of figures is of a class.
func (c *criteriaTable) isOf(k int, class doc.Text) bool {
	over := c.classOver(k).S
	return c.rowClass >= 0 || sameKey(over, class.S) || over == "" && c.ofEach
}

// shared says that a figure stands for several rows with names of their own.
func (c *criteriaTable) shared(row, k int) bool {
	if c.name < 0 {
		return false
	}
	i := c.at(row, k)
	for _, r := range []int{row - 1, row + 1} {
		if r >= c.head && r < c.rowCount && c.at(r, k) == i && c.at(r, c.name) != c.at(row, c.name) {
			return true
		}
	}
	return false
}

// underShared says that all figures of a row for a class are shared ones.
func (c *criteriaTable) underShared(row int, class doc.Text) bool {
	any := false
	for _, k := range c.figures {
		if c.isOf(k, class) && !c.words(row, k).Empty() {
			if !c.shared(row, k) {
				return false
			}
			any = true
		}
	}
	return any
}
