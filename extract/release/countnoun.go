package release

import (
	"slices"
	"strings"
	"unicode"

	"injeung/normalize/hangul"
)

// counted are nouns after 개, the longest first among those that begin alike.
var counted = []string{"기초지방자치단체", "기초자치단체", "기초지자체", "기초지방정부", "광역자치단체", "광역지자체", "광역지방정부", "지방자치단체", "지방정부", "자치단체", "광역·기초단체", "광역단체", "기초단체", "지자체", "시·군·구", "시군구", "시·도", "시도", "시·군", "시군", "군·구", "자치구", "도시", "지역", "지구", "특구", "권역", "마을", "단지", "관광지", "구역", "상권", "시장", "축제", "거점", "사업", "과제", "실증과제", "세부과제", "혁신과제", "혁신사업", "융합과제", "융합사업", "신규과제", "신규서비스", "신사업", "신서비스", "신기술", "연구과제", "실증사업", "솔루션", "서비스", "프로젝트", "플랫폼", "시스템", "안건", "앱", "제품", "기술", "기관", "기업", "업체", "학교", "대학", "병원", "단체", "연합체", "컨소시엄", "팀", "구", "시", "군", "도", "곳", "소", "개소", "사", "교", "인", "명"}

// lying are what lies in a place and is counted in its stead: 3개 해역, 5개 노선. What nobody
// certifies (지표, 분야, 단계) is none of them.
var lying = setOf("어항", "항구", "항만", "항", "포구", "해역", "해변", "해안", "해수욕장", "섬", "노선", "구간", "하천", "유역", "호수", "저수지", "공원", "정원", "수목원", "휴양림", "숲길", "숲", "둘레길", "길", "거리", "골목상권", "골목", "상점가", "상가", "역세권", "역", "터미널", "정류장", "교차로", "지점", "후보지역", "후보 지역", "후보지", "대상지", "사업지", "신청지", "생활권", "어장", "목장", "농장", "습지", "산업단지", "산단", "놀이터", "쉼터", "터", "캠프", "계곡", "온천", "유적", "부지", "광장", "벨트", "클러스터", "밸리", "타운", "빌리지", "동네", "코스", "명소", "여행지", "전통시장", "사업지구", "연합", "수변", "공간", "도서", "하구", "향교", "서원", "고택")

// lyingNoun reads such a noun at j, behind a number that ends at i; it ends its word.
func lyingNoun(s string, i, j int) (noun string, to int) {
	w := lying.at(s[j:])
	if w == "" {
		return "", i
	}
	if end := j + len(w); !letterAt(s, end) || endsName(s, end) || copulaAt(s[end:]) {
		return w, end
	}
	return "", i
}

// nounAt reads what is counted after 개, one space between.
func nounAt(s string, i int) (noun string, to int) {
	j := i + spaces(s[i:])
	for _, w := range []string{"광역·기초 ", "기초·광역 ", "기초 ", "광역 ", "농어촌 ", "농촌 ", "인접 ", "관내 ", "참여 ", "신청 ", "희망 ", "우수 ", "모범 ", "으뜸 ", "최우수 "} {
		if beginsWith(s[j:], w) {
			j += len(w)
			break
		}
	}
	for _, w := range []string{"광역·기초", "기초·광역"} {
		if rest, ok := strings.CutPrefix(s[j:], w); ok && startsWithAny(rest, []string{"지자체", "자치단체", "지방자치단체", "지방정부"}) {
			j += len(w)
		}
	}
	if w := beforeServices.at(s[j:]); w != "" && services.at(s[j+len(w):]) != "" {
		j += len(w)
	}
	for _, w := range counted {
		if !beginsWith(s[j:], w) {
			continue
		}
		if end := j + len(w); !letterAt(s, end) || endsName(s, end) || strings.HasPrefix(s[end:], "들") || copulaAt(s[end:]) {
			return w, end
		}
	}
	if noun, to = lyingNoun(s, i, j); noun != "" {
		return noun, to
	}
	return sortedNoun(s, i, j)
}

// sorting are words that sort the places counted, before ground or as one word with it:
// 4개 실증지구, 3개 노후 산업단지. A programme's own words are none of them.
var sorting = setOf("시범", "실증", "선도", "거점", "사업", "보급", "집적", "체험", "테마", "활성화", "농촌", "어촌", "산촌", "농어촌", "농산어촌", "섬", "도서", "중소", "강소", "노후", "국가", "일반", "지방", "인구감소", "접경", "연안", "원도심", "구도심", "소규모", "취약", "쇠퇴", "산업", "주거", "내륙", "해안")

// ground are the words for places that they stand before.
var ground = setOf("산업단지", "농공단지", "지구", "지역", "지", "마을", "도시", "단지", "산단", "구역", "권역", "상권", "거점")

