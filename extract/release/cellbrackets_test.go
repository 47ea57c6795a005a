package release

import "testing"

// TestListsWithPlacesInBrackets takes the places behind names of sites, where each cell of a column lists such.
func TestListsWithPlacesInBrackets(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"under an unknown word", "| 권역 | 선정 마을 |\n| 중부 | 솔뜰마을(경기 의왕시), 물빛마을(강원 정선군) |\n| 남부 | 꽃재마을(전남 구례군) |", "new: 경기 의왕시; 강원 정선군; 전남 구례군"},
		{"stems", "| 구분 | 대상지 |\n| 산 | 솔숲길(정선), 억새길(봉화) |\n| 바다 | 등대길(완도), 몽돌길(거제) |", "new: 정선(산); 봉화(산); 완도(바다); 거제(바다)"},
		{"in lines of a cell", "| 구분 | 지역 |\n| 1권역 | 솔뜰마을(경기 의왕시)//물빛마을(강원 정선군) |\n| 2권역 | 꽃재마을(전남 구례군)//돌담마을(경남 산청군) |", "new: 경기 의왕시(1권역); 강원 정선군(1권역); 전남 구례군(2권역); 경남 산청군(2권역)"},
		{"with middle dots", "| 권역 | 항구 |\n| 동부 | 솔포항(강원 고성군)·등대항(경북 영덕군) |\n| 남부 | 몽돌항(경남 거제시) |", "new: 강원 고성군; 경북 영덕군; 경남 거제시"},
		{"companies", "| 구분 | 업체 |\n| 식품 | ㈜푸른들(경기 의왕시), 한솔식품㈜(강원 정선군) |\n| 가구 | ㈜나무결(전남 구례군) |", "new: ?㈜푸른들(경기 의왕시), 한솔식품㈜(강원 정선군)(식품); ?㈜나무결(전남 구례군)(가구)"},
		{"what else stands in brackets", "| 구분 | 내용 |\n| 시설 | 쉼터(2개소), 주차장(30면) |\n| 행사 | 장터(매월) |", ""},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s\nuses %+v", c.name, got, c.want, f.Uses)
		}
	}
}
