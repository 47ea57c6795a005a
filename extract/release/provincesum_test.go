package release

import "testing"

// TestSumsHeadProvinces takes a row with a 시·도 and figures for the head of the places below it, where the table begins with one; sums
// below what they sum up head nothing.
func TestSumsHeadProvinces(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"| 번호 | 시·군 | 사업비 |\n| 합계 | 4 | 280 |\n| 강원 (소계) | 2 | 140 |\n| 1 | 동해시 | 70 |\n| 2 | 고성군 | 70 |\n| 경남 (소계) | 2 | 140 |\n| 3 | 고성군 | 70 |\n| 4 | 함안군 | 70 |",
			"new: 강원>동해시; 강원>고성군; 경남>고성군; 경남>함안군 #=4"},
		{"| 번호 | 시·군 | 사업비 |\n| 강원 | 1개소 | 70억 |\n| 1 | 동해시 | 70 |\n| 경남 | 2개소 | 140억 |\n| 2 | 고성군 | 70 |\n| 3 | 함안군 | 70 |",
			"new: 강원>동해시; 경남>고성군; 경남>함안군"},
		{"| 구분 | 시·군 | 비고 |\n| 전북 계 | 1 | - |\n| 1 | 고창군 | |\n| 경북 계 | 1 | - |\n| 2 | 영덕군 | |",
			"new: 전북>고창군; 경북>영덕군"},
		{"| 번호 | 시·군 | 사업비 |\n| 1 | 동해시 | 70 |\n| 2 | 태백시 | 70 |\n| 강원 소계 | 2 | 140 |\n| 3 | 거제시 | 70 |\n| 4 | 함안군 | 70 |\n| 경남 소계 | 2 | 140 |",
			"new: 동해시; 태백시; 거제시; 함안군 #=2 #=2"},
		{"| 지역 | 시군 | 사업비 |\n| 세종 | - | 70 |\n| | 안동시 | 50 |",
			"new: 세종; 안동시"},
		{"| 지역 | 시군 | 사업비 |\n| 세종 | | 70 |\n| | 안동시 | 50 |",
			"new: 세종; 안동시"},
		{"| 번호 | 시·군 | 사업비 |\n| 강원 소계 | - | 140 |\n| 1 | 동해시 | 70 |\n| 2 | 태백시 | 70 |",
			"new: 강원>동해시; 강원>태백시"},
	} {
		if got := toldOf(readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.table, got, c.want)
		}
	}
}
