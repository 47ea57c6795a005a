package release

import "strings"

// zoneBefore says that the words before 선포 name a zone that is declared, which only a
// government can do: 특별재난지역으로 우선. A city proclaims a vision or itself, and that
// is no decision: 탄소중립도시 선포.
func zoneBefore(s string) bool {
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

// zoneTopic says that what follows 선포 asks which zones were declared: 추가로 선포된
// 지역은.
func zoneTopic(rest string) bool {
	for _, w := range []string{"지역은", "지자체는", "곳은", "시·군은"} {
		if strings.HasPrefix(rest, "된 "+w) {
			return true
		}
	}
	return false
}
