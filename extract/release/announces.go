package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// announces says that what follows a quoted name makes it a programme.
func announces(rest string) bool {
	t := strings.TrimLeft(rest, "」』\"' ")
	if setApart(t) {
		return false
	}
	if rest, ok := strings.CutPrefix(t, "의 "); ok && callOf.MatchString(rest) { // ‘가나마을’의 올해 첫 공모
		return true
	}
	t = strings.TrimLeft(t[leadYear(t):], " ")                                                      // 「가나 만들기」 2008년도 시범사업
	for _, w := range []string{"첫 번째 ", "두 번째 ", "세 번째 ", "첫 ", "최종 ", "최종", "국내 ", "신규 ", "올해 "} { // ‘가나섬’ 첫 번째 대상 지역으로
		t = strings.TrimPrefix(t, w)
	}
	for _, w := range []string{"인증", "지정", "선정", "공모", "평가", "심사", "으로 ", "로 ", "사업", "대상지", "대상 지역", "대상 도시", "제도", "에 선정", "승인", "확정", "후보", "수상", "시상", "지원 대상", "지원대상", "참여 ", "를 선정", "을 선정", "를 지정", "을 지정", "를 뽑", "을 뽑"} {
		if strings.HasPrefix(t, w) {
			return !gotten(t) && (w != "로 " && w != "으로 " || decidedSoon(t))
		}
	}
	if word, _, _ := strings.Cut(t, " "); strings.HasSuffix(strings.TrimRight(word, "의에로을를은는이가,…."), "사업") {
		return true // '가나구역' 선도사업 후보지
	}
	if stem, ok := madeStem(t); ok && (genericNouns[stem] || isTarget(stem)) && decidedSoon(t) {
		return true // ‘가나체계’ 시범지역으로
	}
	if n, ok := countAtByte(t+" ", 0); ok && isHolderUnit(n) && !isForeignCount(n) && decideNounAt(strings.TrimLeft(t[min(n.to, len(t)):], " 을를"), 0) != "" {
		return true // ‘맑은고을’ 4곳 선정
	}
	if chosenForIt(t) {
		return true
	}
	if rest, ok := strings.CutPrefix(t, "에 "); ok && !strings.HasPrefix(rest, "대해") && !strings.HasPrefix(rest, "대한") { // ‘가나특구’에 4개 시군이 추가되면서
		return len(predicatesIn(rest, false)) > 0 || strings.Contains(rest, "추가")
	}
	return false
}

// callOf begins with the call of what stands before it in the genitive.
var callOf = hangul.MustCompile(`^(?:(?:올해|신규|첫|첫 번째|[0-9]{4}년|이번)\s){0,2}(?:공모|대상지|대상\s지역|선정\s결과|지정\s결과)`)

// asideFrom sets what stands before it, or those chosen for it, apart from what a sentence is about: (‘가나마을’) 사업과는 별도로; not 지난해와는
// 달리.
var asideFrom = hangul.MustCompile(`(?:^[’'"」』]?\s?(?:사업|제도|공모|인증)?[와과]|[와과](?:는|도))\s(?:별도|별개|다르|다른|달리|구별)`)

// setApart says that the sentence which goes on behind a quoted name tells that this is another programme.
func setApart(rest string) bool {
	rest, _, _ = strings.Cut(rest, "다. ")
	at := asideFrom.FindStringIndex(rest)
	return at != nil && !endsInOne(rest[:at[0]], yearsGone)
}

// yearsGone are the times before this one.
var yearsGone = wordsOf(lastYearWords, []string{"예년", "기존", "종전", "과거", "이전", "당초"})

// chosenForIt says that what follows a quoted name are those chosen for it, by what they are called as such, with their number or the
// choice: (‘가나 가꾸기’) 시범지구 선정, (‘가나 가꾸기’)를 위한 시범마을 3곳을.
func chosenForIt(rest string) bool {
	for _, w := range []string{"를 위한 ", "을 위한 ", "의 "} {
		rest = strings.TrimPrefix(rest, w)
	}
	word, rest, _ := strings.Cut(rest, " ")
	if !genericNouns[word] && !isTarget(word) {
		return false
	}
	n, ok := countAtByte(rest+" ", 0)
	return decideNounAt(rest, 0) != "" || ok && isHolderUnit(n) && !isForeignCount(n)
}

// decidedSoon says that the sentence which goes on here tells of a decision: (‘가나마을’)로 3곳을
// 선정했다; not (‘가나 결제’)로 수수료를 낮춘다.
func decidedSoon(rest string) bool {
	rest, _, _ = strings.Cut(rest, "다. ")
	for _, noun := range decideNouns.list {
		if strings.Contains(rest, noun) {
			return true
		}
	}
	return len(predicatesIn(rest, true)) > 0
}

// gotten says that what stands before was itself given to the subject, and so is what a
// programme certifies and none: ‘가나 송금’을 지정받았다.
func gotten(rest string) bool {
	for _, j := range []string{"을 ", "를 "} {
		if t, ok := strings.CutPrefix(rest, j); ok {
			return strings.HasPrefix(t[len(decideNounAt(t, 0)):], "받")
		}
	}
	return false
}

// madeStem is the first word of s without (으)로 behind it.
func madeStem(s string) (string, bool) {
	word, _, _ := strings.Cut(s, " ")
	cut, ok := strings.CutSuffix(word, "로")
	return strings.TrimSuffix(cut, "으"), ok
}

// worksOfPlaces says that the name in quotes i is what a place did, in a row of such: 가나군
// ‘다라센터’, 마바시 ‘사아길’ 사업.
func (ctx *context) worksOfPlaces(s string, quotes [][2]int, i int) bool {
	n := 0
	for _, q := range quotes {
		t := strings.TrimRight(tail(s[:q[0]], longestSentence), " '\"「『")
		if ctx.isPlaceWord(t[afterLast(t, " ,·()'\"…/\n\t△▲"):]) {
			n++
		} else if q == quotes[i] {
			return false
		}
	}
	return n > 1
}

// prizeToPlace ends in a place to which a prize leads, whose own the name in quotes behind it is: 올해의 가나지구 ‘대상’에 다라시 (‘마바거리’를).
var prizeToPlace = hangul.MustCompile(`상['"」』]?에(?:는)?\s(?:[가-힣]{2,8}\s)?[가-힣]{1,4}[시군구도]\s$`)

// chosenOfSeveral says that the name in quotes i is itself what was chosen, as one of several or under its field:
// ‘가나 결제’, ‘다라 보험’을 선정했다; 안전 분야에서는 ‘가나 감지’를 선정했다.
func chosenOfSeveral(s string, quotes [][2]int, i int) bool {
	q := quotes[i]
	t := strings.TrimLeft(s[q[1]:], "」』\"'")
	if !strings.HasPrefix(t, "을 ") && !strings.HasPrefix(t, "를 ") {
		return false
	}
	open := q[0] - quoteBefore(s[:q[0]])
	if i > 0 {
		if end := quotes[i-1][1] + quoteAfter(s[quotes[i-1][1]:]); end < open && isJoint(s[end:open]) {
			return true
		}
	}
	if prizeToPlace.MatchString(tail(s[:open], 60)) {
		return true
	}
	m := groupTopic.FindAllStringIndex(head(s, open), -1)
	if m == nil {
		return false
	}
	between := s[m[len(m)-1][1]:open]
	return between == "" || len(between) < longestLabel && strings.HasSuffix(between, "의 ") && !strings.ContainsAny(between, ".,")
}
