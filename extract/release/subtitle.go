package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// readDeck takes the lines that the page sets under its heading, else the dashed
// lines that its text begins with.
func readDeck(ctx *context, lines []*passage, h *Header) {
	for _, m := range ctx.doc.Meta {
		if m.Key != "subtitle" {
			continue
		}
		if v := viewOf(m.Text); !isSentence(v.S) && v.S != viewOf(h.Title.Words).S {
			h.Subtitles = append(h.Subtitles, trimmedSubtitle(v))
		}
	}
	if len(h.Subtitles) > 0 {
		return
	}
	bare := hangul.NoSpace(viewOf(h.Title.Words).S)
	for _, p := range lines {
		if hangul.NoSpace(p.S) != bare && (isSubtitle(p) || isHeadline(p) || ctx.isBareDeck(p, h)) {
			h.Subtitles = append(h.Subtitles, ctx.subtitlesOf(p)...)
		}
	}
}

// isHeadline says that a line at the head of the text tells what it is about: it decides, or
// is a heading that is more than a label, but not the number and name of a part.
func isHeadline(p *passage) bool {
	heads := p.Kind == doc.Heading
	return !isPictureLine(p.S) && (mayDecide(p.S) || heads && len(strings.Fields(p.S)) > 2) && !(heads && namesPart(p.S))
}

// isBareDeck says that a line of a page between its heading and its text, in no print of its own, is one under the
// heading: some words that end as no sentence does, and nothing that a page says of its text.
func (ctx *context) isBareDeck(p *passage, h *Header) bool {
	s := strings.TrimSpace(p.S)
	return ctx.doc.Media == "text/html" && p.Kind == doc.Paragraph && p.Depth == doc.NoBullet && len(p.Lines) < 2 && len(s) <= longestHeading && len(strings.Fields(s)) > 3 &&
		!isPictureLine(s) && !strings.ContainsAny(s, ":|>/@[]<☎") && !endsVerb(s) && !opensPart(s) && !sharesWords(viewOf(h.Title.Words).S, s)
}

// opensPart says that a line begins with the number of a part: 1. 추진 배경.
func opensPart(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	return len(rest) < len(s) && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, ")"))
}

// headsPart says that a line is the number and the few words of the first part of the text: 1. 개요, Ⅰ. 추진 배경.
func headsPart(s string) bool {
	rest := strings.TrimLeft(s, "ⅠⅡⅢⅣⅤI")
	roman := len(rest) < len(s) && strings.HasPrefix(rest, ".")
	k := strings.IndexAny(s, ".)") + 1
	return (opensPart(s) || roman) && k < len(s) && (s[k] < '0' || s[k] > '9') && len(strings.Fields(s)) <= 5 && !mayDecide(s) && !strings.ContainsAny(s, "…,%")
}

// namesPart says that a heading begins with the number or the mark of a part of the text: 1.
// 추진 배경, [붙임]; a year does not (2027년까지 …).
func namesPart(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	return strings.HasPrefix(s, "[") || strings.HasPrefix(s, "<") || len(s)-len(rest) > 0 && !strings.HasPrefix(rest, "년") && !strings.HasPrefix(rest, "개") && !strings.HasPrefix(rest, "곳")
}

// isSubtitle says whether a line before the body is a subtitle: dashed on
// one or both sides, or under a mark.
func isSubtitle(p *passage) bool {
	return p.Depth == doc.Square && (isDeckLine(p) || strings.ContainsAny(p.Bullet.S, "◇◈◆")) || p.Depth == doc.Dash || p.Depth == doc.Dot || p.Depth == doc.Circle || isMarkDown(p.view) ||
		strings.HasPrefix(hangul.Trim(p.S), "-") || strings.HasPrefix(hangul.Trim(p.S), "∙")
}

// readSubtitles takes the lines after the title, and dashed lines without one.
func readSubtitles(ctx *context, lines []*passage, first, end int, h *Header) {
	for i, p := range lines {
		if i >= first && i < end {
			continue
		}
		if i < first && !isSubtitle(p) || p.Kind == doc.Heading && p.Size == 0 && !isSubtitle(p) && !(i == end && saysMore(lines, first, p)) {
			continue
		}
		if i > 0 && i-1 >= end && closesDash(lines[i-1], p) || i >= end && !isSubtitle(p) && headsPart(p.S) {
			continue // read with the line before, or the head of the text below
		}
		if i >= end && i+1 < len(lines) && closesDash(p, lines[i+1]) {
			p = joinedLines(p, lines[i+1])
		}
		h.Subtitles = append(h.Subtitles, ctx.subtitlesOf(p)...)
	}
}

// saysMore says that a heading right behind the one of the title is a line under it, not the
// head of the first part of the text, which is a few words.
func saysMore(lines []*passage, first int, p *passage) bool {
	title := lines[first]
	return title.Kind == doc.Heading && len(strings.Fields(p.S)) >= 4 && !sharesWords(title.S, p.S) && !announces(p.S)
}

// sharesWords says that a line has half of the words of a title: it is the title again, in
// other words or longer ones.
func sharesWords(title, line string) bool {
	words, bare, n := strings.Fields(title), hangul.NoSpace(line), 0
	for _, w := range words {
		if strings.Contains(bare, strings.Trim(w, "‘’'\"“”,.…·")) {
			n++
		}
	}
	return 2*n >= len(words)
}

