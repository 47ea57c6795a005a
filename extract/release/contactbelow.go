package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bareBelow reads a name that stands alone below the label of a person, as the cells of a
// board come out: 담당자 / 견우진.
func (r *contactReader) bareBelow(label, l *headLine) bool {
	switch strings.Trim(label.bare, ":|") {
	case "담당자", "작성자", "등록자", "등록자명", "담당자명":
	default:
		return false
	}
	if !bareName.MatchString(l.bare) || !isName(l.bare) || !namesPerson(l.bare) || len(l.bare) != len("견우진") {
		return false
	}
	r.role = label.value(0, len(label.S), "contact.role")
	r.person(Value{}, l.value(0, len(l.S), "contact.name"))
	return true
}

// belowLabel says that a line is what the label alone on the line before it is of: an office
// and its officials, as the cells of a board come out: 담당부서 / 산림과 / 견우진 사무관.
func belowLabel(label, l *headLine) bool {
	switch strings.Trim(label.bare, ":|") {
	case "담당부서", "부서", "부서명", "담당자", "작성자", "소관부서":
	default:
		return false
	}
	if len(l.S) > longestByline || isSentence(l.S) || fieldNames[strings.Trim(l.bare, ":|")] {
		return false
	}
	return officePattern.MatchString(l.S) || personPattern.MatchString(l.S) || personAfter.MatchString(l.S)
}

// beforeRank is where the rank begins that the label of an office was read across: 담 당 과 장
// is the 과장 in charge; 0 for none.
func beforeRank(s string, from, to int) int {
	if hangul.NoSpace(s[from:to]) != "담당과" {
		return 0
	}
	rest := strings.TrimLeft(s[to:], " ")
	if tail, ok := strings.CutPrefix(rest, "장"); !ok || tail != "" && letterAt(tail, 0) {
		return 0
	}
	return to - len("과")
}
