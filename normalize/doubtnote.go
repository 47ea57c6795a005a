package normalize

import (
	"slices"
	"strings"
	"unicode"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// markedNote finds a note on a mark: * 재지정, ※ ● : 최우수, 1) 특화형으로 선정.
var markedNote = hangul.MustCompile(`^※?\s?([*†‡●◎◆■▲△]{1,3}|주?[0-9¹²³⁴⁵]{1,2}[)⁾])\s?(?::|표시는|는|은)?\s?(.+)$`)

// doubtNotes doubts places behind whose names a mark stands of which a note tells a status, class or grade that they do
// not have.
func (w *work) doubtNotes(g *group) {
	rows := w.citiesOf(g)
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table != nil || len(b.Text.S) > longestNote || len(rows) == 0 || !beginsNote(b.Bullet.S+b.Text.S) {
			continue
		}
		m := markedNote.FindStringSubmatch(hangul.FoldString(b.Bullet.S + " " + b.Text.S))
		if m == nil {
			continue
		}
		again, class, grade := toldAgain.MatchString(m[2]) && g.status == schema.New && !newPrinted.MatchString(m[2]), typeEnd.MatchString(m[2]) || toldClass.MatchString(m[2]+" "), gradeIn(m[2])
		if !again && !class && grade == "" {
			continue
		}
		printed := w.printedWith(m[1])
		for _, c := range rows {
			if !marksName(printed, c, m[1]) {
				continue
			}
			if again {
				w.because(c.RecordID, statusUnsure, "%s", m[0])
			}
			if class && c.ClassRaw == nil && !again {
				w.because(c.RecordID, classUnread, "%s", m[0])
			}
			if grade != "" && c.Grade == nil {
				w.because(c.RecordID, gradeUnread, "%s", m[0])
			}
		}
	}
}

// beginsNote says that words may begin as markedNote does; few do, and the others need no folding.
func beginsNote(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			continue
		case r == '주', r >= '０' && r <= '９':
			return true
		}
		return r < '가' && !unicode.IsLetter(r) && r != '-' && r != '·' && r != '□' && r != '○'
	}
	return false
}

// longestNote bounds the bytes of a note on a mark.
const longestNote = 150

// printedWith gives the paragraphs and cells of the release that have a mark.
func (w *work) printedWith(mark string) (out []string) {
	take := func(t string) {
		if t = hangul.FoldString(t); strings.Contains(t, mark) {
			out = append(out, t)
		}
	}
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table == nil {
			take(b.Text.S)
			continue
		}
		for k := range b.Table.Cells {
			take(b.Table.Cells[k].Text().S)
		}
	}
	return out
}

// marksName says that one of the words printed with a mark has it behind the name of a place.
func marksName(printed []string, c *schema.City, mark string) bool {
	name := c.CityRaw
	if c.Sigungu != nil {
		name = *c.Sigungu
	}
	return slices.ContainsFunc(printed, func(s string) bool {
		_, rest, ok := strings.Cut(s, name)
		rest = strings.TrimLeft(rest, " ")
		return ok && strings.HasPrefix(rest, mark) && (strings.Trim(mark, "*") != "" || !strings.HasPrefix(rest, mark+"*"))
	})
}
