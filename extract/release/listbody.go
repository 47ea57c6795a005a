package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// placeBodies end the names of bodies of a place, which are not the place: 소방본부,
// 교육청. A site that lies in it (미술관, 체험센터) may stand for the place that was chosen.
var placeBodies = []string{"소방본부", "소방서", "교육청", "교육지원청", "경찰청", "경찰서", "보건소", "보건의료원", "의료원", "연구원", "농업기술원", "농업기술센터", "의회", "도시공사", "개발공사", "교통공사", "관광공사", "시설공단", "시설관리공단", "재단", "진흥원", "테크노파크", "상공회의소"}

// bodyBehind gives the bytes of the name of a body right behind that of its place, which
// ends at byte i: (충청남도) 소방본부가.
func bodyBehind(s string, i int) int {
	if i+1 >= len(s) || s[i] != ' ' || s[i+1] < 0x80 {
		return 0
	}
	word := s[i+1 : i+1+wordLen(s[i+1:])]
	if k := strings.IndexAny(word, ",.()'\"…·"); k >= 0 {
		word = word[:k]
	}
	if stem, _, ok := hangul.Josa(word); ok {
		word = stem
	}
	for _, w := range placeBodies {
		if strings.HasSuffix(word, w) && place.NotPlace(word) {
			return 1 + len(word)
		}
	}
	return 0
}
