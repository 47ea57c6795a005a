package release

import "injeung/normalize/hangul"

// altersTerms are the nouns of verbs that can tell, with another verb behind, how something decided on before is altered.
// What 지정 or 해제 say is a decision by itself, whatever change is told of behind it.
var altersTerms = setOf("연장", "변경", "확장", "갱신")

// ofAttribute says that a verb only tells with another what kind of decision follows: 기간을 연장하고 (면적을 넓히는
// 계획변경을 승인했다). One done to places or to a number of them decides on them: 가나군을 연장하고, 2곳을 연장하고.
func (p predicate) ofAttribute(s string) bool {
	return p.joins && altersTerms.has(p.noun) && attributeBehind.MatchString(head(s[p.to:], longestTwinVerb)) && !placesDone.MatchString(tail(s[:p.from], 60))
}

// attributeBehind finds that a verb goes on to another over a part of what was decided on before, and to the noun of its
// change. A change of contents (내용의) is told of apart from the names, so the verb before it is left to decide on them.
var attributeBehind = hangul.MustCompile(`^ (?:(?:[가-힣]{0,7}[^의시군구도은는이가을를\s,.] )?[가-힣]{0,6}(?:기간|기한|면적|구역|사업|사업비|예산|특례|내용|규모|범위|경계|위치|시설|부지|명칭|계획|대상)[을를] )?(?:[가-힣]{0,5}[^의시군구도은는을를\s,.] )?[가-힣]{0,6}(?:하는|히는|리는|우는|추는|기는|이는|꾸는) (?:[가-힣]{0,7}[^의\s,.] )?[가-힣]{0,6}(?:변경|연장|확대|확장|조정)(?:안)?[을를이가]? `)

// placesDone ends in places, or a number of them, to which the verb behind is done.
var placesDone = hangul.MustCompile(`(?:[가-힣][시군도]|[^특지]구|곳|개소|[0-9]건|[0-9]개|[0-9]개 ?(?:시군|시·군|지역|도시|특구|지구|지자체))(?:을|를) (?:[^\s]{1,12} ){0,2}$`)

// longestTwinVerb is more bytes than what attributeBehind finds has.
const longestTwinVerb = 180
