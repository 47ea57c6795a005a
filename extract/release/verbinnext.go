package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// verbInNext says that line a of a list breaks off behind a subject or object whose verb stands in line b, the next of the same list:
// ㅇ 도시형에는 가나시가, / ㅇ 농촌형에는 다라군이 각각 선정되었다. Lines of the stages of judging, of which
// the last one alone chooses, and lines with a subject and an object each, are sentences of their own.
func verbInNext(a, b *passage) bool {
	return a.Depth == b.Depth && a.Depth != doc.NoBullet && a.Depth < doc.Asterisk && a.index == b.index-1 && a.Boxed == b.Boxed &&
		breaksOff.MatchString(tail(a.S, 12)) && strings.HasSuffix(strings.TrimRight(b.S, " ."), "다") && strings.Contains(b.S, "각각") &&
		!judgedIn.MatchString(a.S) && !judgedIn.MatchString(b.S) && !(subjectObject(a.S) && subjectObject(b.S))
}

// breaksOff is the end of such a line.
var breaksOff = hangul.MustCompile(`[가-힣][이가을를],\s*$`)

// judgedIn finds that a line is about a stage of judging: 서류평가에서는, 2차 심사는. What is chosen 2차로 is a round.
var judgedIn = hangul.MustCompile(`^[^,]{0,40}?(?:(?:평가|심사|심의|면접|예선|본선|결선)(?:\s?(?:단계|결과|과정))?(?:에서는|에서|에는|[은는에로])|[0-9]\s?(?:차|단계)에서는?)[\s,]`)

// subjectObject says that a line has a subject of its own before an object: 위원회는 가나시를. A topic that names a class is none: 도시형은 가나시를.
func subjectObject(s string) bool {
	m := subjectFirst.FindStringSubmatch(s)
	return m != nil && !endsInOne(m[1], []string{"에", "에서", "로", "형", "분야", "부문", "권", "권역", "지역", "등급"})
}

// subjectFirst finds such a line, with its topic.
var subjectFirst = hangul.MustCompile(`^((?:\S+\s){0,3}?\S*[가-힣])[은는]\s(?:[^.]*\S)?[가-힣][을를](?:[\s,]|$)`)
