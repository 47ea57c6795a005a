package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// benefitPattern finds what a holder is given: 인증서, 동판, 표창 … The source is
// what ministries' releases say is handed over.
var benefitPattern = hangul.MustCompile(`인증서|지정서|지정증|선정증서|인증패|동판|현판|명판|표창|상장|상패|포상금|시상금|상금|인증마크|인증\s마크|인증 현판`)

// benefitWords are the words of benefitPattern.
var benefitWords = setOf("인증서", "지정서", "지정증", "선정증서", "인증패", "동판", "현판", "명판", "표창", "상장", "상패", "포상금", "시상금", "상금", "인증마크", "인증 ", "인증\t", "인증\n")

// givingWords are verbs of giving.
var givingWords = setOf("수여", "부여", "제공", "지급", "전달", "받게", "받는다", "받아", "부착", "주어", "드린다", "드리", "준다", "주며", "혜택", "특전")

// benefits finds what a certified place or service is given.
func benefits(s string) []stated {
	if !givingWords.in(s) || !benefitWords.in(s) || handedOver(s) {
		return nil
	}
	out := stated{field: "benefits", from: len(s)}
	for _, m := range benefitPattern.FindAllStringIndex(s, -1) {
		if strings.HasPrefix(s[m[1]:], " 수여식") || strings.HasPrefix(s[m[1]:], "식") || ofOtherWord(s, m) || seen(s, out.list, m) || toPlaces(s[m[1]:]) || prizeOfPlace(s, m) {
			continue
		}
		out.list = append(out.list, [2]int{m[0], m[1]})
		out.from, out.to = min(out.from, m[0]), m[1]
	}
	if len(out.list) == 0 {
		return nil
	}
	return []stated{out}
}

// prizeOfPlace says that a prize is what a place is told to get, and not whoever is chosen: 가나시는 대통령 표창을 (받는다).
func prizeOfPlace(s string, m []int) bool {
	return prizesGiven.has(s[m[0]:m[1]]) && placeTopic(s, m[0])
}

// prizesGiven are prizes, that only the best of those chosen get.
var prizesGiven = setOf("표창", "상장", "상패", "포상금", "시상금", "상금")

// ofOtherWord says that the word of a benefit is a part of another, or what is done without: 인증서비스, 보상금, 상장기업, 인증서 없는 민원.
func ofOtherWord(s string, m []int) bool {
	return startsWithAny(s[m[1]:], []string{"비스", "기업", "회사", "법인", " 없는 ", " 없이 "}) || strings.HasSuffix(s[:m[0]], "보") && strings.HasPrefix(s[m[0]:], "상금")
}

// toPlaces says that words behind a prize tell which places got it, so that it is none for whoever is certified: 대통령 표창은
// (가나시가 받는다).
func toPlaces(rest string) bool {
	for _, josa := range []string{"은 ", "는 ", "에는 "} {
		if cut, ok := strings.CutPrefix(rest, josa); ok {
			_, place := names().placeAt(strings.TrimLeft(cut, "▲△ "), 0)
			return place || toOneByName(cut)
		}
	}
	return false
}

// prizeGoesTo finds who gets a prize: (대통령 표창은) 가나도서관과 다라도서관이 받는다.
var prizeGoesTo = hangul.MustCompile(`^[^.,]{4,80}?([가-힣]+)[이가]\s(?:각각\s|나란히\s|공동으로\s)?(?:받는다|받았다|받게\s?(?:됐다|된다|되었다)|수상했다|수상한다|차지했다)`)

// toOneByName says that words behind a prize tell who got it, and not whoever is one of those chosen: 최우수 지자체가 받는다.
func toOneByName(rest string) bool {
	m := prizeGoesTo.FindStringSubmatch(rest)
	return m != nil && !genericNouns[m[1]] && !endsInOne(m[1], whoeverChosen)
}

// whoeverChosen end what those are called who are chosen.
var whoeverChosen = []string{"도시", "지역", "지자체", "지방정부", "자치단체", "시·군", "시군", "곳", "서비스", "마을", "지구", "특구", "기관", "단체", "기업", "제품", "프로그램", "시설", "팀"}

// ceremonies are where certificates and plates are handed over.
var ceremonies = setOf("수여식", "현판식", "협약식", "시상식")

// handedOver says that a sentence tells of a ceremony: 수여식을 열고 4곳에 인증패를
// 수여했다.
func handedOver(s string) bool {
	if !ceremonies.in(s) || !strings.Contains(s, "개최") && !strings.Contains(s, "열") {
		return false
	}
	given := benefitPattern.FindStringIndex(s)
	for _, w := range ceremonies.list {
		if k := strings.Index(s, w); k >= 0 && (given == nil || k <= given[1]+len(" ")) {
			return true
		}
	}
	return false
}

func seen(s string, list [][2]int, m []int) bool {
	for _, l := range list {
		if s[l[0]:l[1]] == s[m[0]:m[1]] {
			return true
		}
	}
	return false
}