// sortedNoun reads what is counted in two words, or in one of two.
func sortedNoun(s string, i, j int) (noun string, to int) {
	first := sorting.at(s[j:])
	if first == "" {
		return calledNoun(s, i, j)
	}
	k := j + len(first)
	if k < len(s) && s[k] == ' ' {
		k++
	}
	last := ground.at(s[min(k, len(s)):])
	if end := k + len(last); last != "" && (!letterAt(s, end) || endsName(s, end) || copulaAt(s[end:])) {
		return s[j:end], end
	}
	return calledNoun(s, i, j) // 6개 가나특구
}

// calledMost is the most bytes of the name of a programme in one word.
const calledMost = 10 * len("가")

// calledNoun reads what is counted by the name of its programme in one word: 4개 가나특구를 (지정했다), 4개
// 가나다특구(이하 다특구)를, 4개 가나거리 (선정).
func calledNoun(s string, i, j int) (noun string, to int) {
	k := j + endOfHangul(s[j:min(len(s), j+calledMost+len("으로는"))])
	stem, josa, ok := hangul.Josa(s[j:k])
	if a, b, end := bracketAt(s, k); end > 0 && shortName(s[j:k], s[a:b]) {
		stem, josa, ok = s[j:k], s[end:end+endOfHangul(s[end:])], true
	} else if k < len(s) && s[k] == ' ' && endsInOne(s[j:k], calledAs) && decidesAt(s[k+1:]) {
		stem, josa, ok = s[j:k], "을", true
	}
	if !ok || j == i || len(stem) > calledMost || !slices.Contains([]string{"을", "를", "이", "가", "은", "는", "에", "의"}, josa) {
		return "", i
	}
	if strings.HasPrefix(stem, "예비") || strings.HasPrefix(stem, "후보") {
		return "", i
	}
	for _, w := range calledAs {
		if strings.HasSuffix(stem, w) && len(stem) > len(w) && len(stem) >= 3*len("가") && (w != "지역" && w != "구역" || len(stem) >= 6*len("가")) {
			return stem, j + len(stem)
		}
	}
	return "", i
}

// calledAs are what such names end in; 지역 and 구역 do so where more words than one stand before them, as in 8개 가나다라지역.
var calledAs = []string{"특구", "지역", "구역", "도시", "지구", "마을", "단지", "거점", "거리", "골목", "시장", "상권", "둘레길", "정원", "공원", "습지", "해변"}

// decidesAt says that a decision begins s, behind words for new ones: 최종 선정, 신규 지정.
func decidesAt(s string) bool {
	for _, w := range []string{"신규 ", "추가 ", "최종 ", "새로 "} {
		s = strings.TrimPrefix(s, w)
	}
	w := decideNounAt(s, 0)
	return w != "" && !letterAt(s, len(w))
}

// shortName says that a bracket behind a name gives a shorter one of it, or what it is in other letters.
func shortName(name, bracket string) bool {
	short := strings.Trim(bracket, " '\"「」")
	if short == "" {
		return false
	}
	if r := firstRune(short); r < 0x80 && unicode.IsLetter(r) {
		return true
	}
	last := string(lastRune(short))
	return isSyllable(firstRune(short)) && len(short) > len(last) && strings.HasSuffix(name, short[len(short)-len(last)-len("가"):])
}

// called says that places are counted by the name of their programme; see calledNoun.
func (c countAt) called() bool {
	return c.unit == "개" && len(c.noun) >= 4*len("가") && !slices.Contains(counted, c.noun) && lying.at(c.noun) == "" && sorting.at(c.noun) == ""
}

// beforeServices stand between a number and the services it counts: 3개 신규 서비스.
var beforeServices = setOf("신규 ", "혁신 ", "실증 ", "우수 ", "새로운 ", "세부 ")

// services are what services are counted as.
var services = setOf("서비스", "과제", "솔루션", "프로젝트", "플랫폼", "시스템", "안건", "앱")

// copulaAt says that a noun ends the sentence: 5개 지자체다, 5개 도시이며.
func copulaAt(rest string) bool {
	for _, w := range []string{"다.", "이다", "이며", "이고", "이었", "였", "입니다", "며,", "며 ", "고,"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// nounAfter reads the noun of “9곳의 도시”, “10건의 서비스”.
func nounAfter(s string, i int) string {
	rest, ok := strings.CutPrefix(s[i:], "의 ")
	if !ok || decideNounAt(rest, 0) != "" { // 2곳의 인증: no 인 (persons)
		return ""
	}
	for _, w := range counted {
		if strings.HasPrefix(rest, w) {
			return w
		}
	}
	return ""
}

// letterAfterJosa says that the noun that ends at i is the beginning of a longer word.
func letterAfterJosa(s string, i int) bool { return letterAt(s, i) && !endsName(s, i) }
