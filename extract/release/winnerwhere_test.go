package release

import (
	"strings"
	"testing"
)

// TestTiersTellWhere takes the two tiers under one head of governments for where each place lies, unless the cells name places
// that lie elsewhere or a province of their own.
func TestTiersTellWhere(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{`
| 번호 | 지자체 | < | 사업명 | 유형 |
| ^ | 광역 | 기초 | ^ | ^ |
| 1 | 강원 | 태백시 | 숲 | 쉼터형 |
| 2 | 광주 | 남구 | 물 | 길형 |
| 3 | 경북 | 영덕군 | 바다 | 쉼터형 |`, "new: 강원>태백시(쉼터형); 광주>남구(길형); 경북>영덕군(쉼터형)"},
		{`
| 번호 | 지역 | < | 사업명 |
| ^ | 광역 | 기초 | ^ |
| 1 | 대구광역시 | - | 숲 |
| 2 | 경남 | 진주시 | 물 |
| 3 | ^ | 함안군 | 바다 |`, "new: 대구광역시; 경남>진주시; 경남>함안군"},
		{`
| 구분 | 지자체 | < |
| ^ | 광역 | 기초 |
| 최우수 | 대구광역시 | 서울 강남구 |
| 우수 | 경상남도 | 부산 사하구, 경기 고양시 |`, "new: 대구광역시*최우수; 서울 강남구(기초)*최우수; 경상남도*우수; 부산 사하구(기초)*우수; 경기 고양시(기초)*우수"},
	} {
		c.table = strings.TrimSpace(c.table)
		if got := toldOf(readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.table, got, c.want)
		}
	}
}
