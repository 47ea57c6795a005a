package release

import "testing"

// TestGroupsWithSubtotals reads tables whose groups begin with a row that sums them up, which have a word for a tier beside other
// classes, rows that count none, measures under a word for size, and columns headed by statuses of places.
func TestGroupsWithSubtotals(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"blank below", "| 구분 | 시도 | 시군구 | 사업비 |\n| 들녘 | 소계 | < | 20 |\n| | 전북 | 임실군 | 10 |\n| | 경남 | 하동군 | 10 |\n| 물가 | 소계 | < | 10 |\n| | 강원 | 정선군 | 10 |", "new: 전북>임실군(들녘); 경남>하동군(들녘); 강원>정선군(물가)"},
		{"merged", "| 구분 | 시도 | 시군구 | 사업비 |\n| 들녘 | 소계 | < | 20 |\n| ^ | 전북 | 임실군 | 10 |\n| ^ | 경남 | 하동군 | 10 |\n| 물가 | 소계 | < | 10 |\n| ^ | 강원 | 정선군 | 10 |", "new: 전북>임실군(들녘); 경남>하동군(들녘); 강원>정선군(물가)"},
		{"a tier as class", "| 시도 | 시군구 | 유형 |\n| 전북 | 임실군 | 기초 |\n| 경남 | 하동군 | 심화 |\n| 강원 | 정선군 | 기초 |", "new: 전북>임실군(기초); 경남>하동군(심화); 강원>정선군(기초)"},
		{"none in a province", "| 시도 | 선정 수 | 선정 지자체 |\n| 전북 | 1 | 임실군 |\n| 경남 | 0 | - |\n| 강원 | 1 | 정선군 |", "new: 전북>임실군; 강원>정선군"},
		{"measures", "| 시도 | 시군구 | 규모 |\n| 전북 | 임실군 | 4.5ha |\n| 경남 | 하동군 | 3ha |", "new: 전북>임실군; 경남>하동군"},
		{"kinds of land", "| 신규 지역 | 재지정 지역 |\n| 전북 임실군 | 경남 하동군 |\n| 강원 정선군 | - |", "new: 전북 임실군; 강원 정선군\nrenewed: 경남 하동군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
