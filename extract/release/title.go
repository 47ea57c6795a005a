package release

import (
	"regexp"
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// isChrome says whether words without spaces belong to the frame of a release
// or page, never to its title.
func isChrome(bare string) bool {
	bare = strings.Trim(bare, "[]<>()·-:|■□★☆*")
	for _, w := range []string{"", "보도자료", "보도참고자료", "보도설명자료", "설명자료", "참고자료", "해명자료", "Beta", "beta", "인쇄", "목록", "공유", "첨부파일", "원문파일다운로드",
		"목록으로", "본문바로가기", "배포용", "즉시", "배포즉시", "보도", "자료", "PRESSRELEASE", "PressRelease", "배포", "정책브리핑", "대한민국정책브리핑", "보도일시", "국민이주인인나라", "함께행복한대한민국", "보도자료상세", "상세보기", "보도자료보기", "게시판", "핵심요약", "한눈에보기", "주요내용", "w주요내용w", "요약", "목차", "본문", "본문내용", "페이지정보", "관련링크", "댓글목록", "상세내용", "내용", "글내용", "기사본문", "뉴스", "알림소식", "알림·소식", "공지사항", "소식", "새소식"} {
		if bare == w {
			return true
		}
	}
	if strings.HasPrefix(bare, "총") && strings.Contains(bare, "매") && len(bare) < 60 {
		return true // 총 7매(본문4)
	}
	return strings.HasPrefix(bare, "대한민국대전환") || strings.HasPrefix(bare, "다시도약하는")
}

// readTitle finds the title: the large line or lines after the header block
// and before the body, else what the page says, else the file name.
func readTitle(ctx *context, body int, h *Header) {
	lines := afterHead(ctx, titleCandidates(ctx, body, h), body)
	if v := pageHeading(ctx); v.Said() && !headsText(lines) && (len(lines) == 0 || ctx.echoes(v)) {
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
		if m.Key == "heading" && !isChrome(hangul.NoSpace(m.Text.S)) {
			return Value{m.Text, "meta.heading"}
		}
	}
	return Value{}
}

// echoes says that the page's own title repeats its heading.
func (ctx *context) echoes(v Value) bool {
	bare := hangul.NoSpace(viewOf(v.Words).S)
	for _, m := range ctx.doc.Meta {
		if m.Key == "title" && strings.Contains(hangul.NoSpace(viewOf(m.Text).S), bare) {
			return true
		}
	}
	return false
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
		if hangul.NoSpace(p.S) != bare && (isSubtitle(p) || mayDecide(p.S) && !isPictureLine(p.S)) {
			h.Subtitles = append(h.Subtitles, ctx.subtitlesOf(p)...)
		}
	}
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

// isPictureLine says that a line tells of a picture or who wrote the text.
func isPictureLine(s string) bool {
	return containsAny(s, []string{"사진", "그래픽", "자료=", "제공)", "제공=", "기자", "ⓒ", "©"}) || strings.HasSuffix(strings.TrimRight(s, " "), ".")
}

// titleCandidates are the paragraphs before the body that are neither header
// nor frame.
func titleCandidates(ctx *context, body int, h *Header) []*passage {
	var out []*passage
	for i := 0; i < body; i++ {
		p := &ctx.passages[i]
		bare := hangul.NoSpace(p.S)
		if isPolite(p.S) && p.Kind != doc.Heading && !ctx.isHead(p.S) && (len(out) > 0 || ctx.saysHeading()) {
			break // the text has begun, as blogs speak
		}
		switch {
		case isField(bare), isChrome(bare), ctx.isHead(p.S), isDateLine(bare), phonePattern.MatchString(p.S):
		case p.Kind == doc.Caption, len(p.S) > 500, isAddress(p.S), isAttachment(p.S):
		case isPublishing(p.S):
		case isSoleDate(p.S), isOnlyBody(bare, h), isOffice(p.S) && p.Kind != doc.Heading && p.Size == 0:
		case strings.Contains(bare, "보도자료)"), isFieldLine(p):
		case p.Depth == doc.Asterisk || p.Depth == doc.Reference:
		default:
			out = append(out, p)
		}
	}
	return out
}

// isPublishing says that a line tells who published the text and when, or how many
// readers wrote below it: 2023. 3. 17. 가나부, 나물결 기자, 댓글 0.
func isPublishing(s string) bool {
	s = strings.TrimSpace(s)
	if len(s) > 120 {
		return false
	}
	if containsAny(s, []string{"댓글", "기자", "특파원"}) && (commentLine.MatchString(s) || reporterLine.MatchString(s)) {
		return true
	}
	d := datePattern.FindStringIndex(s)
	if d == nil {
		return false
	}
	rest := s[:d[0]] + " | " + dayTime.ReplaceAllString(s[d[1]:], "")
	return isByline(rest) || sentPattern.MatchString(s[:d[0]]+dayTime.ReplaceAllString(s[d[1]:], ""))
}

// commentLine counts what readers wrote.
var commentLine = regexp.MustCompile(`^댓글\s?\(?\d*\)?$`)

// saysHeading says that the page gives a heading of its own outside the text.
func (ctx *context) saysHeading() bool {
	for _, m := range ctx.doc.Meta {
		if m.Key == "heading" {
			return true
		}
	}
	return false
}

// isPolite says that a line speaks to its reader in whole sentences: a greeting
// above the text and no title.
func isPolite(s string) bool {
	t := strings.TrimRightFunc(s, func(r rune) bool { return !isSyllable(r) })
	return strings.HasPrefix(t, "안녕하세요") || len(t) > 40 && (strings.HasSuffix(t, "요") || strings.HasSuffix(t, "니다"))
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
	for k, p := range lines {
		if p.index > head && p.Size >= 0.75*largest(lines) && !isSubtitle(p) {
			return lines[k:]
		}
	}
	return lines
}

// isField knows lines that a page prints about itself.
func isField(bare string) bool {
	for _, w := range []string{"조회", "등록일", "작성일", "작성자", "첨부", "[출처]", "출처:", "출처|", "담당부서", "게시일", "글번호", "파일"} {
		if strings.HasPrefix(bare, w) && len(bare) < 120 {
			return true
		}
	}
	return false
}

// isFieldLine knows lines made of dates under a label.
func isFieldLine(p *passage) bool {
	return datedLabel.MatchString(hangul.NoSpace(p.S)) && len(p.S) < 160
}

func isSoleDate(s string) bool {
	loc := datePattern.FindStringIndex(s)
	return loc != nil && loc[1]-loc[0] > len(strings.TrimSpace(s))*2/3
}

func isAddress(s string) bool {
	return strings.Contains(s, "http") || strings.Contains(s, "www.") || strings.Contains(s, "@")
}

// isAttachment says that a line is the name of an attached file.
func isAttachment(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, " )]"))
	for _, w := range []string{".hwp", ".hwpx", ".pdf", ".zip", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".jpg", ".png"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isOnlyBody says whether a line is nothing but the name of the agency.
func isOnlyBody(bare string, h *Header) bool {
	if bare == hangul.NoSpace(h.Agency.Words.S) {
		return true
	}
	at, n := ministryAt(bare, false)
	return at == 0 && n > 0 && len(bare)-n < len("보도자료  ")
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
		return b.Size >= 0.93*a.Size && b.Size <= 1.08*a.Size
	}
	return opensOn(a.S) || strings.HasPrefix(strings.TrimSpace(b.S), "…")
}

