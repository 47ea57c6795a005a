package release

import "testing"

// TestGradeOverItsNumber gives the names beside the number of a grade that grade, which stands in the cell above.
func TestGradeOverItsNumber(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"| 훈격 | 시·도 | 시·군·구 |\n| 최우수상 | 강원 | 태백시 |\n| (2) | 광주 | 남구 |\n| 우수상 | 경북 | 영덕군 |\n| (3곳) | 전남 | 강진군 |\n| ^ | 충남 | 공주시 |",
			"new: 강원>태백시*최우수상; 광주>남구*최우수상; 경북>영덕군*우수상; 전남>강진군*우수상; 충남>공주시*우수상"},
		{"| 등급 | 시·도 | 시·군·구 |\n| 가(2) | 강원 | 태백시 |\n| ^ | 광주 | 남구 |\n| 나(1) | 경북 | 영덕군 |",
			"new: 강원>태백시*가; 광주>남구*가; 경북>영덕군*나"},
	} {
		if got := toldOf(readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.table, got, c.want)
		}
	}
}
