package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// homeMost is the most bytes behind a place in which those who are there are called.
const homeMost = 120

// homeWords stand behind a place that only tells where somebody lives or something stands.
var homeWords = setOf("사는 ", "살고 ", "거주", "있는 ", "위치", "자리", "소재", " 둔 ", "출신", "운영되는 ", "운영 중인 ", "일하는 ", "일해 ", "다니는 ", "활동하는 ")

// homeBehind finds such words: (가나군)에 사는, (다라시)에 본사를 둔, (마바구) 소재.
var homeBehind = hangul.MustCompile(`^(?:에서?\s(?:[가-힣0-9]{1,6}\s){0,2}?(?:사는|살고\s있는|거주하는|있는|위치한|자리한|자리\s잡은|소재한|둔|운영되는|운영\s중인|일하는|일해\s온|다니는|활동하는)|\s?(?:소재(?:한|의)?|출신(?:인|의)?|거주))\s`)

// calledThere finds those who are called behind a place, with their number: (가나군의) 새내기 청년 3명이, (다라시에 있는) 찻집을.
var calledThere = hangul.MustCompile(`^(?:의)?\s?(?:[가-힣0-9]{1,8}\s){0,3}?([가-힣]{2,10}?)(?:\s?(?:[0-9]{1,4}|[한두세네]|다섯|여섯)\s?(명|인|분|곳|개소|개|건|팀)|\s등\s|\s['"]|([을를이가은는와과])\s|,\s)`)

// homePeople end the words for persons, and homeShops those for shops and houses, which places are not.
var (
	homePeople = []string{"주민", "청년", "어르신", "학생", "농부", "농업인", "어업인", "이장", "부부", "가족", "직원", "시민", "군민", "도민", "구민", "명인", "장인", "회원", "활동가"}
	homeShops  = []string{"식당", "점포", "가게", "음식점", "찻집", "카페", "국숫집", "빵집", "맛집", "방앗간", "농가", "조합", "법인", "회사", "호텔", "숙소", "펜션", "민박", "수련원", "요양원", "약국", "병원", "의원", "의료기관", "양조장", "공방", "책방", "서점", "업소", "상점", "미용실"}
)

// onlyHome says that names only tell where those live or stand who were chosen: (가나군)에 사는 청년 3명이 뽑혔다.
func (c *clause) onlyHome(g governed) bool {
	if g.list == nil || g.by == nil || g.by.from < g.list.to {
		return false
	}
	return c.homeOf(g.list)
}

// homeOf says that persons, shops, companies or schools are told behind names, or counted with them.
func (c *clause) homeOf(l *list) bool {
	if strings.Contains(c.s, " 씨") && namedPerson.MatchString(c.s[l.from:min(len(c.s), l.to+homeMost/2)]) {
		return true
	}
	if l.countsPersons() || slices.ContainsFunc(l.entries(), func(e entry) bool { return e.siteTo > e.nameAt.to && isForeignThere(head(c.s[e.nameAt.to:], homeMost)) }) {
		return true
	}
	rest := head(c.s[l.to:], homeMost)
	n := homeLen(rest)
	return (n > 0 || strings.HasPrefix(rest, "의 ") || strings.HasPrefix(rest, " ")) && (isForeignThere(rest[n:]) || n > 0 && housesThere(rest[n:]))
}

// namedPerson finds a person by name behind a place: (가나시) 김○○ 씨를.
var namedPerson = hangul.MustCompile(`[시군구도면]의?\s[가-힣]?[가-힣○]{1,3}\s씨[와과를가는,\s]`)

// countsPersons says that a number with the names counts persons: 가나군 주민 2명과 다라시 주민 1명.
func (l *list) countsPersons() bool {
	if l.total != nil && l.total.unit == "명" {
		return true
	}
	return slices.ContainsFunc(l.runs, func(r run) bool { return r.count != nil && r.count.unit == "명" })
}

// housesThere says that houses are counted which are said to stand in a place: (가나군에 있는) 도서관 3곳.
func housesThere(rest string) bool {
	m := calledThere.FindStringSubmatch(rest)
	return m != nil && m[2] != "" && scheme.SubjectOf(m[1]) == scheme.Building
}

// homeLen is the length of the words behind a place which only tell that somebody lives or something stands there; 0 for none.
func homeLen(rest string) int {
	if !homeWords.in(head(rest, 60)) {
		return 0
	}
	return len(homeBehind.FindString(rest))
}

// isForeignThere says that persons, shops, companies or schools are called behind a place.
func isForeignThere(rest string) bool {
	m := calledThere.FindStringSubmatch(rest)
	switch {
	case m == nil, m[3] != "" && hangul.JosaAfter(lastRune(m[1]), m[3]) == 0:
		return false // 들빛식당가 등
	case m[2] == "명" || m[2] == "분":
		return true
	case endsInOne(m[1], homePeople) || endsInOne(m[1], homeShops):
		return true
	}
	k := scheme.SubjectOf(m[1])
	return m[2] != "" && (k == scheme.Company || k == scheme.School || k == scheme.Person)
}