// opensOn says whether a line wants another after it.
func opensOn(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	for _, w := range []string{",", "·", "…", "로", "을", "를", "에", "의", "및", "과", "와", "위한", "위해", "하는", "-"} {
		if strings.HasSuffix(s, w) && !strings.HasPrefix(strings.TrimSpace(s), "-") {
			return true
		}
	}
	return false
}

// isSubtitle says whether a line before the body is a subtitle: dashed on
// one or both sides, or under a mark.
func isSubtitle(p *passage) bool {
	return p.Depth == doc.Dash || p.Depth == doc.Dot || p.Depth == doc.Circle || isMarkDown(p.view) ||
		strings.HasPrefix(strings.TrimSpace(p.S), "-") || strings.HasPrefix(strings.TrimSpace(p.S), "∙")
}

// titleOf joins the lines of a title.
func titleOf(lines []*passage) Value {
	texts := make([]doc.Text, len(lines))
	for i, p := range lines {
		texts[i] = wholeText(p.Block).Trim()
	}
	return Value{doc.Join(" ", texts...), "title.line"}
}

// readSubtitles takes the lines after the title, and dashed lines without one.
func readSubtitles(ctx *context, lines []*passage, first, end int, h *Header) {
	for i, p := range lines {
		if i >= first && i < end {
			continue
		}
		if i < first && !isSubtitle(p) || p.Kind == doc.Heading && p.Size == 0 && !isSubtitle(p) {
			continue
		}
		h.Subtitles = append(h.Subtitles, ctx.subtitlesOf(p)...)
	}
}

// subtitlesOf are the lines of a paragraph of subtitles: a page breaks each by itself,
// a sheet of paper where it has no more room.
func (ctx *context) subtitlesOf(p *passage) []Value {
	if ctx.doc.Media != "text/html" || len(p.Lines) < 2 {
		if v := subtitleOf(p); v.Said() {
			return []Value{v}
		}
		return nil
	}
	var out []Value
	for _, l := range p.Lines {
		if v := trimmedSubtitle(viewOf(l)); v.Said() {
			out = append(out, v)
		}
	}
	return out
}

// subtitleOf is a subtitle without its dashes.
func subtitleOf(p *passage) Value { return trimmedSubtitle(p.view) }

func trimmedSubtitle(p view) Value {
	s := p.S
	i := len(s) - len(strings.TrimLeft(s, " -·"))
	j := len(strings.TrimRight(s, " -"))
	if j <= i {
		return Value{}
	}
	return p.value(i, j, "title.subtitle")
}

// fallbackTitle takes the heading a page gives, or the title in a file name.
func fallbackTitle(ctx *context, h *Header) {
	for _, key := range []string{"heading", "title"} {
		for _, m := range ctx.doc.Meta {
			if m.Key == key && !isChrome(hangul.NoSpace(m.Text.S)) {
				h.Title = Value{m.Text, "meta." + key}
				if key == "title" {
					h.Title = withoutSite(m.Text)
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
