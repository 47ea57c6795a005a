package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// rowsInOne parts a row of a contact block that holds several persons, a line of each cell for
// each: 책임자↵담당자 | 과장↵주무관 | 가나다↵라마바. A row is not parted where its labels do not stand so.
func rowsInOne(cells []doc.Text) [][]doc.Text {
	n, alike := 0, 0
	for _, t := range cells {
		if lines := strings.Split(t.S, "\n"); len(lines) > 1 && contactLabels.has(hangul.NoSpace(lines[0])) && contactLabels.has(hangul.NoSpace(lines[1])) && !contactLabels.has(hangul.NoSpace(t.S)) {
			n = len(lines)
		}
	}
	if n == 0 {
		return personsByNumber(cells)
	}
	for _, t := range cells {
		switch lines := strings.Count(t.S, "\n") + 1; {
		case lines == n:
			alike++
		case lines > n:
			return [][]doc.Text{cells} // it has more than the labels tell
		}
	}
	if n < 2 || alike < 3 || alike < len(cells)-1 {
		return [][]doc.Text{cells}
	}
	out := make([][]doc.Text, n)
	for _, t := range cells {
		partLines(out, t)
	}
	return out
}

// partLines adds each line of a cell to a row of its own.
func partLines(rows [][]doc.Text, cell doc.Text) {
	from := 0
	for k, l := range strings.Split(cell.S, "\n") {
		rows[k] = append(rows[k], cell.Slice(from, from+len(l)).Trim())
		from += len(l) + 1
	}
}

// personsByNumber parts a row whose persons and numbers stand below each other in cells of
// their own, without a label for each: 물환경과 | 과장 한물결↵주무관 두시내 | 044-…↵044-…. What else
// the row has stays in the first part.
func personsByNumber(cells []doc.Text) [][]doc.Text {
	n, persons := 0, false
	for _, t := range cells {
		if k := linesThat(t.S, isNumberAlone); k > 1 {
			n = k
		}
	}
	for _, t := range cells {
		persons = persons || n > 1 && (linesThat(t.S, isRankedName) == n || linesThat(t.S, isNameAlone) == n)
	}
	if !persons {
		return [][]doc.Text{cells}
	}
	out := make([][]doc.Text, n)
	for _, t := range cells {
		if linesThat(t.S, ofOnePerson) == n {
			partLines(out, t)
			continue
		}
		out[0] = append(out[0], t)
	}
	return out
}

// linesThat counts the lines of a cell if is holds for each of them.
func linesThat(cell string, is func(string) bool) int {
	n := 0
	for l := range strings.SplitSeq(cell, "\n") {
		if !is(hangul.Trim(l)) {
			return 0
		}
		n++
	}
	return n
}

// isNumberAlone says that a line is a telephone number and its signs.
func isNumberAlone(s string) bool {
	loc := phonePattern.FindStringIndex(s)
	return loc != nil && strings.Trim(s[:loc[0]]+s[loc[1]:], " ()☎☏:∙·") == ""
}

// isRankedName says that a line is a person, rank and name in either order.
func isRankedName(s string) bool {
	s = strings.TrimLeft(s, "∙·•-ㅇ ")
	for _, re := range []*hangul.Pattern{personPattern, personAfter} {
		if loc := re.FindStringIndex(s); loc != nil && loc[0] == 0 && loc[1] == len(s) {
			return true
		}
	}
	return false
}

// isNameAlone says that a line is a person's name.
func isNameAlone(s string) bool {
	s = hangul.NoSpace(s)
	return bareName.MatchString(s) && namesPerson(s)
}

// ofOnePerson says that a line tells one thing of one person.
func ofOnePerson(s string) bool {
	return isNumberAlone(s) || isRankedName(s) || isNameAlone(s) || isRank(hangul.NoSpace(s))
}
