package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// datePattern finds a printed date: 2022. 9. 29.(목), '22.9.29, 2022년 9월
// 29일, 9. 29.(목), 2024-11-25, each with the day of the week if there is one.
// The year may be left out where another date stands before.
var datePattern = hangul.MustCompile(`(?:(?:19|20)\d\d|'\d\d)\s?(?:[.년/-])\s?\d{1,2}\s?(?:[.월/-])\s?\d{1,2}\s?[.일]?(?:\s?\([월화수목금토일](?:요일)?\))?`)

// datesLabel finds the labels that part the one-line header of releases; 보도 alone is one at the beginning of a line, with
// its date behind it.
var datesLabel = hangul.MustCompile(`^보\s*도\s*(?:(?:19|20)\d\d|'\d\d)|보\s*도\s*:|보\s*도\s*시\s*점|보\s*도\s*일\s*시|보\s*도\s*일\s*자|보\s*도\s*요\s*청|보\s*도\s*희\s*망\s*일?|보\s*도\s*일|엠\s*바\s*고|[Ee]mbargo|EMBARGO|배\s*포\s*일\s*시|배\s*포\s*일\s*자|배\s*포\s*일|배\s*포\s*시\s*점|제\s*공\s*일\s*시|제\s*공\s*일|발\s*간\s*일\s*자|발\s*간\s*일|발\s*행\s*일|작\s*성\s*일|(?:등\s*록|게\s*시|게\s*재)\s*(?:일|날\s*짜)|배\s*포`)

// datedLabel is a label of a date with the date right after it.
var datedLabel = hangul.MustCompile(`(?:배포|(?:배포|제공|발간|발행|작성|등록|게시|게재|보도)(?:일시|일자|일|날짜|시점))[:|]?(?:19|20)\d\d`)

// dayAlone is a line that is nothing but a day without its year, and a time or paper: 3월 6일(수)
// 오전 11시.
var dayAlone = hangul.MustCompile(`^\s*\d{1,2}\s?[.월]\s?\d{1,2}\s?[.일]?\s?\([월화수목금토일](?:요일)?\)[\s,]*(?:(?:오전|오후|낮|정오)?\s?[0-9:시분\s]*)?(?:이후|부터|조간|석간)?[\s)]*$`)

func isEmbargoLabel(bare string) bool {
	for _, w := range []string{"보도시점", "보도일", "보도요청", "보도희망", "엠바고", "Embargo", "EMBARGO"} {
		if strings.HasPrefix(bare, w) {
			return true
		}
	}
	t, ok := strings.CutPrefix(bare, "보도")
	t = strings.TrimPrefix(t, ":")
	return ok && len(t) < 60 && datePattern.MatchString(head(t, 16)+".")
}

// isEmbargoSentence knows requests such as “9월 30일(금) 조간부터 보도하여
// 주시기 바랍니다” and “통신·방송·인터넷은 … 이후 보도 가능”.
func isEmbargoSentence(bare string) bool {
	if len(bare) > 240 {
		return false
	}
	if embargoWords.in(bare) || paperOnly.MatchString(bare) {
		return true
	}
	return strings.HasPrefix(bare, "※통신") || strings.HasPrefix(bare, "통신·방송")
}

// paperOnly is a line that is nothing but the paper that may report first, without spaces:
// 2009.5.7(목)조간용.
var paperOnly = hangul.MustCompile(`^(?:(?:19|20)\d\d|'\d\d)[.년]\d{1,2}[.월]\d{1,2}[.일]?(?:\([월화수목금토일]\))?(?:조간|석간)(?:용|부터|게재)?$`)

// embargoWords are words of such requests, without spaces.
var embargoWords = setOf("보도하여주시기", "보도해주시기", "보도하여주십시오", "보도해주십시오", "보도가능", "보도바랍니다",
	"보도를부탁", "조간부터보도", "석간부터보도", "보도해주세요", "이후보도", "부터보도하", "즉시보도", "부터취급", "배포즉시")

// readDates reads when the release was given out (배포) and from when it may
// be reported (보도시점, 보도일시): one line, a sentence or cells; before is the
// block where the body begins.
func readDates(ctx *context, lines []headLine, before int, h *Header) {
	var embargo []Value
	lines = withoutReportDays(ctx, lines)
	for i := range lines {
		l := &lines[i]
		if !strings.ContainsAny(l.S, "0123456789") && !strings.Contains(l.bare, "즉시") {
			continue
		}
		marks := datesLabel.FindAllStringIndex(l.S, -1)
		if len(marks) == 0 || !isDateLine(l.bare) {
			if len(l.bare) < 300 && isEmbargoSentence(l.bare) && !alreadySaid(embargo, l.bare) {
				embargo = append(embargo, l.value(0, len(l.S), "header.embargo"))
			}
			continue
		}
		embargo = l.dates(marks, embargo, h)
	}
	labelBefore(lines, &embargo, h)
	labelAbove(lines, h)
	h.Embargo = joined(embargo)
	if h.Released.Said() {
		return
	}
	if d := soleDate(lines); d.Said() {
		h.Released = d
	} else {
		h.Released = headByline(lines, before)
	}
	readPosted(ctx, lines, before, h)
}

