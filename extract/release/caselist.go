package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// practiceWords are words of headings that announce best practices, without spaces.
var practiceWords = setOf("우수사례", "모범사례", "대표사례", "주요사례", "사례집", "우수서비스사례", "추진사례", "선도사례")

// saysCases says that a heading announces best practices.
func saysCases(s string) bool { return practiceWords.in(hangul.NoSpace(s)) }

// caseList reads best practices that are told in paragraphs under a heading, or in the
// cells of a table of one column: a head that names a place and what it did (◈ 경기 하남시 :
// 달빛길), and lines below that say how.
type caseList struct {
	ctx     *context
	scheme  Scheme
	list    []Practice
	depth   doc.Depth // of the heads
	bullet  string    // of the last head
	lines   practiceLines
	subject doc.Text
	plain   int // paragraphs without bullet below the last head
	row     int // of the table, where it is one
	begun   int // the row of the last head
}

// caseLists reads the lists of best practices of the running text.
func (ctx *context) caseLists(f *Facts) {
	for i := 0; i < len(ctx.passages); i++ {
		p := &ctx.passages[i]
		if p.cell >= 0 || p.isSentence() || utf8.RuneCountInString(p.S) > longestHead || !saysCases(p.S) {
			continue
		}
		l := caseList{ctx: ctx}
		var named bool
		if l.scheme, named = ctx.schemeIn(p.view); !named {
			l.scheme, _ = ctx.schemeAt(p.index)
		}
		for i+1 < len(ctx.passages) && l.reads(line{bullet: ctx.passages[i+1].Bullet, text: ctx.passages[i+1].raw, depth: ctx.passages[i+1].Depth}) {
			i++
		}
		l.close()
		f.Practices = append(f.Practices, l.list...)
	}
}

// caseColumn reads a table of one column that is announced as best practices.
func (r *tableReader) caseColumn() bool {
	if !r.saysCases() {
		return false
	}
	l := caseList{ctx: r.ctx, scheme: r.scheme()}
	left, first := map[int]bool{}, r.rowCount
	for row := range r.rowCount {
		l.row = r.top + row
		for _, n := range linesOf(r.cell(row, 0)) {
			if l.reads(n) {
				first = min(first, row)
			} else {
				left[row] = true
			}
		}
	}
	if l.close(); len(l.list) == 0 {
		return false
	}
	r.begin("practices")
	for row := first; row < r.rowCount; row++ {
		if left[row] {
			r.unread(row, "the row has lines that tell of no place's case")
		} else {
			r.gave(row)
		}
	}
	for i := range l.list {
		l.list[i].Table = r.use
	}
	r.f.Practices = append(r.f.Practices, l.list...)
	return true
}

// reads takes in the next line; false ends the list.
func (l *caseList) reads(n line) bool {
	if subject, title, ok := l.ctx.caseHead(n.text); ok && (l.subject.Empty() || n.depth == l.depth) {
		l.close()
		l.subject, l.depth, l.bullet, l.plain = subject, n.depth, n.bullet.S, 0
		l.begun = l.row
		l.lines.open(title)
		return true
	}
	switch {
	case l.subject.Empty(), n.picture:
		return false
	case n.depth == doc.NoBullet && l.depth == doc.NoBullet || n.depth == doc.NoBullet && l.plain == 0 && l.lines.last == nil:
		l.plain++ // what is told of a place in one paragraph
		if l.plain > 1 || isSpoken(n.text.S) {
			return false
		}
	case n.depth == doc.Square && l.depth == doc.NoBullet && l.lines.last != nil:
		return false // the next chapter
	case n.depth != doc.NoBullet && (n.depth < l.depth || n.depth == l.depth && isOrdinalMark(n.bullet.S) == isOrdinalMark(l.bullet)):
		return false
	}
	l.lines.item(n)
	return true
}

// isOrdinalMark says that a bullet counts: ①, ➊. Other marks of its depth may stand below it.
func isOrdinalMark(bullet string) bool {
	r, _ := utf8.DecodeRuneInString(bullet)
	return unicode.Is(unicode.No, r)
}

// isSpoken says that a paragraph is what somebody said or intends, at the end of a release.
func isSpoken(s string) bool {
	return strings.Contains(s, "말했다") || strings.Contains(s, "밝혔다") || strings.Contains(s, "계획이다") || strings.Contains(s, "예정이다")
}

// close ends a place. One of which nothing is told is no case.
func (l *caseList) close() {
	for _, p := range l.lines.done() {
		if len(p.Details)+len(p.Notes) == 0 {
			continue
		}
		p.Scheme, p.Kind, p.Subject, p.Rule, p.Table = l.scheme, schema.CitySubject, l.subject, "list.practices", -1
		p.Row = l.begun
		l.list = append(l.list, p)
	}
	l.lines, l.subject = practiceLines{}, doc.Text{}
}

// The forms of a head, of folded words: the place in brackets before the title, the title
// in quotes or behind a colon or dash behind the place, the place in brackets behind it.
var (
	caseNumber = hangul.MustCompile(`^\s*(?:[①-⑳]|\(?\d{1,2}[.)]|\[\d{1,2}\])\s*`)
	headForms  = []*hangul.Pattern{
		hangul.MustCompile(`^[(\[【<〈]\s*(?P<place>[가-힣·\s]{2,16})[)\]】>〉]\s*:?\s*(?P<title>\S.*)$`),
		hangul.MustCompile(`^(?P<place>[가-힣·\s]{2,16})\s?(?::|\s[-–—]\s)\s*(?P<title>\S.*)$`),
		hangul.MustCompile(`^(?P<place>[가-힣·\s]{2,16}?)\s*(?P<title>[「『'"<〈《].{2,60}[」』'">〉》])$`),
		hangul.MustCompile(`^(?P<title>.{2,60}?)\s*[(\[](?P<place>[가-힣·\s]{2,16})[)\]]$`),
	}
)

// caseHead parts a line into the place and the title of its case.
func (ctx *context) caseHead(t doc.Text) (place, title doc.Text, ok bool) {
	v := viewOf(t)
	from := 0
	if m := caseNumber.FindStringIndex(v.S); m != nil {
		from = m[1]
	}
	s := strings.TrimRight(v.S, " ")
	if utf8.RuneCountInString(s) > 2*longestTitle || len(s) <= from || strings.HasSuffix(s, "다.") {
		return doc.Text{}, doc.Text{}, false
	}
	for _, f := range headForms {
		m := f.FindStringSubmatchIndex(s[from:])
		if m == nil {
			continue
		}
		a, b := 2*f.SubexpIndex("place"), 2*f.SubexpIndex("title")
		place, title = v.text(from+m[a], from+m[a+1]), v.text(from+m[b], from+m[b+1])
		if ctx.isOnePlace(place) && !ctx.isPlaces(title) {
			return place, title, true
		}
	}
	return doc.Text{}, doc.Text{}, false
}

// isOnePlace says that a text is the name of one place and nothing else.
func (ctx *context) isOnePlace(t doc.Text) bool {
	found := ctx.namesIn(t, true)
	return len(found.holders) == 1 && len(found.rest) == 0
}
