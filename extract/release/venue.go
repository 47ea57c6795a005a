package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// venueMost is the most bytes between a place and the particle of where people met.
const venueMost = 120

// siteWordsMost is the most words of the name of a hall, house or site in a place.
const siteWordsMost = 5

// venuePattern finds what tells that a place is where people met: (서울 용산구)
// 하늘호텔, 숲 대표들이 제6차 위원회를 연 자리에서 …를 열고.
var venuePattern = hangul.MustCompile(`^[^,.]{0,40}?에서\s[^.]{0,120}?(?:열고|열어|열었|열린 |연 |개최|갖고|갖는|가진|모여|만나|진행하|마련하)`)

// visitWords are what people do with a place that they come to see.
var visitWords = []string{"찾아 ", "찾아,", "찾은 ", "찾았", "찾고 ", "방문", "둘러", "견학", "시찰", "답사"}

// visitMarks are what one of them stands with.
var visitMarks = []string{"을 ", "를 "}

// lyingAt tells where a house stands that is named behind: (서울 중구)에 위치한 하늘홀에서.
var lyingAt = []string{"에 위치한 ", "에 있는 ", "에 소재한 ", "에 자리한 ", "에 자리 잡은 ", "에 들어선 ", "에 문을 연 "}

// Words behind a 시·도 make it the part of the country in which something of a kind lies, or was the first of its kind: (강원도) 내 시장을
// 가나구역으로 지정한; (강원도) 시장이 가나구역으로 지정된 것은 처음이다.
var (
	withinIt    = hangul.MustCompile(`^ (?:지역 |관)?내(?:의)? [가-힣0-9]`)
	firstOfKind = hangul.MustCompile(`(?:된|한|받은) (?:것은|건) [^,.]{0,20}(?:처음|최초|유일)|(?:된|한|받은) (?:첫|최초의?|유일한) (?:사례|경우|번째)`)
)

// aloneWithin says that a list is one 시·도 which is no more than that.
func (c *clause) aloneWithin(u *unit) bool {
	all := u.list.entries()
	if len(all) != 1 || !all[0].alone() || u.list.closed() {
		return false
	}
	rest := c.s[all[0].nameAt.to:]
	if strings.HasPrefix(rest, " ") && strings.Contains(head(rest, len(" 지역 내의 ")), "내") && withinIt.MatchString(rest) {
		return true
	}
	return strings.HasPrefix(rest, " ") && containsAny(rest, []string{"처음", "최초", "유일", "사례"}) && firstOfKind.MatchString(rest)
}

// scene says that a list names no holders but where something took place, people met or
// came to see: (서울 용산구) 하늘호텔에서, (경기 수원시)를 찾은, 장소: 충남 천안시.
func (c *clause) scene(i int) bool {
	u := &c.units[i]
	if u.list == nil {
		return false
	}
	if c.aloneWithin(u) || c.thingsWithin(u) || c.reachedBy(u) {
		return true
	}
	rest := c.s[u.to:]
	near := head(rest, venueMost)
	switch u.josa {
	case "":
		return c.placeLabel(u) || c.inMeeting(u) || strings.Contains(near, "에서") && (!u.list.closed() && locative(rest) || venuePattern.MatchString(rest)) || containsAny(near, visitMarks) && visited(rest)
	case "에":
		for _, w := range lyingAt {
			if t, ok := strings.CutPrefix(rest, w); ok {
				return locative(" " + t)
			}
		}
		return strings.HasPrefix(rest, "에 모인 ") || strings.HasPrefix(rest, "에 모여 ")
	case "을", "를":
		t := strings.TrimLeft(rest[len(u.josa):], " ")
		for _, w := range []string{"직접 ", "차례로 ", "잇따라 ", "함께 ", "잇달아 ", "다시 "} {
			t = strings.TrimPrefix(t, w)
		}
		for _, w := range visitWords {
			if strings.HasPrefix(t, w) {
				return true
			}
		}
	}
	return false
}