// readPosted reads when the text was posted or sent, as the page, its frame or a line of fields says.
func readPosted(ctx *context, lines []headLine, before int, h *Header) {
	for _, m := range ctx.doc.Meta {
		if m.Key == "published" && !h.Posted.Said() {
			h.Posted = Value{m.Text, "meta.published"}
		}
	}
	if !h.Posted.Said() {
		h.Posted = byline(ctx)
	}
	if !h.Posted.Said() {
		h.Posted = pageLine(lines, before)
	}
	if !h.Posted.Said() {
		h.Posted = sentLine(ctx)
	}
	if !h.Posted.Said() {
		h.Posted = sentBesideLine(lines, before)
	}
	if !h.Posted.Said() && !h.Released.Said() && !h.Embargo.Said() {
		h.Posted = dayBeside(ctx, lines, before)
	}
	if !h.Posted.Said() && !h.Released.Said() && !h.Embargo.Said() {
		h.Posted = sentBesideLine(lines, before+mostSubtitles)
	}
}

// mostSubtitles is how many lines with a bullet may stand between the title and the line of fields, which look like the begin of the
// body.
const mostSubtitles = 5

// byline is the date beside a body's name or a label in what frames the text:
// 환경부 | 2020.12.29., 등록일 2024. 3. 5., 등록 2024. 3. 5. | 가나본부 다라과.
func byline(ctx *context) Value {
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		d := datePattern.FindStringIndex(v.S)
		if d == nil || len(v.S) > 120 {
			continue
		}
		bare := hangul.NoSpace(v.S)
		at, n := ministryAt(v.S, false)
		if n > 0 && at < 8 && d[1] > len(v.S)-16 || isField(bare) || datedLabel.MatchString(bare) || sentBeside.MatchString(v.S) || strings.Contains(bare, "작성일") || strings.Contains(bare, "등록일") || strings.Contains(bare, "입력") {
			return v.value(d[0], d[1], "furniture.byline")
		}
	}
	return Value{}
}

// isDateLine says whether a line is made of dates, not of prose in which
// 배포 happens to stand.
func isDateLine(bare string) bool {
	if len(bare) > 500 {
		return false
	}
	loc := datesLabel.FindStringIndex(bare)
	if loc == nil {
		return false
	}
	return loc[0] <= 12 || strings.HasPrefix(bare, "보도자료") || datedLabel.MatchString(bare)
}

// dates parts a line at its labels.
func (l *headLine) dates(marks [][]int, embargo []Value, h *Header) []Value {
	if ask := strings.TrimRight(l.S[:marks[0][0]], " (·/"); isEmbargoSentence(hangul.NoSpace(ask)) {
		embargo = append(embargo, l.value(0, len(ask), "header.embargo")) // 6월 9일(금) 조간부터 보도 바랍니다. (배포: …)
	}
	for k, m := range marks {
		to := len(l.S)
		if k+1 < len(marks) {
			to = marks[k+1][0]
		}
		from := m[0] + len(strings.TrimRight(l.S[m[0]:m[1]], "'0123456789"))
		label := strings.Join(strings.Fields(l.S[m[0]:from]), "")
		if rest := strings.TrimSpace(l.S[from:]); label == "배포" && strings.HasPrefix(rest, "즉시") {
			if k > 0 || !datePattern.MatchString(head(rest, 40)) {
				continue // the 배포 of “보도시점 배포 즉시”
			}
			from += strings.Index(l.S[from:], "즉시") + len("즉시")
		}
		from += len(l.S[from:to]) - len(strings.TrimLeft(l.S[from:to], " \t\n:·-"))
		end := from + len(strings.TrimRight(l.S[from:to], " \t\n/|(·"))
		if strings.HasPrefix(label, "보도") || label == "엠바고" || strings.EqualFold(label, "embargo") {
			if k+1 < len(marks) && strings.TrimSpace(l.S[from:to]) == "" {
				end = immediate(l.S, marks[k+1][1], end)
			}
			if end > from {
				embargo = append(embargo, l.value(from, end, "header.embargo"))
			}
			continue
		}
		if h.Released.Said() {
			continue
		}
		if d := datePattern.FindStringIndex(l.S[from:max(from, end)]); d != nil {
			h.Released = l.value(from+d[0], from+d[1], "header.released")
		}
	}
	return embargo
}

// atOnce finds the time of what is free at once, in a bracket behind: (2026. 2. 12.(목) 16:30).
var atOnce = hangul.MustCompile(`^\s*\((?:[^()]|\([^()]{1,6}\)){0,40}\d{1,2}(?::\d\d|시)[^()]{0,12}\)`)

// immediate gives the end of “배포 즉시” where it is the value of a label, with its time.
func immediate(s string, after, end int) int {
	rest := s[after:]
	trimmed := strings.TrimLeft(rest, " ")
	if strings.HasPrefix(trimmed, "즉시") {
		end = after + len(rest) - len(trimmed) + len("즉시")
		return end + len(atOnce.FindString(s[end:]))
	}
	return end
}

func alreadySaid(values []Value, bare string) bool {
	for _, v := range values {
		if strings.Join(strings.Fields(viewOf(v.Words).S), "") == bare {
			return true
		}
	}
	return false
}

// joined is all values as one, in the order they were printed.
func joined(values []Value) Value {
	if len(values) == 0 {
		return Value{}
	}
	out := values[0]
	seen := map[string]bool{out.Words.S: true}
	for _, v := range values[1:] {
		if !seen[v.Words.S] {
			seen[v.Words.S] = true
			out.Words = joinTexts("\n", out.Words, v.Words)
		}
	}
	return out
}
