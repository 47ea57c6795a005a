package release

import "testing"

// TestConditionalRows gives rows decided on under a condition the status of those beside them: renewed where others are, but for those
// without an earlier year where some are new.
func TestConditionalRows(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"| 시·도 | 시·군·구 | 최초 지정연도 | 비고 |\n| 강원 | 태백시 | 2012 | 재지정 |\n| 경북 | 영덕군 | 2013 | 조건부 |\n| 전남 | 강진군 | - | 신규 |\n| 충남 | 공주시 | - | 조건부 |",
			"renewed: 강원>태백시~2012; 경북>영덕군~2013\nnew: 전남>강진군\nnew: 충남>공주시"},
		{"| 시·도 | 시·군·구 | 결과 |\n| 강원 | 태백시 | 재인증 |\n| 경북 | 영덕군 | 조건부 |\n| 전남 | 강진군 | 재인증 |",
			"renewed: 강원>태백시; 경북>영덕군; 전남>강진군"},
		{"| 시·도 | 시·군·구 | 비고 |\n| 강원 | 태백시 | 신규 |\n| 경북 | 영덕군 | 조건부 |\n| 전남 | 강진군 | 신규 |",
			"new: 강원>태백시; 전남>강진군\nnew: 경북>영덕군"},
	} {
		if got := toldOf(readDrawn(t, told{body: "□ 고운마을 심사 결과\n\n" + c.table})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.table, got, c.want)
		}
	}
}