// placeLabel says that a label makes a place the scene: 장소: 충남 천안시.
func (c *clause) placeLabel(u *unit) bool {
	r := &u.list.runs[0]
	return r.class[1] > r.class[0] && strings.HasSuffix(c.s[r.class[0]:r.class[1]], "장소")
}

// meetingEnds end the names of what people meet in or for.
var meetingEnds = []string{"위원회", "회의", "심의회", "총회", "포럼", "대회", "토론회", "발표회", "설명회", "보고회", "간담회", "박람회", "협의회", "기념식", "수여식", "선포식", "공청회", "행사"}

// inMeeting says that a place stands in the bracket of a meeting that was held: 제5차
// 위원회(대전 서구 하늘홀)를 개최해.
func (c *clause) inMeeting(u *unit) bool {
	open := strings.LastIndexByte(c.s[:u.from], '(')
	if open < 0 || strings.IndexByte(c.s[open:u.from], ')') >= 0 {
		return false
	}
	_, _, end := bracketAt(c.s, open)
	rest := strings.TrimLeft(c.s[max(end, u.to):], "을를 ")
	if end < u.to || !strings.HasPrefix(rest, "개최") && !strings.HasPrefix(rest, "열") && !strings.HasPrefix(rest, "에서") {
		return false
	}
	for _, w := range meetingEnds {
		if strings.HasSuffix(c.s[:open], w) {
			return true
		}
	}
	return false
}

// nounsBefore gives the bytes of the words of s, all of them nouns, up to one that ends
// in a word of ends, and that word; ok is false where there is none.
func nounsBefore(s string, ends ...string) (n int, ok bool) {
	for words := 0; words < siteWordsMost && n < len(s); words++ {
		n += spaces(s[n:])
		if from, to, end := bracketAt(s, n); end > 0 && to > from {
			n = end // 하늘홀(3층)
		}
		w := wordLen(s[n:])
		word := s[n : n+w]
		for _, end := range ends {
			if strings.HasSuffix(word, end) && (words > 0 || n > 0) {
				return n + w, len(decideNounAt(strings.TrimSuffix(word, end), 0)) == 0
			}
		}
		if k := strings.IndexByte(word, '('); k > 0 {
			if _, _, end := bracketAt(s, n+k); end > 0 {
				n = end
				continue
			}
		}
		if w == 0 || !mayBeSite(word) {
			return 0, false
		}
		n += w
	}
	return 0, false
}

// mayBeSite says that a word before another one can be part of the name of where people
// meet: it has no particle and tells of no decision.
func mayBeSite(word string) bool {
	if strings.ContainsAny(word, ",.…;:!?'\"△▲") || decideNounAt(word, 0) != "" || strings.HasPrefix(word, "등") && endsOpen(word) {
		return false
	}
	if _, ok := countAtByte(word+" ", 0); ok {
		return false
	}
	stem, josa, ok := hangul.Josa(word)
	if !ok || utf8.RuneCountInString(stem) < 2 {
		return true
	}
	switch josa {
	case "은", "는", "이", "가", "을", "를", "으로", "로", "에", "와", "과":
		return false
	}
	return true
}

// locative says that the words behind a place are the name of a house or site in which
// something happened: 하늘호텔에서, 산불 현장에서, 킨텍스(1전시장)에서는.
func locative(rest string) bool {
	_, ok := nounsBefore(rest, "에서", "에서는", "에서도")
	return ok
}

// visited says that the words behind a place are what people came to see in it: (경기
// 수원시) 수목원을 찾아.
func visited(rest string) bool {
	n, ok := nounsBefore(rest, "을", "를")
	if !ok {
		return false
	}
	t := strings.TrimLeft(rest[n:], " ")
	for _, w := range visitWords {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	seen := strings.HasSuffix(rest[:n], "현장을") || strings.HasSuffix(rest[:n], "실태를") || strings.HasSuffix(rest[:n], "시설을") || strings.HasSuffix(rest[:n], "상황을")
	return seen && (strings.HasPrefix(t, "점검") || strings.HasPrefix(t, "확인") || strings.HasPrefix(t, "조사") || strings.HasPrefix(t, "살"))
}
