package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// rewritten finds words by which a page says that it tells a release in other
// words.
var rewritten = hangul.MustCompile(`AI[^.]{0,40}재작성|AI\s?(?:가\s?)?(?:재작성|요약|재구성|생성|편집)|인공지능(?:이|으로)?\s?(?:요약|재작성|작성)|기사로\s?재구성|재작성(?:한|된)\s?(?:글|기사|자료)|\(?요약\s?기사\)?|자동\s?요약|` +
	`(?:AI|인공지능|GPT)[^.]{0,40}(?:요약|재구성|정리|편집|각색)(?:했|하였|한|된)|(?:AI|인공지능|GPT)[^.]{0,40}` + anew + `|` +
	`(?:보도자료|원문|기사|자료|글)[을를의]?[^.]{0,30}(?:(?:요약|재구성|재작성|각색)(?:했|하였|한|된|하여)|` + anew + `)`)

// anew says that a text was written once more.
const anew = `(?:다시|새로|고쳐|풀어|쉽게)\s?(?:썼|쓴)`

// reposted finds words by which a page says that the text is another's.
var reposted = hangul.MustCompile(`원본\s?(?:바로\s?가기|보기|링크|글|기사)|원문\s?(?:바로\s?가기|보기|링크|파일\s?다운로드)|출처\s?[:|]|자료\s?출처|\[출처|\(출처\s?[:=]|전재(?:하여|합니다|한)|보도자료를\s?(?:그대로\s?)?(?:옮|게재|제공)|퍼온\s?글|스크랩`)

// rewriting and reposting are words one of which stands in whatever rewritten or
// reposted finds.
var (
	rewriting = setOf("재작성", "작성", "요약", "재구성", "생성", "편집", "정리", "각색", "썼", "쓴")
	reposting = setOf("원본", "원문", "출처", "전재", "보도자료를", "퍼온", "스크랩")
)

// readOrigin decides by printed words how near the source is to the ministry.
func readOrigin(ctx *context, h *Header) {
	h.Origin = schema.Original
	if v, ok := originWords(ctx, rewritten, rewriting); ok {
		h.Origin, h.OriginBy = schema.Rewrite, v
		return
	}
	if v, ok := originWords(ctx, reposted, reposting); ok && ctx.doc.Media != "application/pdf" {
		h.Origin, h.OriginBy = schema.Repost, v
		return
	}
	if v, ok := ctx.pressMark(h); ok {
		h.Origin, h.OriginBy = schema.Repost, v
	}
}

// originWords looks first at what the page says of itself, then at short
// lines; a long paragraph that mentions a source is prose.
func originWords(ctx *context, re *hangul.Pattern, parts *wordSet) (Value, bool) {
	for _, m := range ctx.doc.Meta {
		if m.Key != "origin" {
			continue
		}
		v := viewOf(m.Text)
		if loc := re.FindStringIndex(v.S); loc != nil {
			return v.value(loc[0], loc[1], "origin.words"), true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) > 240 || re == rewritten && !aboutText(p) || strings.HasPrefix(hangul.Trim(p.S), "(출처") || isFigureSource(p) {
			continue
		}
		if !parts.among(p.held()) {
			continue
		}
		if loc := re.FindStringIndex(p.S); loc != nil {
			return p.value(loc[0], loc[1], "origin.words"), true
		}
	}
	return Value{}, false
}

// isFigureSource says whether a line is the source of a figure or table.
func isFigureSource(p *passage) bool {
	s := strings.TrimLeft(p.S, " *※<(")
	return strings.HasPrefix(s, "자료") || strings.HasPrefix(s, "출처") && p.Bullet.S != "" && strings.ContainsAny(p.Bullet.S, "*※")
}

// textWords are words for a text.
var textWords = setOf("원문", "기사", "보도자료", "글", "콘텐츠", "내용", "본문", "자료")

// aboutText says whether a line may tell how the text came about: it names a
// text, or is a short mark such as “AI 요약”. A service that summarises by AI is
// none.
func aboutText(p *passage) bool {
	if len(p.S) <= 14 || utf8.RuneCountInString(p.S) <= 14 {
		return true
	}
	return textWords.among(p.held())
}
