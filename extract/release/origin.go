package release

import (
	"regexp"
	"strings"

	"injeung/schema"
)

// rewritten finds words by which a page says that it tells a release in other
// words.
var rewritten = regexp.MustCompile(`AI[^.]{0,40}재작성|AI\s?(?:가\s?)?(?:재작성|요약|재구성|생성|편집)|인공지능(?:이|으로)?\s?(?:요약|재작성|작성)|기사로\s?재구성|재작성(?:한|된)\s?(?:글|기사|자료)|\(?요약\s?기사\)?|자동\s?요약`)

// reposted finds words by which a page says that the text is another's.
var reposted = regexp.MustCompile(`원본\s?(?:바로\s?가기|보기|링크|글|기사)|원문\s?(?:바로\s?가기|보기|링크|파일\s?다운로드)|출처\s?[:|]|자료\s?출처|\[출처|\(출처\s?[:=]|전재(?:하여|합니다|한)|보도자료를\s?(?:그대로\s?)?(?:옮|게재|제공)|퍼온\s?글|스크랩`)

// readOrigin decides by printed words how near the source is to the ministry.
func readOrigin(ctx *context, h *Header) {
	h.Origin = schema.Original
	if v, ok := originWords(ctx, rewritten); ok {
		h.Origin, h.OriginBy = schema.Rewrite, v
		return
	}
	if ctx.doc.Media == "application/pdf" {
		return
	}
	if v, ok := originWords(ctx, reposted); ok {
		h.Origin, h.OriginBy = schema.Repost, v
	}
}

// originWords looks first at what the page says of itself, then at short
// lines; a long paragraph that mentions a source is prose.
func originWords(ctx *context, re *regexp.Regexp) (Value, bool) {
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
		if len(p.S) > 240 || strings.HasPrefix(strings.TrimSpace(p.S), "(출처") || isFigureSource(p) {
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
