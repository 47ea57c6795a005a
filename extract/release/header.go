package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// readHeader reads what the release says about itself: title, agency, dates,
// contacts, origin (머리말). What the text lacks comes from the page's own
// account of itself (Meta) and the file name.
func readHeader(ctx *context, f *Facts) {
	h := &f.Header
	ctx.header = h
	body := bodyStart(ctx)
	lines := headLines(ctx, body)
	readFileName(ctx, h)
	readDates(ctx, lines, ctx.blockAt(body), h)
	readContacts(ctx, lines, h)
	readAgency(ctx, lines, h)
	if _, division := nameParts(h.FileName); !h.Division.Said() {
		h.Division = division
	}
	readTitle(ctx, body, h)
	agencyOfTitle(ctx, h)
	readOrigin(ctx, h)
	readLicence(ctx, h)
}

// bodyStart is the index in ctx.passages of the first paragraph of the body:
// one under a square bullet, or a whole sentence.
func bodyStart(ctx *context) int {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.S == "" || ctx.isHead(p.S) || isMarkDown(p.view) {
			continue
		}
		switch {
		case p.Depth == doc.Square && !isDeckLine(p) && !ctx.deckOfDiamonds(i):
			return i
		case p.isSentence():
			return i
		case p.Depth == doc.Circle && len(p.S) > 90 && !ctx.deckUnder(i), (p.Depth == doc.Circle || enumerated(p.S) > 0) && pointLabel.MatchString(p.S[enumerated(p.S):]):
			return i
		}
	}
	return len(ctx.passages)
}

// pointLabel finds that a line tells a point under its label, as no subtitle does: 선정 지자체(2곳): ….
var pointLabel = hangul.MustCompile(`^[가-힣][가-힣· ]{1,12}(?:\([^()]{1,20}\))?\s?:\s`)

// isDeckLine says that a line under ◇ or its like is one of the subtitles: it stands in the
// middle or in bold, and is no sentence.
func isDeckLine(p *passage) bool {
	return (p.Center || p.Bold) && !p.isSentence() && len(p.S) < longestHeading && !strings.HasSuffix(strings.TrimSpace(p.S), ".")
}

// deckOfDiamonds says that a line under ◇ or ◈ is one of the subtitles, although nothing
// sets it apart: short lines under that mark alone stand right before the first statement,
// which has another.
func (ctx *context) deckOfDiamonds(i int) bool {
	return strings.ContainsAny(ctx.passages[i].Bullet.S, "◇◈◆") && ctx.deckUnder(i)
}

// deckUnder says that short lines under one mark alone stand from passage i on, right before the first statement.
func (ctx *context) deckUnder(i int) bool {
	mark := ctx.passages[i].Bullet.S
	for n := 0; i < len(ctx.passages) && n < 4; i, n = i+1, n+1 {
		p := &ctx.passages[i]
		if p.Depth == doc.Square && p.Bullet.S != mark {
			return n > 0 && p.isSentence()
		}
		if p.Bullet.S != mark || p.Boxed || p.isSentence() || len(p.S) < len("가나다라마바사아자차") || len(p.S) > longestHeading || isChrome(hangul.NoSpace(p.S)) {
			return n > 0 && p.Depth == doc.NoBullet && p.isSentence()
		}
	}
	return false
}

// isSentence says whether the words hold a whole sentence, as the body does
// and a title does not.
func isSentence(s string) bool {
	if len(s) < 20 {
		return false // shorter than any sentence below, and asked of every cell
	}
	s = withoutEnd(beforeNames(s))
	if hangul.Contains(s, "습니다") { // 선정했습니다! 두 곳은 …
		s = lively.ReplaceAllString(s, "${1}습니다. ")
		s = strings.TrimRight(s, " ")
	}
	return len(s) > 30 && strings.HasSuffix(s, "다.") && predicateEnds(s) || len(s) > 40 && strings.HasSuffix(s, "이다.") || len(s) > 60 && (strings.HasSuffix(s, "다.") || strings.HasSuffix(s, "다") && len(s) > 150 ||
		hangul.Contains(s, "다. ") || strings.HasSuffix(s, "니다.") || endsInOne(strings.TrimRight(s, "."), doneNouns))
}

// doneNouns end sentences of ministries that write without 다: 수여식을 개최하였음.
var doneNouns = []string{"하였음", "했음", "되었음", "됐음", "열었음", "받았음"}

// withoutEnd is a sentence without the blanks, marks and 끝 behind it.
func withoutEnd(s string) string {
	for s != "" {
		switch s[len(s)-1] {
		case ' ', '"', '\'', '<', '>', ')':
			s = s[:len(s)-1]
			continue
		}
		cut, ok := strings.CutSuffix(s, "끝")
		if !ok {
			break
		}
		s = cut
	}
	return s
}

// beforeNames is a sentence without the bracket behind its verb of decision: 3건을 승인했다(가나 결제, 다라 보험).
func beforeNames(s string) string {
	t := strings.TrimRight(s, " .")
	if !strings.HasSuffix(t, ")") {
		return s
	}
	if k := openingOf(t); k > 0 && predicateEnds(t[:k]) {
		return t[:k] + "."
	}
	return s
}

// lively finds the end of a polite sentence on the past that has another mark than a full
// stop, with the pictures behind it. Titles end so only in the present (함께합니다!).
var lively = hangul.MustCompile(`([했됐었았렸췄])습니다\s?(?:[!?…~]+[\s\p{So}\x{FE0F}]*|[\p{So}\x{FE0F}]+\s*)`)

// predicateEnds says that a short sentence ends in a verb of decision: 가나도시
// 3곳을 재지정했다.
func predicateEnds(s string) bool {
	s = strings.TrimSuffix(s, ".")
	if !strings.HasSuffix(s, "다") {
		return false
	}
	for _, w := range []string{"하였다", "했다", "되었다", "됐다", "받았다", "밝혔다", "한다", "된다", "받는다", "있다", "열린다", "나섰다", "돌입했다"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isMarkDown says whether a paragraph is a dashed subtitle (- … -).
func isMarkDown(v view) bool {
	s := hangul.Trim(v.S)
	return strings.HasPrefix(s, "-") && strings.HasSuffix(s, "-")
}

// blockAt is the block of a passage, past the last block where there is none.
func (ctx *context) blockAt(passage int) int {
	if passage < len(ctx.passages) {
		return ctx.passages[passage].index
	}
	return len(ctx.doc.Blocks)
}
