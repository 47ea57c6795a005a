package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// wholeFigure is a cell of nothing but points or a share.
var wholeFigure = hangul.MustCompile(`^\(?([0-9]{1,4})\s?(점|%)\)?$`)

// figuresBelow says that a table of two rows under words of judging names in the first what is judged and in the second its points or
// share, which make up a whole: 서면평가 | 현장평가 | 합계 over 60점 | 40점 | 100점.
func (c *criteriaTable) figuresBelow() bool {
	if c.rowCount != 2 || c.colCount < 2 || len(c.heads) == 0 || !judged.MatchString(c.heads[0].S) {
		return false
	}
	sum, n := 0, 0
	for k := range c.colCount {
		name := hangul.Key(c.words(0, k).S)
		m := wholeFigure.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(c.words(1, k).S)))
		if name == "" || strings.ContainsAny(name, "0123456789") || m == nil && k > 0 {
			return false
		}
		if m == nil || adjustments.MatchString(name) {
			continue // 배점 before the figures, or their sum behind them
		}
		v, _, _ := hangul.Number(m[1])
		sum, n = sum+v, n+1
	}
	return n > 1 && (sum == 100 || sum == 1000)
}

// itemsAbove reads such a table.
func (c *criteriaTable) itemsAbove() {
	for k := range c.colCount {
		figure := c.words(1, k)
		m := wholeFigure.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(figure.S)))
		if m == nil || adjustments.MatchString(hangul.Key(c.words(0, k).S)) {
			continue
		}
		it := Item{Scheme: c.scheme(), Year: c.year, Name: plainName(c.words(0, k)), Rule: "table.criteria", Table: c.use, Row: c.top}
		if m[2] == "점" {
			it.Points = figure
		} else {
			it.Weight = figure
		}
		c.f.Items = append(c.f.Items, it)
	}
	for row := c.head; row < c.rowCount; row++ {
		c.counted(row)
		c.gave(row)
	}
}

// ofYears says that a column under nothing but a year, or before or after a change, holds numbers that make up a whole, beside one that
// names what is judged: 평가 분야 | 2025년 | 2026년, 평가 항목 | 현행 | 개정.
func (c *criteriaTable) ofYears(k int) bool {
	n := len(c.cols[k].path)
	if n == 0 || k == 0 || !c.whenOver(k) || !c.numbers(k) || !judgedNoun.MatchString(c.cols[0].words().S) && (k < 2 || c.underResult() || !judgedNoun.MatchString(c.cols[1].words().S)) {
		return false
	}
	sum := 0
	for row := c.head; row < c.rowCount; row++ {
		if v, _, ok := hangul.Number(strings.TrimSpace(hangul.FoldString(c.words(row, k).S))); ok && c.rowKind(row) == bodyRow && c.fresh(row, k) {
			sum += v
		}
	}
	return sum == 100 || sum == 1000
}

// underResult says that the words over a table announce what was reached, and no rule: 연도별 만족도 평가 점수.
func (c *criteriaTable) underResult() bool {
	return len(c.heads) > 0 && reachedHead.MatchString(c.heads[0].S) && !rulesHead.MatchString(c.heads[0].S)
}

// reachedHead are words of a result; rulesHead of rules, which may be a result themselves: 배점 조정 결과.
var (
	reachedHead = hangul.MustCompile(`결과|만족도|점수|현황|실적|순위`)
	rulesHead   = hangul.MustCompile(`배점|가중치|비중|기준|지표|항목|개편|개정|조정|변경`)
)

// announcedOfYears is the kind of figures of a column under nothing but when they are, which the words right over the table name:
// 영역별 지표 수 over 영역 | 2025년 | 2026년.
func (c *criteriaTable) announcedOfYears(k int) colKind {
	n := len(c.cols[k].path)
	if n == 0 || k == 0 || !c.whenOver(k) || len(c.heads) == 0 || c.heads[0].sentence || !c.numbers(k) {
		return noKind
	}
	switch m := ofFigures.FindString(c.heads[0].S); {
	case strings.Contains(m, "배점"):
		return pointsCol
	case strings.Contains(m, "수"):
		if !strings.Contains(m, "점수") {
			return indicatorsCol
		}
	case strings.Contains(m, "가중치"):
		return weightCol
	}
	return noKind
}

// classesDown says that rows are of classes and columns of what is judged, whose figures make up a whole in every row: 구분 | 숲 | 물
// over 대도시 | 40 | 60.
func (c *criteriaTable) classesDown() bool {
	if c.head != 1 || c.colCount < 3 || len(c.heads) == 0 || !judged.MatchString(c.heads[0].S) {
		return false
	}
	rows := 0
	for row := c.head; row < c.rowCount; row++ {
		if c.rowKind(row) != bodyRow || !sortsHolders(c.words(row, 0).S) {
			return false
		}
		sum := 0
		for _, k := range c.judgedColumns() {
			figure := strings.TrimRight(strings.TrimSpace(hangul.FoldString(c.words(row, k).S)), "점% ")
			if isDash(figure) {
				continue
			}
			n, _, ok := hangul.Number(figure)
			if !ok || !isNumber(figure) {
				return false
			}
			sum += n
		}
		if rows++; sum != 100 && sum != 1000 {
			return false
		}
	}
	return rows > 1
}

// judgedColumns are the columns behind the first but for sums of them.
func (c *criteriaTable) judgedColumns() (out []int) {
	for k := 1; k < c.colCount; k++ {
		if !adjustments.MatchString(hangul.Key(c.words(0, k).S)) {
			out = append(out, k)
		}
	}
	return out
}

// itemsOfClasses reads such a table.
func (c *criteriaTable) itemsOfClasses() {
	share := strings.Contains(c.heads[0].S, "가중치") || strings.Contains(c.heads[0].S, "비중")
	for row := c.head; row < c.rowCount; row++ {
		for _, k := range c.judgedColumns() {
			figure := c.words(row, k)
			if isDash(figure.S) {
				continue
			}
			it := Item{Scheme: c.scheme(), Year: c.year, Class: c.words(row, 0), Name: plainName(c.words(0, k)), Points: figure, Rule: "table.criteria", Table: c.use, Row: c.top + row}
			if share || strings.HasSuffix(strings.TrimSpace(figure.S), "%") {
				it.Weight, it.Points = it.Points, doc.Text{}
			}
			c.f.Items = append(c.f.Items, it)
		}
		c.counted(row)
		c.gave(row)
	}
}

// judgedNoun heads a column of what is judged.
var judgedNoun = hangul.MustCompile(`(?:평가|심사|선정)\s?(?:분야|영역|부문|항목|지표|기준|요소|내용)|배점`)
