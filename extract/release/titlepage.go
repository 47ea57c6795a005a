package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// headedByPage says that the heading of the page is the text's title although the text
// begins with headings of its own: the page is called by it, and it is a title by its words,
// no name of a board. What stands at the head of the text then are its subtitles.
func (ctx *context) headedByPage(heading string, lines []*passage) bool {
	bare := hangul.NoSpace(heading)
	if len(strings.Fields(heading)) < 3 || ctx.doc.Media != "text/html" || !isNewsLine(heading) || !ctx.pageCalled(bare) {
		return false
	}
	for _, p := range lines {
		if p.Kind != doc.Heading {
			continue
		}
		if own := hangul.NoSpace(p.S); strings.HasPrefix(own, strings.TrimRight(bare, ".…")) || p.Size > 0 {
			return false // the text has the title itself, perhaps longer
		}
	}
	return true
}

// isNewsLine says that words tell something, as a title does and the name of a board does
// not: they decide, count, quote, stop in between, or end as a sentence.
func isNewsLine(s string) bool {
	return strings.ContainsAny(s, "0123456789'\"‘’“”「…,?!") || strings.HasSuffix(s, "다") || mayDecide(s)
}

// pageCalled says that the page is called by these words, with those of its site or without.
func (ctx *context) pageCalled(bare string) bool {
	for _, m := range ctx.doc.Meta {
		if m.Key == "title" && strings.Contains(hangul.NoSpace(hangul.FoldString(m.Text.S)), bare) {
			return true
		}
	}
	return false
}

// hasText says that the page tells something of its own, as a list of posts does not.
func (ctx *context) hasText() bool {
	p, _ := ctx.firstSentence()
	return p != nil
}

// partsOfSite parts the names of a site and its parts in the title of a page.
var partsOfSite = strings.NewReplacer(" > ", "|", " - ", "|", " : ", "|", " < ", "|", " » ", "|")

// isBoardName says that words name nothing but parts of a site, each a word or two that ends
// as such parts are called: 보도자료, 보도자료 - 가나 소식.
func isBoardName(s string) bool {
	for part := range strings.SplitSeq(partsOfSite.Replace(s), "|") {
		part = strings.TrimSpace(part)
		if bare := hangul.NoSpace(part); isChrome(bare) || sections[bare] || isState(part) {
			continue
		}
		if len(strings.Fields(part)) > 2 || !boardPart.MatchString(part) {
			return false
		}
	}
	return true
}

// boardPart finds how the part of a site is called: 위원회 소식, 우리 이야기, 국민 참여.
var boardPart = hangul.MustCompile(`^[가-힣·/&, ]*(?:소식|알림|알림마당|마당|이야기|뉴스|보도|보도자료|자료|자료실|게시판|목록|참여|소통|정보|공개|광장)(?:\s?\([가-힣]+\))?$`)

// saysHeading says that the page gives a heading of its own outside the text.
func (ctx *context) saysHeading() bool {
	for _, m := range ctx.doc.Meta {
		if m.Key == "heading" {
			return true
		}
	}
	return false
}

// headingAgain says that a line without spaces is the heading that the page gives, once more over its text: a title may
// end as blogs speak (가나에서 만나요).
func (ctx *context) headingAgain(bare string) bool {
	return bare == hangul.NoSpace(viewOf(pageHeading(ctx).Words).S)
}

// outshines says that the line above the fields of a page is its title, not the one below them: of two in letters of one
// size only the upper is bold, and it tells something.
func (ctx *context) outshines(above, below *passage) bool {
	return ctx.doc.Media == "text/html" && above.Size >= below.Size && (above.Bold || above.Kind == doc.Heading) && !below.Bold && below.Kind != doc.Heading &&
		len(strings.Fields(above.S)) > 2 && isNewsLine(above.S)
}

// boardTitle gives the line that the page calls its title (제목) where it stands above the
// last line of the head, with the dashed lines behind it: what further rows of a board say
// of the text (키워드, 공개 여부) is no title.
func (ctx *context) boardTitle(lines []*passage, head int) []*passage {
	bare := hangul.NoSpace(viewOf(pageHeading(ctx).Words).S)
	if bare == "" || ctx.doc.Media != "text/html" || largest(lines) > 0 {
		return nil
	}
	for k, p := range lines {
		if p.index >= head || p.Kind != doc.Heading || hangul.NoSpace(p.S) != bare {
			continue
		}
		own := lines[k : k+1 : k+1]
		for _, q := range lines[k+1:] {
			if isSubtitle(q) {
				own = append(own, q)
			}
		}
		return own
	}
	return nil
}
