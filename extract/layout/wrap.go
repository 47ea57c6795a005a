package layout

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

// fullRoom is the white, in font sizes, that a full line leaves at most where
// the writer breaks lines at any letter.
const fullRoom = 1.4

// cellPad is the most white, in points, that a cell keeps at its sides.
const cellPad = 6

// room is the white between a line and the right margin.
func (c *composer) room(l *line, area doc.Box) float32 {
	if !c.cell {
		return area.X1 - l.box.X1
	}
	pad := min(max(l.box.X0-area.X0, 0), cellPad)
	room := area.X1 - pad - l.box.X1
	if (room > fullRoom*l.size || 2*room > fullRoom*l.size && oneWord(l)) && c.middle(l) { // both sides are white
		return 2 * room
	}
	return room
}

// wraps says whether l had to begin on a line of its own: what it begins
// with, a word or a letter as the writer breaks lines, would not have fitted
// after prev.
func (c *composer) wraps(prev, l *line) bool {
	if prev.full {
		return true
	}
	if prev.room > 0.6*c.box.W() {
		return false
	}
	from, _ := inner(l.text.S)
	first, _ := utf8.DecodeRuneInString(l.text.S[from:])
	if !c.d.habits.words && unbroken(first) {
		return prev.room < l.tiedWidth()+0.25*l.size
	}
	if c.cell && oneWord(prev) {
		return false // labels of one word stand below each other
	}
	return prev.room < l.wordWidth()+0.25*l.size
}

// oneWord says whether no space parts the words of a line.
func oneWord(l *line) bool { return !strings.Contains(strings.Trim(l.text.S, blanks), " ") }

// tiedWidth is how wide the first letter of a line is together with the marks behind it, none of which
// begins a line: 숲‧ of 숲‧길군 moves to the next line whole. 0 of a letter without such a mark.
func (l *line) tiedWidth() float32 {
	from, _ := inner(l.text.S)
	_, n := utf8.DecodeRuneInString(l.text.S[from:])
	to := from + n
	for _, r := range l.text.S[to:] {
		if !strings.ContainsRune(tied, r) {
			break
		}
		to += utf8.RuneLen(r)
	}
	if to == from+n {
		return 0
	}
	return l.widthOf(from, to)
}

// tied are the marks before which no writer breaks a line, but those that end the letter of an item: 가. 나)
const tied = "·ㆍ‧․⦁,」』”’〉》"

// terminal says whether a line ends a sentence.
func terminal(l *line) bool {
	s := strings.TrimRight(l.text.S, " \u00a0\u3000")
	s = strings.TrimRight(s, ")]”’\"'")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "。")
}
