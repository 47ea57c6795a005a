package release

import (
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// readTitle finds the title: the large line or lines after the header block
// and before the body, else what the page says, else the file name. A line that opens the
// text in the same print stands under the page's title.
func readTitle(ctx *context, body int, h *Header) {
	lines := afterHead(ctx, titleCandidates(ctx, body, h), body)
	if v := pageHeading(ctx); v.Said() && (!headsText(lines) || ctx.headedByPage(viewOf(v.Words).S, lines)) {
		h.Title = v
		readDeck(ctx, lines, h)
		return
	}
	first := 0
	if size := largest(lines); size > 0 {
		for first < len(lines) && lines[first].Size < 0.93*size {
			first++
		}
	}
	end := first
	for end < len(lines) && (end == first && !isSubtitle(lines[end]) || end > first && continuesTitle(lines[end-1], lines[end]) && (!isSubtitle(lines[end]) || lines[end].Depth == doc.Dot)) {
		end++
	}
	if end > first {
		h.Title = titleOf(lines[first:end])
	}
	readSubtitles(ctx, lines, first, end, h)
	if len(h.Subtitles) == 0 {
		readDeck(ctx, nil, h)
	}
	if !h.Title.Said() {
		fallbackTitle(ctx, h)
	}
}

// pageHeading is the heading that the page gives outside its text.
func pageHeading(ctx *context) Value {
	for _, m := range ctx.doc.Meta {
		if bare := hangul.NoSpace(m.Text.S); m.Key == "heading" && !isChrome(bare) && !isOnlyBody(bare, ctx.header) {
			return withoutBadge(m.Text)
		}
	}
	return Value{}
}

// timeBadge is in a bracket that a board sets before a title to say from when on it may be told: [7.30.화. 보도시점 14:00], (5.9. 조간).
var timeBadge = hangul.MustCompile(`보도\s?(?:시점|일시)|엠바고|(?:^|[\s.,)])(?:조간|석간)(?:$|[\s.,(])|\d{1,2}[.:/]\s?\d{1,2}.*(?:이후|배포|보도|조간|석간)`)

// withoutBadge is a page's heading without the name of the board, or of the field, that a
// page sets before it: 보도자료 가나마을 세 곳 지정, 제목 가나마을 세 곳 지정.
func withoutBadge(t doc.Text) Value {
	v := viewOf(t)
	if from, to, end := bracketAt(v.S, 0); end > 0 && len(strings.TrimSpace(v.S[end:])) > len("가나다라마바사") && timeBadge.MatchString(v.S[from:to]) {
		return v.value(end+spaces(v.S[end:]), len(v.S), "meta.heading")
	}
	for _, badge := range []string{"보도자료 ", "제목 ", "제 목 ", "제목: ", "제목 : "} {
		if rest, ok := strings.CutPrefix(v.S, badge); ok && len(rest) > len("가나다라마바사") {
			return v.value(len(v.S)-len(rest), len(v.S), "meta.heading")
		}
	}
	return Value{t, "meta.heading"}
}

// headsText says that the text begins with a title of its own: a heading, a line in
// larger print, or one under a block of dates.
func headsText(lines []*passage) bool {
	for _, p := range lines {
		if p.Kind == doc.Heading && !isSubtitle(p) || p.Size > 0 && !isSubtitle(p) {
			return true
		}
	}
	return false
}

// withoutSite is a page's title without the names of the site and its parts that are
// set behind it: … > 보도자료 > 가나부.
func withoutSite(t doc.Text) Value {
	v := viewOf(t)
	end := len(v.S)
	for {
		at := max(strings.LastIndex(v.S[:end], " > "), strings.LastIndex(v.S[:end], " | "), strings.LastIndex(v.S[:end], " - "), strings.LastIndex(v.S[:end], " : "), strings.LastIndex(v.S[:end], " < "))
		if at <= 0 {
			break
		}
		name := strings.TrimSpace(v.S[at+3 : end])
		if bare := hangul.NoSpace(name); len(name) > 60 || !isChrome(bare) && !sections[bare] && !isState(name) && !isOutlet(name) && !containsAny(name, []string{"누리집", "홈페이지", "포털"}) {
			break
		}
		end = at
	}
	return v.value(0, end, "meta.title")
}

// titleCandidates are the paragraphs before the body that are neither header
// nor frame.
func titleCandidates(ctx *context, body int, h *Header) []*passage {
	var out []*passage
	for i := 0; i < body; i++ {
		p := &ctx.passages[i]
		bare := hangul.NoSpace(p.S)
		if len(out) > 0 && isBoxHead(bare) {
			break // what the box holds is a summary of the text
		}
		if isPolite(p.S) && p.Kind != doc.Heading && !ctx.isHead(p.S) && (len(out) > 0 || ctx.saysHeading()) && !ctx.headingAgain(bare) {
			break // the text has begun, as blogs speak
		}
		if (bare == "1" || bare == "Ⅰ") && (len(out) > 0 || ctx.saysHeading()) {
			break // the number of the first part
		}
		switch {
		case isField(bare), isChrome(bare), ctx.isHead(p.S), isDateLine(bare), phonePattern.MatchString(p.S):
		case ctx.saysHeading() && !ctx.headingAgain(bare) && isSiteLine(p.S):
		case p.Kind == doc.Caption, len(p.S) > 500, isAddress(p.S), isAttachment(p.S):
		case i > 0 && besideHead(p.S, ctx.passages[i-1].S):
		case isPublishing(p.S), !strings.ContainsFunc(p.S, unicode.IsLetter):
		case isSoleDate(p.S), isOnlyBody(bare, h), isOffice(p.S) && p.Kind != doc.Heading && p.Size == 0:
		case strings.Contains(bare, "보도자료)"), isFieldLine(p):
		case p.Depth == doc.Asterisk || p.Depth == doc.Reference:
		default:
			out = append(out, p)
		}
	}
	return out
}

// afterHead keeps the lines after the last line of the header block, where
// large ones stand there: what is printed above the block is a banner.
func afterHead(ctx *context, lines []*passage, body int) []*passage {
	head := -1
	for i := 0; i < body; i++ {
		if p := &ctx.passages[i]; ctx.isHead(p.S) || isDateLine(hangul.NoSpace(p.S)) {
			head = p.index
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && (body >= len(ctx.passages) || i < ctx.passages[body].index) && isHeadTable(tableLines(t, i)) {
			head = max(head, i)
		}
	}
	if own := ctx.boardTitle(lines, head); own != nil {
		return own
	}
	for k, p := range lines {
		if p.index > head && p.Size >= 0.75*largest(lines) && !isSubtitle(p) {
			if k > 0 && ctx.outshines(lines[0], p) {
				return lines
			}
			return lines[k:]
		}
	}
	return lines
}

func largest(lines []*passage) float32 {
	var size float32
	for _, p := range lines {
		if p.Depth == doc.NoBullet && !isSubtitle(p) {
			size = max(size, p.Size)
		}
	}
	return size
}

// continuesTitle says whether b is another line of the title a.
func continuesTitle(a, b *passage) bool {
	if b.Depth == doc.Dot && b.Bold && a.Kind == doc.Heading && a.Size > 0 && b.Size >= 0.93*a.Size && b.Size <= 1.08*a.Size {
		return true // a list that is broken before its dot: 가시·나시 / ·다시 선정
	}
	if b.Depth != doc.NoBullet && !strings.HasPrefix(strings.TrimSpace(b.S), "…") {
		return false
	}
	if a.Kind == doc.Heading && b.Kind == doc.Heading && a.Size == 0 {
		return opensOn(a.S) || strings.HasPrefix(strings.TrimSpace(b.S), "…")
	}
	if a.Size > 0 && b.Size > 0 {
		return a.Bold == b.Bold && b.Size >= 0.93*a.Size && b.Size <= 1.08*a.Size
	}
	return opensOn(a.S) || strings.HasPrefix(strings.TrimSpace(b.S), "…")
}

// titleOf joins the lines of a title.
func titleOf(lines []*passage) Value {
	texts := make([]doc.Text, len(lines))
	for i, p := range lines {
		texts[i] = wholeText(p.Block).Trim()
	}
	v := withoutBadge(doc.Join(" ", texts...))
	v.Rule = "title.line"
	return v
}

// fallbackTitle takes the heading a page gives, or the title in a file name.
func fallbackTitle(ctx *context, h *Header) {
	for _, key := range []string{"heading", "title"} {
		for _, m := range ctx.doc.Meta {
			if bare := hangul.NoSpace(m.Text.S); m.Key == key && !isChrome(bare) && !isOnlyBody(bare, h) {
				h.Title = Value{m.Text, "meta." + key}
				if key == "title" {
					if h.Title = withoutSite(m.Text); isChrome(hangul.NoSpace(h.Title.Words.S)) || ctx.hasText() && isBoardName(viewOf(h.Title.Words).S) {
						h.Title = Value{} // a board's name and its site's
						continue
					}
				}
				return
			}
		}
	}
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		if mayDecide(v.S) && len(countsIn(v.S)) > 0 && len(v.S) < 200 && !strings.ContainsAny(v.S, "|:") && !isField(hangul.NoSpace(v.S)) && !strings.Contains(v.S, "다음글") && !strings.Contains(v.S, "이전글") {
			h.Title = Value{v.raw, "furniture.title"}
			return
		}
	}
	title, _ := nameParts(h.FileName)
	h.Title = title
}
