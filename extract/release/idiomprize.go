package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// honouring are verbs of giving prizes, and the things given, which decide where those who get
// them are counted: 4개 지자체를 시상했다, 4곳에 장관 표창을 수여했다, 4곳에 장관 표창과 상금이 수여됐다, 3개 지자체에 대한 시상식을 열었다.
var honouring = hangul.MustCompile(`^(?:(?:시상|표창|포상)(했|하였|$|[ ,…])|(?:시상식|표창식)을 (?:개최|진행)?(했|하였|열었|가졌)|(?:표창|상|상장|상패)(?:[과와] (?:포상금|상금|부상|특별교부세|사업비)(?:\([^()]{1,40}\))?)?[을를이가]? ?(?:수여|전달)(했|하였|됐|되었|한다고|$|[ ,…])|수상의 영예를 (안았|누렸)|(?:(?:최고|최우수|우수|가) ?)?등급을 (?:부여)?(받았|획득했))`)

// honouredCount ends the words before such a verb: those who get the prize, with their number, or by their names.
var honouredCount = hangul.MustCompile(`(?:[가-힣][시군구도](?:에|에게|에는|에 대해)|(?:[0-9]{1,3} ?|두 |세 |네 |다섯 |여섯 |일곱 |여덟 |아홉 |열 )(?:곳|개소|군데|(?:개 ?)?(?:우수 |최우수 )?(?:시·군·구|시군구|시·도|시도|시·군|시군|지자체|지방자치단체|자치단체|지방정부|도시|지역|마을|자치구))(?:\([^()]{2,200}\))?(?:[을를이가에]|에게|에 대해|에 대한)?) ?(?:각각 |모두 |올해 |최종 )?(?:우수기관 |우수 기관 )?(?:[가-힣]{2,9}(?:부|처|청|위) ?)?(?:[가-힣]{2,9}(?:장관|처장|청장|총리|대통령|위원장) ?|대통령 ?|장관 ?|기관 ?)*$`)

// honoursHolders reads such a verb at byte i. In a title its noun alone ends a phrase.
func honoursHolders(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !honouringStarts.begins(s[i:]) || !wordStart(s, i) && !withinWord(s[i:]) {
		return predicate{}, false
	}
	m, from := honouring.FindStringSubmatchIndex(s[i:]), i
	if strings.HasPrefix(s[i:], "등급") {
		from -= len(topGrade.FindString(s[:i]))
	}
	if m == nil || from == i && strings.HasPrefix(s[i:], "등급") || !honouredCount.MatchString(tail(s[:from], 320)) && !(m[10] >= 0 && gradedPlace.MatchString(s[:from])) {
		return predicate{}, false
	}
	p := predicate{from: from, to: i + m[1], noun: "시상", tense: nounOnly, passive: m[8] >= 0 || m[10] >= 0}
	for k := 2; k < len(m); k += 2 {
		if m[k] < 0 {
			continue
		}
		switch verb := s[i+m[k] : i+m[k+1]]; verb {
		case "한다고":
			if !saidBy.MatchString(s[p.to-len("고"):]) {
				return predicate{}, false // 표창을 수여한다고 안내했다
			}
			p.tense = didPast
		case "했", "하였", "됐", "되었", "열었", "가졌", "안았", "누렸", "받았", "획득했":
			p.tense = didPast
		default:
			p.to = i + m[k]
		}
	}
	return p, p.tense != nounOnly || endsPhrase(s, p.to)
}

// topGrade ends the words before 등급 with the best of several, in quotes or as a letter or digit: ‘가’ (등급), S(등급).
var topGrade = hangul.MustCompile(`(?:(?:최고|최우수) 등급인 )?(?:'(?:가|최우수|우수)'|"(?:가|최우수|우수)"|['"]?[SA1]['"]?) ?$`)

// gradedPlace ends the words before such a grade with the name of who got it: 가나시와 다라군이 (최고 등급을 받았다).
var gradedPlace = hangul.MustCompile(`[가-힣](?:시|군|구|도)(?:이|가) ?(?:각각 |모두 |나란히 |함께 )?$`)

// withinWord says that words begin with a verb of honour that may stand within a word: 장관표창, S등급을.
func withinWord(s string) bool {
	return strings.HasPrefix(s, "표창") || strings.HasPrefix(s, "등급을")
}

// honouringStarts are the first syllables of what honouring finds.
var honouringStarts = setOf("시상", "표창", "포상", "상을 ", "상장", "상패", "수상의", "최고", "최우", "우수", "가 등", "가등급", "등급")
