package html

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"injeung/extract/doc"
)

// piece is a stretch of inline content: a text node, a line break or a
// picture.
type piece struct {
	kind pieceKind
	text string
	at   *html.Node // the element around the text
	bold bool
	keep bool // white space as written
	size float32
	// raised: superscript by markup.
	raised bool
}

type pieceKind uint8

const (
	words pieceKind = iota
	lineBreak
	picture
)

// line is what stands between two line breaks.
type line struct {
	text    doc.Text
	indent  int  // spaces drawn before the first word
	soft    bool // a space was drawn after the last word
	picture bool
	raised  bool // holds superscripts
	bold    int  // letters in bold
	letters int
	sizes   map[float32]int
}

// liner sets pieces into lines as a browser does.
type liner struct {
	p     *page
	lines []line
	cur   line
	b     doc.Builder
	space bool // white space waits for the next word
	soft  bool // … or was drawn last
}

func (p *page) setLines(run []piece) []line {
	l := liner{p: p}
	compose(run)
	for _, x := range run {
		switch x.kind {
		case lineBreak:
			l.end()
		case picture:
			l.cur.picture = true
		case words:
			l.words(x)
		}
	}
	l.end()
	return l.lines
}

// compose puts the texts into NFC, also where a syllable is cut by an element:
// what cannot begin a syllable goes to the text before.
func compose(run []piece) {
	last := -1
	for i := range run {
		if run[i].kind != words {
			last = -1
			continue
		}
		run[i].text = drawn(run[i].text)
		if t := run[i].text; last >= 0 && t != "" && !norm.NFC.PropertiesString(t).BoundaryBefore() {
			n := norm.NFC.NextBoundaryInString(t, true)
			for n < len(t) && !norm.NFC.PropertiesString(t[n:]).BoundaryBefore() {
				n += norm.NFC.NextBoundaryInString(t[n:], true)
			}
			run[last].text = norm.NFC.String(run[last].text + t[:n])
			run[i].text = t[n:]
		}
		run[i].text = norm.NFC.String(run[i].text)
		if run[i].text != "" {
			last = i
		}
	}
}

func (l *liner) words(x piece) {
	var chunk strings.Builder
	up := false // what the chunk holds is raised
	flush := func() {
		l.b.WriteFlagged(chunk.String(), l.p.place(x.at), flagOf(up))
		chunk.Reset()
	}
	for _, r := range x.text {
		switch {
		case r == '\n' && x.keep:
			flush()
			l.end()
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f':
			l.space = l.space || l.begun(&chunk) || x.keep
		case drawnSpace(r):
			if l.space && l.begun(&chunk) {
				chunk.WriteByte(' ')
			}
			l.space, l.soft = false, true
			if l.begun(&chunk) {
				chunk.WriteByte(' ')
			} else {
				l.cur.indent++
			}
		default:
			if l.space && l.begun(&chunk) {
				if up {
					flush()
					up = false
				}
				chunk.WriteByte(' ')
			}
			l.space, l.soft = false, false
			if now := x.raised || doc.Superscript(r); now != up {
				flush()
				up = now
				l.cur.raised = l.cur.raised || up
			}
			chunk.WriteRune(r)
			l.count(r, x)
		}
	}
	flush()
}

func flagOf(raised bool) doc.SpanFlags {
	if raised {
		return doc.Raised
	}
	return 0
}

// begun says whether the line has a word already.
func (l *liner) begun(chunk *strings.Builder) bool { return l.b.Len() > 0 || chunk.Len() > 0 }

func (l *liner) count(r rune, x piece) {
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return
	}
	l.cur.letters++
	if x.bold {
		l.cur.bold++
	}
	if x.size > 0 {
		if l.cur.sizes == nil {
			l.cur.sizes = map[float32]int{}
		}
		l.cur.sizes[x.size]++
	}
}

func (l *liner) end() {
	l.cur.soft = l.space || l.soft
	l.cur.text = l.b.Text().Trim()
	if l.cur.raised {
		l.cur.text.MarkFootnotes()
	}
	l.lines = append(l.lines, l.cur)
	l.cur, l.b, l.space, l.soft = line{}, doc.Builder{}, false, false
}

// drawnSpace says whether r is a space that a browser draws and keeps.
func drawnSpace(r rune) bool {
	return r == '\u00a0' || r == '\u3000' || r >= '\u2000' && r <= '\u200a' || r == '\u202f'
}

// drawn drops what draws nothing.
func drawn(s string) string {
	return strings.Map(func(r rune) rune {
		if invisible(r) {
			return -1
		}
		return r
	}, s)
}

// invisible says whether r draws nothing: format characters, controls, soft
// hyphens, the byte order mark within a text.
func invisible(r rune) bool {
	return r < ' ' && !strings.ContainsRune("\t\n\f\r", r) || r >= 0x7f && r < 0xa0 || r == 0xad || r == '\ufeff' || r == '\u2060' ||
		r >= '\u200b' && r <= '\u200f' && r != '\u200d' || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// joint is what stands between two lines of one block. A page set as on paper
// breaks inside words where no space stands before the break.
func (p *page) joint(a, b line) string {
	if !p.softBreaks || a.soft {
		return " "
	}
	before, _ := utf8.DecodeLastRuneInString(a.text.S)
	after, _ := utf8.DecodeRuneInString(b.text.S)
	if unicode.IsLetter(before) && unicode.IsLetter(after) && norm.NFC.PropertiesString(b.text.S).BoundaryBefore() {
		return ""
	}
	return " "
}
