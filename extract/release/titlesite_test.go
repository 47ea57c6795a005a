package release

import "testing"

// A line that names a site or the way to a part of it is the banner of a page, and one that tells something is not.
func TestSiteLine(t *testing.T) {
	for line, want := range map[string]bool{
		"나눔도 뉴스포털":                    true,
		"나눔부 > 알림마당 > 보도자료":           true,
		"나눔도 대표누리집 | 도정소식 | 보도자료":     true,
		"나눔군청 홈페이지":                   true,
		"나눔도시 2곳 선정":                  false,
		"나눔도시 누리집 문 연다":               false,
		"나눔도, 숲길 포털":                  false,
		"숲길 여행 정보를 한곳에 모은 가을 나들이 누리집": false,
		"보도자료": false,
	} {
		if got := isSiteLine(line); got != want {
			t.Errorf("%s: %v, want %v", line, got, want)
		}
	}
}
