package release

import "testing"

// TestRegionsOfPlaces takes words that tell where places lie for no places, though some are called so.
func TestRegionsOfPlaces(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"seas", "| 해역 | 지자체 | 마을 |\n| 동해 | 강원 고성군 | 솔포마을 |\n| 서해 | 충남 태안군 | 갯뜰마을 |\n| 남해 | 전남 완도군 | 몽돌마을 |", "new: 강원 고성군; 충남 태안군; 전남 완도군"},
		{"over lists", "| 권역 | 선정 지역 |\n| 동해 | 강원 고성군, 경북 영덕군 |\n| 남해 | 전남 완도군 |", "new: 강원 고성군; 경북 영덕군; 전남 완도군"},
		{"in rows of one region", "| 구분 | 시도 | 시군 |\n| 동해 | 강원 | 고성군 |\n| 동해 | 경북 | 영덕군 |\n| 남해 | 전남 | 완도군 |", "new: 강원>고성군(동해); 경북>영덕군(동해); 전남>완도군(남해)"},
		{"rivers", "| 수계 | 지자체 | 사업비 |\n| 낙동 | 경북 봉화군 | 30억 |\n| 남해 | 전남 구례군 | 20억 |", "new: 경북 봉화군; 전남 구례군"},
		{"places without their ending", "| 연번 | 지자체 | 협력 |\n| 1 | 동해 | 강원대 |\n| 2 | 남해 | 경상대 |", "new: 동해; 남해"},
		{"no others beside", "| 구분 | 사업 |\n| 동해 | 등대 거리 |\n| 남해 | 몽돌 길 |", "new: 동해; 남해"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
