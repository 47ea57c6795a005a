package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// The lines of a sheet tell of one thing each that a programme asks for (지표 수 | 45개 | 38개 under 구분 | 2024년 | 2025년), of before and after
// a change or of each class. sheetFields name those things; sheetValue is a cell of one.
var (
	sheetFields = []struct {
		field, unit string
		*hangul.Pattern
	}{
		{"indicator_count", "개", hangul.MustCompile(`^(?:평가|심사|인증|세부|전체|총)?(?:지표|항목|문항)(?:의?수|개수)?$`)},
		{"total_points", "점", hangul.MustCompile(`^(?:총점|만점|총배점|배점합계|평가만점)$`)},
		{"pass_points", "점%", hangul.MustCompile(`^(?:통과|인증|지정|선정|합격|재지정|재인증)(?:기준|점수|기준점수|커트라인)$|^(?:기준점수|커트라인)$`)},
		{"review_period_years", "년", hangul.MustCompile(`^(?:유효|인증|지정|공인|자격|인증유효|지정유효)기간$|^(?:재인증|재지정|재평가|재검토)주기$`)},
	}
	sheetValue = hangul.MustCompile(`^(?:총|연|매)?\s?([0-9][0-9,]*)\s?(개|점|%|년)(?:\s?(?:이상|지표|항목|마다|간))?$`)
	sheetAfter = hangul.MustCompile(`^(?:변경|개정|개편|조정|개선|강화)\s*(?:후|안)?$|^(?:올해|금년도?|이번)$`)
	sheetPast  = hangul.MustCompile(`^(?:작년|지난해|이전)$|전$`)
)

// ruleSheet reads such a sheet, whose lines are rows, or columns under a row for each class.
func (c *criteriaTable) ruleSheet() bool {
	if c.head != 1 || c.colCount < 2 || c.rowCount < 3 || c.table.Cols == 3 && beforeAndAfter(c.table) {
		return false // fieldRows has what stands before and after a change
	}
	rows := 0
	for row := c.head; row < c.rowCount; row++ {
		if f, _ := c.fieldOf(c.words(row, 0)); f != "" {
			rows++
		}
	}
	if rows > 1 {
		var over []doc.Text
		for k := range c.cols {
			over = append(over, c.cols[k].words())
		}
		return c.readSheet(over, c.rowCount, func(row, k int) (doc.Text, doc.Text) { return c.words(row, 0), c.words(row, k) })
	}
	if !c.fieldsAcross() {
		return false
	}
	over := []doc.Text{{}}
	for row := c.head; row < c.rowCount; row++ {
		over = append(over, c.words(row, 0))
	}
	return c.readSheet(over, c.colCount, func(k, row int) (doc.Text, doc.Text) { return c.cols[k].words(), c.words(row, k) })
}

// fieldsAcross says that heads are lines of a sheet, and none of the others is over figures.
func (c *criteriaTable) fieldsAcross() bool {
	var others []int
	for k := 1; k < c.colCount; k++ {
		if f, _ := c.fieldOf(c.cols[k].words()); f == "" {
			others = append(others, k)
		}
	}
	return len(others) < c.colCount-1 && !slices.ContainsFunc(others, func(k int) bool { return c.figureKind(k) != noKind })
}

// fieldOf is what a line of a sheet tells of, and the units that it can have.
func (c *criteriaTable) fieldOf(name doc.Text) (field, units string) {
	key := hangul.NoSpace(hangul.FoldString(plainName(name).S))
	for _, f := range sheetFields {
		if f.MatchString(key) {
			return f.field, f.unit
		}
	}
	return "", ""
}

// readSheet reads the lines 1 to n of a sheet whose values stand under the words over, the first of which stand over the names.
func (c *criteriaTable) readSheet(over []doc.Text, n int, at func(line, value int) (name, words doc.Text)) bool {
	last, classes := c.sheetColumns(over)
	if last == 0 && classes == nil {
		return false
	}
	var out []Criterion
	var items []Item
	for line := 1; line < n; line++ {
		name, _ := at(line, 0)
		field, units := c.fieldOf(name)
		if field == "" {
			continue
		}
		if last > 0 {
			_, words := at(line, last)
			out = append(out, c.sheetCriterion(field, units, words)...)
			continue
		}
		var each []Criterion
		for _, k := range classes {
			_, words := at(line, k)
			got := c.sheetCriterion(field, units, words)
			if each = append(each, got...); len(got) > 0 && field == "indicator_count" {
				items = append(items, Item{Scheme: c.scheme(), Year: c.year, Class: over[k], Count: words, Rule: "table.criteria", Table: c.use, Row: c.top})
			}
		}
		if len(each) == len(classes) && each[0].Number == each[1].Number {
			out = append(out, each[0])
		}
	}
	if len(out)+len(items) < 2 {
		return false
	}
	c.begin("criteria")
	for row := c.head; row < c.rowCount; row++ {
		c.counted(row)
		c.gave(row)
	}
	c.f.Criteria, c.f.Items = append(c.f.Criteria, out...), append(c.f.Items, items...)
	return true
}

// sheetCriterion is what a cell of a sheet says; none where it is no number with the unit that belongs to it.
func (c *criteriaTable) sheetCriterion(field, units string, words doc.Text) []Criterion {
	m := sheetValue.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(words.S)))
	if m == nil || !strings.Contains(units, m[2]) {
		return nil
	}
	n, _, _ := hangul.Number(m[1])
	got := c.criterion(field, n, words)
	if m[2] == "%" {
		got.Field, got.Number = "pass_ratio", float64(n)/100
	}
	return []Criterion{got}
}

// sheetColumns is the column of what holds now, where the columns are of before and after, or the columns of classes, two at least.
func (c *criteriaTable) sheetColumns(over []doc.Text) (last int, classes []int) {
	day, latest := c.ctx.day(), 0
	for k := 1; k < len(over); k++ {
		s := strings.TrimSpace(hangul.FoldString(over[k].S))
		years := date.FindYears(s, day)
		switch {
		case sheetAfter.MatchString(s):
			return k, nil
		case outdatedWords.MatchString(s) || sheetPast.MatchString(s):
		case wholeYear(s) && len(years) == 1:
			if y := years[0].Year; y > latest && (day.Y == 0 || y <= day.Y) {
				last, latest = k, y
			}
		case sortsHolders(s):
			classes = append(classes, k)
		default:
			return 0, nil
		}
	}
	if last > 0 || len(classes) < 2 {
		return last, nil
	}
	return 0, classes
}
