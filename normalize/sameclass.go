package normalize

import (
	"strings"

	"injeung/extract/doc"
)

// classNouns stand behind a class that is called so without them, too: 대규모 사업, 농촌 지역. Written as one word with it they are part of its
// name: 선도사업, 선도지역.
var classNouns = []string{"사업", "부문", "지역"}

// sameClass is what tells a class from others: its name, without such a noun.
func sameClass(t doc.Text) string {
	s := sameWords(t)
	for _, noun := range classNouns {
		if cut, ok := strings.CutSuffix(s, noun); ok && len(cut) >= 2*len("가") && strings.HasSuffix(t.S, " "+noun) {
			return cut
		}
	}
	return withoutPrize(s)
}

// withoutPrize is a grade without what makes it a prize; other words stay.
func withoutPrize(s string) string {
	if cut, ok := strings.CutSuffix(s, "상"); ok && prizeGrades[cut] {
		return cut
	}
	return s
}

// prizeGrades are grades that are called prizes, too: 최우수, 최우수상.
var prizeGrades = map[string]bool{"최우수": true, "우수": true, "장려": true, "특별": true, "노력": true, "입선": true}

// sameGrade is what tells a grade from others: its name, without quotes, another in the bracket behind it and what makes it a prize:
// 최우수상(장관상), ‘가’ 등급.
func sameGrade(t doc.Text) string {
	if k := strings.IndexByte(t.S, '('); k > 0 {
		t = t.Slice(0, k)
	}
	return withoutPrize(strings.ReplaceAll(strings.ReplaceAll(sameWords(t), "'", ""), `"`, ""))
}
