package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// countAt is a number of holders or applicants printed in a text: 4곳, 일곱
// 곳, 5개 도시, 9개 지자체, 3건, 4개 서비스.
type countAt struct {
	from, to int
	n        int
	unit     string // 곳, 개, 건, 명 …
	noun     string // what is counted, where it is printed: 도시, 지자체, 서비스
	class    [2]int // a class printed before it (대도시 4곳); equal where none is
	whole    bool   // 총, 모두, 전체 stands before it
	each     bool   // of each and not of all: 유형별로 2곳씩
	rest     bool   // 외 3곳: those not named
	other    bool   // of something that nobody certifies: 53개 지표
}

// isHolderUnit says that a number has a unit that counts places or things
// certified.
func isHolderUnit(c countAt) bool {
	switch c.unit {
	case "곳", "개소", "건", "점", "편", "군데", "도시", "지자체", "지방정부", "지구", "지역", "기관":
		return true
	case "개", "종":
		return !c.other
	}
	return false
}

// countsIn finds the counts of a text in printed order.
func countsIn(s string) []countAt {
	var out []countAt
	for i := 0; i < len(s); {
		if d := s[i]; (d < '0' || d > '9') && (d < 0x80 || !numerals.begins(s[i:])) {
			i += runeLen(s, i)
			continue
		}
		if c, ok := countAtByte(s, i); ok {
			out = append(out, c)
			i = c.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

// namedBefore says that the name of a site ends right before the number at byte i: 가나(3지구), but not 등(3지구).
func namedBefore(s string, i int) bool {
	r := lastRune(s[:i])
	return s[i] < 0x80 && r >= '가' && r <= '힣' && !endsInOne(s[:i], []string{"등", "총", "의", "과", "와", "는", "은", "모두", "최종", "신규"})
}

// countAtByte reads a count whose number begins at i.
func countAtByte(s string, i int) (countAt, bool) {
	if !mayCount(s, i) {
		return countAt{}, false
	}
	n, size, ok := hangul.Number(s[i:])
	if !ok || n <= 0 || n > 100_000 {
		return countAt{}, false
	}
	j := i + size
	k := j + spaces(s[j:])
	unit := unitAt(s[k:])
	if unit == "" || k > j && n >= 1900 && n <= 2100 && letterAt(s, k+len(unit)) && len(unit) >= len("개소") && unit != "개소" {
		return countAt{}, false // 2022 지역문화 지수, 2024 도시정원 상
	}
	if unit == "선" && n >= 100 {
		return countAt{}, false // 가나여행 100선: its name
	}
	if k == j && unit == "지구" && namedBefore(s, i) {
		return countAt{}, false // 가나3지구
	}
	c := countAt{from: i, to: k + len(unit), n: n, unit: unit}
	if !c.counts(s) || strings.HasPrefix(s[c.to:], "당 ") {
		return countAt{}, false // 한 곳당 최대 3억 원
	}
	c.other = c.other || c.noun == "권역" && countBehind.MatchString(s[c.to:]) || unit == "개" && governing[c.noun] && officeBehind.MatchString(s[c.to:])
	c.each = strings.HasPrefix(s[c.to:], "씩") || strings.HasSuffix(s[:i], " 각 ") || strings.HasSuffix(s[:i], "(각 ") || eachInList(tail(s[:i], 75))
	c.rest = strings.HasSuffix(strings.TrimRight(s[:i], " "), "외")
	return c, true
}

// eachInList says that words end where a number is told of each of several: 유형마다 (1곳); 유형마다 으뜸 1곳, 버금 (2곳).
func eachInList(before string) bool {
	if strings.HasSuffix(before, "별로 ") {
		return sortedEach.MatchString(before)
	}
	return strings.Contains(before, "마다 ") && (strings.HasSuffix(before, "마다 ") || eachListed.MatchString(before))
}

// sortedEach ends in what those chosen are sorted by, each of which has the number behind it: 유형별로 (두 곳을).
var sortedEach = hangul.MustCompile(`(?:^|[^을를\s]\s)(?:유형|부문|분야|권역|그룹|종류|규모)별로 $`)

// eachListed finds the numbers of a list behind that of which each has them.
var eachListed = hangul.MustCompile(`마다 (?:[가-힣]{1,8} [0-9]{1,3}(?:곳|개소|개|건), ?)*[가-힣]{1,8} $`)

// countBehind finds the number of what lies in the regions counted right before it: 4개 권역 (8곳을).
var countBehind = hangul.MustCompile(`^\s(?:총\s)?[0-9]{1,3}(?:곳|개소|건|개\s?[가-힣])`)

// officeBehind goes on behind the noun of a place with an office of theirs, which is what is counted: 17개 시·도교육청.
var officeBehind = hangul.MustCompile(`^(?:·도|·군|·구)?\s?(?:교육청|교육지원청|경찰청|소방본부|의회|연구원|보건소)`)

// servedThere says that a number of kinds is decided on in a sentence that tells of services before it: 프로그램을 심사해 6종을 새로
// 인증하고 2종은 재인증했다.
func servedThere(s string, c countAt) bool {
	return countedChosen.MatchString(head(s[c.to:], 40)) && !harmBefore.MatchString(tail(s[:c.from], 40)) && slices.ContainsFunc(servedKinds, func(w string) bool { return strings.Contains(s[:c.from], w) })
}

// harmBefore ends words in what services suffer from or are bound by, which is what is counted then: 취약점 (3종을 해제했다).
var harmBefore = hangul.MustCompile(`(?:취약점|결함|오류|약점|위험|문제|바이러스|악성코드|위협|규제|제한|차단|경보|잠금|기능|규격|서식|서류)(?:을|를|이|가|은|는|도)?\s(?:(?:총|모두|등)\s)*$`)

// countedChosen finds a verb of decision right behind a number, or behind how and for whom.
var countedChosen = hangul.MustCompile(`^(?:을|은|이|도)?\s(?:(?:새로|새로이|신규로?|추가로?|최종|처음|다시|모두)\s){0,2}(?:재?(?:인증|지정|선정)|연장|갱신|승인|취소|해제)`)

// servedKinds are the words of servedNoun.
var servedKinds = strings.Split(servedNoun, "|")

// servedNoun is what can be certified of that which 종 counts as it does anything else.
const servedNoun = `서비스|앱|솔루션|플랫폼|시스템|제품|상품|물품|용품|장비|기기|기술|콘텐츠|프로그램|소프트웨어`

// servedBefore are services or what is made before their number, perhaps with the number of all: 우수 서비스 3종, 으뜸제품 12종 가운데
// 4종.
var servedBefore = hangul.MustCompile(`(?:` + servedNoun + `)['"」』]?(?:으로|로)?\s(?:[0-9]{1,3}종\s?(?:가운데|중에서|중|에서)\s)?(?:(?:총|모두|최종|신규|등)\s)*$`)

// mayCount says quickly whether a number may begin at i: at a digit that is no
// part of a longer one, or at a numeral that begins a word.
func mayCount(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] >= '0' && s[i] <= '9' {
		return i == 0 || !(s[i-1] >= '0' && s[i-1] <= '9') && s[i-1] != '.' && s[i-1] != '\'' && !endsOrdinal(s[:i])
	}
	return s[i] >= 0x80 && numerals.at(s[i:]) != "" && wordStart(s, i)
}

// numerals are the syllables that numerals begin with.
var numerals = syllables("한두세네다여일아열스서마쉰예이삼사오육칠팔구십백")

func endsOrdinal(s string) bool {
	t, ok := strings.CutSuffix(strings.TrimSuffix(s, " "), "제")
	return ok && (t == "" || !isSyllable(lastRune(t))) // 제4차, but 인제 4곳
}

// unitAt gives the unit that s begins with.
func unitAt(s string) string {
	for _, u := range []string{"개소", "개사", "개교", "개년", "개월", "개", "곳", "군데", "건", "종", "점", "편", "명", "도시", "지자체", "지방정부", "지구", "지역", "기관"} {
		if beginsWith(s, u) {
			if u == "개년" || u == "개월" {
				return ""
			}
			return u
		}
	}
	if strings.HasPrefix(s, "선") && picked.MatchString(head(s, 40)) {
		return "선" // 가나 나들이 10선을 선정했다
	}
	return ""
}

// picked finds that a number in 선 is of what was picked: 10선을 최종 선정, 10선 확정.
var picked = hangul.MustCompile(`^선(?:을|이)?\s(?:최종\s|신규\s|새로\s)?(?:선정|확정|선발|뽑|엄선)`)

// planBehind finds plans, one of which every applicant hands in; planned is where they
// came in.
var (
	planBehind = hangul.MustCompile(`^\s(?:[가-힣]{1,8}\s?)?(?:계획서?|신청서|제안서|과제|사업)(?:이|가)\s(?:접수|신청|제출|응모)(?:됐|되|돼)`)
	planBefore = hangul.MustCompile(`(?:(?:접수|신청|제출|응모)(?:된|받은|한)|[가도군구시이]\s낸)\s(?:총\s)?$`)
	planWords  = hangul.MustCompile(`^\s(?:[가-힣]{1,8}\s?)?(?:계획서?|신청서|제안서)`)
)

// submitted says that plans which came in are counted: 11개 특구계획이 접수되어,
// 접수된 11개 사업계획.
func submitted(s string, c countAt) bool {
	rest := head(s[c.to:], 60)
	if !containsAny(rest, []string{"계획", "신청서", "제안서", "과제", "사업"}) {
		return false
	}
	return planBehind.MatchString(rest) || planWords.MatchString(rest) && planBefore.MatchString(tail(s[:c.from], 30))
}

// isForeignCount says that companies, schools or persons are counted.
func isForeignCount(c countAt) bool {
	switch c.unit {
	case "개사", "개교", "명":
		return true
	case "개", "곳":
		switch c.noun {
		case "기업", "업체", "학교", "대학", "병원", "팀", "사", "교", "인", "명":
			return true
		}
	}
	return false
}

// otherNoun says that a noun follows that is none of those counted: 53개의 세부
// 지표, 4개 부문.
func otherNoun(rest string) bool {
	rest = strings.TrimPrefix(rest, "의")
	t := strings.TrimLeft(rest, " ")
	if t == "" || t == rest || !isSyllable(firstRune(t)) {
		return false
	}
	if decideNounAt(t, 0) != "" {
		return false
	}
	if _, ok := statusWordAt(t, 0); ok {
		return false
	}
	for _, w := range []string{"최종", "추가", "모두", "등", "새로", "이름", "전부", "첫", "가운데", "중 "} {
		if strings.HasPrefix(t, w) {
			return false
		}
	}
	return true
}
