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
		if lines := strings.Split(t.S, "\n"); len(lines) > 1 && contactLabels.has(hangul.NoSpace(lines[0])) && contactLabels.has(hangul.NoSpace(lines[1])) {
			n = len(lines)
		}
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
		from := 0
		for k, l := range strings.Split(t.S, "\n") {
			out[k] = append(out[k], t.Slice(from, from+len(l)).Trim())
			from += len(l) + 1
		}
	}
	return out
}
