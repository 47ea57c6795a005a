package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bylineWords are what a byline may hold beside date and body: what the paper
// is, that it was given out, the day of the week, the hour.
var bylineWords = hangul.MustCompile(`보\s?도\s?(?:참\s?고\s?)?자\s?료|참고자료|배포|제공|발표|[월화수목금토일]요일|(?:총\s?|자료\s?)?\d+\s?[매쪽](?:\s?\([^)]{1,20}\))?|\d{1,2}:\d{2}|(?:오전|오후)\s?\d{1,2}시|\d{1,2}시`)

// officeWord is the name of an office in a byline: 기후전략과, 대변인실.
var officeWord = hangul.MustCompile(`^[가-힣·]{2,12}(?:부|처|청|과|실|국|팀|관|단|위원회|본부)$`)

// headByline is the date of a line of the header that is nothing but a date
// and who gives it out, in any order and without a label: 환경부 보도자료
// 2023.4.6., 2023. 11. 7.(화) 배포, (2023. 4. 6. 목).
func headByline(lines []headLine, before int) Value {
	for i := range lines {
		l := &lines[i]
		if l.block >= before || len(l.S) > 160 && !l.table {
			continue
		}
		if v := cellByline(l); v.Said() {
			return v
		}
		if d := datePattern.FindStringIndex(l.S); d != nil && isByline(l.S[:d[0]]+" | "+l.S[d[1]:]) {
			return l.value(d[0], d[1], "header.byline")
		}
	}
	return Value{}
}

// cellByline is the date of a cell that says no more than that the paper was given
// out: 2025. 3. 4.(화) 배포.
func cellByline(l *headLine) Value {
	if !l.table {
		return Value{}
	}
	from := 0
	for cell := range strings.SplitSeq(l.S, "\t") {
		d := datePattern.FindStringIndex(cell)
		if d != nil && strings.Contains(cell[d[1]:], "배포") && isByline(cell[:d[0]]+" | "+cell[d[1]:]) {
			return l.value(from+d[0], from+d[1], "header.byline")
		}
		from += len(cell) + 1
	}
	return Value{}
}

// isByline says whether the words around a date tell only who gave it out.
func isByline(rest string) bool {
	if datePattern.MatchString(rest) {
		return false
	}
	rest = bylineWords.ReplaceAllString(rest, " | ")
	words := strings.FieldsFunc(rest, isBylineMark)
	for i, w := range words {
		if i+1 < len(words) && isGovernment(w, words[i+1]) {
			continue
		}
		if _, n := ministryAt(w, false); n == len(w) || strings.Contains("월화수목금토일", w) && len(w) == len("월") || officeWord.MatchString(w) {
			continue
		}
		return false
	}
	return true
}

// isGovernment says that a word names the government of a place, whose office
// follows: 가나시 정책기획과.
func isGovernment(place, office string) bool {
	return (isSigunguName(place) || isSidoName(place)) && officeWord.MatchString(office)
}

// bylineGovernment is the place whose office gives the paper out.
func bylineGovernment(lines []headLine) (Value, bool) {
	for i := range lines {
		l := &lines[i]
		d := datePattern.FindStringIndex(l.S)
		if len(l.S) > 160 || d == nil || !isByline(l.S[:d[0]]+" | "+l.S[d[1]:]) {
			continue
		}
		words := strings.FieldsFunc(l.S, isBylineMark)
		for k := range len(words) - 1 {
			if isGovernment(words[k], words[k+1]) {
				at := strings.Index(l.S, words[k])
				return l.value(at, at+len(words[k]), "header.byline"), true
			}
		}
	}
	return Value{}, false
}

// isBylineMark knows what parts the fields of a byline.
func isBylineMark(r rune) bool {
	return strings.ContainsRune(" \t\n|/,.:;()[]<>〈〉【】-–—ㅣ│・‧•", r)
}

// viewsCounted finds how often a page was read.
var viewsCounted = hangul.MustCompile(`^조회수?\s?:?\s?[0-9,]+`)

// pageField is what a page tells of its own text beside the day it was posted.
var pageField = hangul.MustCompile(`^(?:읽는\s?시간|읽기\s?시간|\d+분\s?읽기|조회|댓글|좋아요|입력|수정|글쓴이|작성자|등록자|글\s|[가-힣]{2,4}\s?(?:기자|에디터)$)`)

// sentPattern is when a paper sent or printed the text, in a line of its own: 기사입력
// 2024.03.05 10:12, 2024-03-05 10:12 송고.
var sentPattern = hangul.MustCompile(`^\s*(?:기사|최초|최종)?\s?(?:입력|송고|승인|등록|게재|게시|발행|전송)\s?(?:시간|시각|일시|일자|일)?\s?[:|]?\s*$|^\s*(?:송고|입력|승인|게재|발행|전송)\s*$`)

// sentLine is the day in such a line, wherever it stands.
func sentLine(ctx *context) Value {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) > 60 || !containsAny(p.S, []string{"입력", "송고", "승인", "등록", "게재", "게시", "발행", "전송"}) {
			continue
		}
		if d := datePattern.FindStringIndex(p.S); d != nil && sentPattern.MatchString(p.S[:d[0]]+dayTime.ReplaceAllString(p.S[d[1]:], "")) {
			return p.value(d[0], d[1], "header.sent-line")
		}
	}
	return Value{}
}

// sentBeside is when a paper sent the text, beside who wrote it and what else it says of it:
// 승인 2024-03-05 16:30 | 지면 2면, 가나다 기자 2024-03-05 11:15.
var sentBeside = hangul.MustCompile(`(?:^|[\s|·ㅣ(\[])(?:(?:기사|최초|최종)?\s?(?:입력|송고|승인|등록|게재|게시|작성|발행)(?:일시|일자|시간|시각|일)?|[가-힣]{2,4}\s?기자(?:\s\S+@\S+)?)\s?[:|·]?\s?(` + datePattern.String() + `|\d\d[./-]\d{1,2}[./-]\d{1,2})`)

// sentBesideLine is the day in such a line above the text.
func sentBesideLine(lines []headLine, before int) Value {
	for i := range lines {
		l := &lines[i]
		if l.block >= before || l.table || len(l.S) > 160 || isSentence(l.S) || !strings.ContainsAny(l.S, "0123456789") {
			continue
		}
		if m := sentBeside.FindStringSubmatchIndex(l.S); m != nil {
			return l.value(m[2], m[3], "header.sent-line")
		}
	}
	return Value{}
}

// dayTime is the time of day behind a date.
var dayTime = hangul.MustCompile(`^\s?(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?`)

// pageLine is the day a page was posted, in a line of fields above the text:
// 2024년 3월 5일 · 읽는 시간 3분.
func pageLine(lines []headLine, before int) Value {
	for i := range lines {
		l := &lines[i]
		d := datePattern.FindStringIndex(l.S)
		if l.block >= before || d == nil || strings.TrimSpace(l.S[:d[0]]) != "" {
			continue
		}
		rest := strings.TrimLeft(l.S[d[1]:], " .")
		if field := strings.TrimLeft(rest, "·|ㅣ│•/ \t"); (field != rest || viewsCounted.MatchString(rest)) && pageField.MatchString(field) {
			return l.value(d[0], d[1], "header.page-line")
		}
	}
	return Value{}
}
