package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/schema"
)

// practiceLines sorts the lines of one row into practices.
type practiceLines struct {
	list []Practice
	last *doc.Text // the detail or note that a line without bullet goes on
	next int       // practice that the next detail belongs to
}

// titleCell reads the cell of titles and pictures.
func (s *practiceLines) titleCell(lines []line, kind schema.SubjectKind, whole bool) {
	if whole {
		var texts []doc.Text
		for _, l := range lines {
			texts = append(texts, l.text)
		}
		if t := doc.Join(" ", texts...); !t.Empty() {
			s.list = append(s.list, Practice{Title: t})
		}
		return
	}
	for _, l := range lines {
		switch _, rest, ok := bracketed(l.text); {
		case ok && !l.picture:
			s.open(l.text.Slice(0, len(l.text.S)-len(rest.S)).Trim())
			if !rest.Empty() {
				s.caption(rest)
			}
		case l.depth == doc.Dash || l.depth == doc.Dot || l.depth == doc.Asterisk || l.depth == doc.Reference || l.depth == doc.Arrow:
			s.item(l)
		case len(s.list) == 0 && kind == schema.CitySubject && !l.picture && !roundBracketed(l.text):
			s.open(l.text)
		default:
			s.caption(l.text)
		}
	}
}

// contentCell reads the cell of bullets; alone says that titles stand in it.
func (s *practiceLines) contentCell(lines []line, alone bool) {
	several := len(s.list) > 1 && detailsIn(lines) == len(s.list)
	s.next, s.last = 0, nil
	for i, l := range lines {
		_, rest, ok := bracketed(l.text)
		plain := l.depth == doc.NoBullet || l.depth == doc.Square || l.depth == doc.Circle
		switch {
		case ok && plain && (alone || len(s.list) == 0 || s.list[0].Title.Empty()):
			s.open(l.text.Slice(0, len(l.text.S)-len(rest.S)).Trim())
			s.glued(rest)
		case alone && titleLine(lines, i):
			s.open(l.text)
		case l.picture:
			s.caption(l.text)
		case several && l.depth == doc.Dash && len(s.list[s.next].Details) > 0:
			s.next++
			s.item(l)
		default:
			s.item(l)
		}
	}
}

// glued reads what stands behind a title on its line ("[…] - …").
func (s *practiceLines) glued(rest doc.Text) {
	if rest.Empty() {
		return
	}
	bullet, words, depth := doc.SplitBullet(rest)
	s.item(line{bullet: bullet, text: words, depth: depth})
}

func (s *practiceLines) open(title doc.Text) {
	s.list = append(s.list, Practice{Title: title})
	s.next, s.last = len(s.list)-1, nil
}

func (s *practiceLines) current() *Practice {
	if len(s.list) == 0 {
		s.list = append(s.list, Practice{})
	}
	return &s.list[s.next]
}

func (s *practiceLines) caption(t doc.Text) {
	p := s.current()
	p.Captions = append(p.Captions, t)
}

// item adds a line as detail or note, or to the one before it.
func (s *practiceLines) item(l line) {
	p := s.current()
	switch {
	case l.depth == doc.Asterisk || l.depth == doc.Reference || l.depth == doc.Arrow:
		p.Notes = append(p.Notes, doc.Join(" ", l.bullet, l.text))
		s.last = &p.Notes[len(p.Notes)-1]
	case l.depth == doc.NoBullet && s.last != nil:
		*s.last = doc.Join(" ", *s.last, l.text)
	default:
		p.Details = append(p.Details, l.text)
		s.last = &p.Details[len(p.Details)-1]
	}
}

// done gives the practices of the row.
func (s *practiceLines) done() []Practice { return s.list }

// detailsIn counts the lines that begin a detail.
func detailsIn(lines []line) (n int) {
	for _, l := range lines {
		if l.depth == doc.Dash {
			n++
		}
	}
	return n
}

// longestTitle bounds the letters of a title without brackets.
const longestTitle = 40

// titleLine says that a line without brackets is a title: short, no sentence,
// and lines with dashes follow it.
func titleLine(lines []line, i int) bool {
	l := lines[i]
	if l.depth != doc.NoBullet && l.depth != doc.Square && l.depth != doc.Circle || l.picture {
		return false
	}
	if i+1 >= len(lines) || len([]rune(l.text.S)) > longestTitle || strings.HasSuffix(l.text.S, ".") {
		return false
	}
	next := lines[i+1].depth
	return next == doc.Dash || next == doc.Dot || (l.depth == doc.Square && next == doc.Circle)
}