// closesDash says that a subtitle which begins with a dash goes on in the next line, which
// ends with one: - 두 고을이 처음으로 / 함께 가꾼다 -; or one under ◇ that does.
func closesDash(p, next *passage) bool {
	s, t := strings.TrimSpace(p.S), strings.TrimSpace(next.S)
	if p.Depth == doc.Square && next.Depth == doc.NoBullet && next.index == p.index+1 && next.Size > 0 && next.Size == p.Size && next.Bold == p.Bold && !isSentence(t) {
		return len(t) < longestHeading
	}
	opens := p.Depth == doc.Dash || strings.HasPrefix(s, "-")
	return opens && !strings.HasSuffix(s, "-") && next.Depth == doc.NoBullet && !strings.HasPrefix(t, "-") &&
		strings.HasSuffix(t, "-") && next.index == p.index+1 && len(t) < longestHeading
}

// joinedLines is a passage with the words of the next one.
func joinedLines(p, next *passage) *passage {
	whole, b := *p, *p.Block
	b.Text = doc.Join(" ", p.raw, next.raw)
	whole.Block, whole.view = &b, viewOf(b.Text)
	return &whole
}

// subtitlesOf are the lines of a paragraph of subtitles: a page breaks each by itself,
// a sheet of paper where it has no more room.
func (ctx *context) subtitlesOf(p *passage) []Value {
	if parts := ownStatements(p); ctx.doc.Media != "text/html" && len(parts) > 1 {
		return ctx.trimmedLines(parts)
	}
	if ctx.doc.Media != "text/html" || len(p.Lines) < 2 {
		if v := subtitleOf(p); v.Said() && !ctx.repeatsTitle(v) {
			return []Value{v}
		}
		return nil
	}
	return ctx.trimmedLines(closedLines(p.Lines))
}

// trimmedLines are lines as subtitles, but those that repeat the title.
func (ctx *context) trimmedLines(lines []doc.Text) (out []Value) {
	for _, l := range lines {
		if v := trimmedSubtitle(viewOf(l)); v.Said() && !ctx.repeatsTitle(v) {
			out = append(out, v)
		}
	}
	return out
}

// ownStatements parts a paragraph of subtitles on paper where one of its lines ends in what was decided and the next
// begin another that does: 가나시, 다라군 새로 지정 / 마바시 재지정.
func ownStatements(p *passage) (out []doc.Text) {
	if len(p.Lines) < 2 || !lineDecides(p.Lines[len(p.Lines)-1]) {
		return nil
	}
	from := 0
	for i := range p.Lines[:len(p.Lines)-1] {
		if at := beforeLines(p.raw.S, p.Lines[i+1:]); lineDecides(p.Lines[i]) && at > from {
			out = append(out, p.raw.Slice(from, at).Trim())
			from = at
		}
	}
	return append(out, p.raw.Slice(from, len(p.raw.S)))
}

// beforeLines is the byte at which the last lines of a paragraph begin in its words, in which the ends of lines are joined.
func beforeLines(s string, last []doc.Text) int {
	n := 0
	for _, l := range last {
		n += len(l.S) - strings.Count(l.S, " ")
	}
	for k := len(s) - 1; k >= 0; k-- {
		if s[k] != ' ' {
			n--
		}
		if n == 0 {
			return k
		}
	}
	return 0
}

// lineDecides says that a line ends in a noun of decision, or in one for having come by it: 인증 획득.
func lineDecides(l doc.Text) bool {
	s := strings.TrimRight(viewOf(l).S, " -")
	for _, w := range []string{" 획득", " 통과", " 성공"} {
		s = strings.TrimSuffix(s, w)
	}
	_, noun := nounAtEnd(s)
	return noun != ""
}

// repeatsTitle says that a line above the subtitles only says the title once more.
func (ctx *context) repeatsTitle(v Value) bool {
	return ctx.header != nil && ctx.header.Title.Said() && hangul.NoSpace(v.Words.S) == hangul.NoSpace(ctx.header.Title.Words.S)
}

// closedLines joins a line that a dash opens with the next one, which a dash closes.
func closedLines(lines []doc.Text) (out []doc.Text) {
	for _, l := range lines {
		if n := len(out); n > 0 {
			s, t := strings.TrimSpace(out[n-1].S), strings.TrimSpace(l.S)
			if strings.HasPrefix(s, "-") && !strings.HasSuffix(s, "-") && strings.HasSuffix(t, "-") && !strings.HasPrefix(t, "-") {
				out[n-1] = doc.Join(" ", out[n-1], l)
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// subtitleOf is a subtitle without its dashes.
func subtitleOf(p *passage) Value { return trimmedSubtitle(p.view) }

func trimmedSubtitle(p view) Value {
	s := p.S
	i := len(s) - len(strings.TrimLeft(s, " -·◇◆▣※<"))
	j := len(strings.TrimRight(s, " -◇◆>"))
	if j <= i {
		return Value{}
	}
	return p.value(i, j, "title.subtitle")
}
