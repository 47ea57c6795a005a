package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// zoneBefore says that the words before 선포 name a zone that is declared, which only a
// government can do: 특별재난지역으로 우선. A city proclaims a vision or itself, and that
// is no decision: 탄소중립도시 선포. What a ministry declares a place to be is one: 환경부가 가나시를
// 다라도시로 선포.
func zoneBefore(s string) bool {
	if ministryDeclares.MatchString(tail(s, longestDeclared)) {
		return true
	}
	t := strings.TrimRight(s, " ")
	for _, w := range []string{"우선", "추가로", "추가", "공식", "새로", "각각", "모두", "긴급"} {
		if cut, ok := strings.CutSuffix(t, " "+w); ok {
			t = strings.TrimRight(cut, " ")
		}
	}
	for _, w := range []string{"으로", "을"} {
		t = strings.TrimSuffix(t, w)
	}
	t = strings.TrimRight(t, "'\"’”」』")
	return strings.HasSuffix(t, "지역") || strings.HasSuffix(t, "구역")
}

// ministryDeclares finds a ministry, and a place that it declares to be something.
var ministryDeclares = hangul.MustCompile(`(?:[가-힣]부|[가-힣]처|[가-힣]청|정부|위원회)(?:\([^)]*\))?(?:은|는|이|가)\s[^.]*[시군구](?:을|를)\s[^.]{0,60}[^기으]로\s(?:공식\s|새로\s|각각\s|최종\s)?$`)

// longestDeclared is how many bytes before 선포 may tell who declares what.
const longestDeclared = 240

// zoneTopic says that what follows 선포 asks which zones were declared: 추가로 선포된
// 지역은.
func zoneTopic(rest string) bool {
	for _, w := range []string{"지역은", "지자체는", "지방정부는", "곳은", "시·군은"} {
		if strings.HasPrefix(rest, "된 "+w) {
			return true
		}
	}
	return false
}
