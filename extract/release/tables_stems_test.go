package release

import "testing"

// TestTablesOfStems: a cell that is nothing but names without their ending names them all, however
// they are parted.
func TestTablesOfStems(t *testing.T) {
	const head = "□ 고운마을 지정 결과\n\n"
	for _, c := range []struct{ name, body, want string }{
		{"commas", head + "| 시·도 | 시·군 |\n| 강원 | 정선, 영월 |\n| 경남 | 하동, 거창 |", "new: 강원>정선; 강원>영월; 경남>하동; 경남>거창"},
		{"strokes and a number", head + "| 시·도 | 개소 | 시·군 |\n| 강원 | 2 | 정선 / 영월 |\n| 경남 | 1 | 하동 |", "new: 강원>정선; 강원>영월; 경남>하동"},
		{"lines", head + "| 시·도 | 시·군 |\n| 강원 | 정선//영월 |\n| 경남 | 하동//거창 |", "new: 강원>정선; 강원>영월; 경남>하동; 경남>거창"},
		{"blanks", head + "| 시·도 | 시·군 |\n| 강원 | 정선 영월 |\n| 경남 | 하동 거창 |", "new: 강원>정선; 강원>영월; 경남>하동; 경남>거창"},
		{"names that are other words, of one province", head + "| 시·도 | 시·군 |\n| 충남 | 부여, 공주 |\n| 경남 | 하동, 거창 |", "new: 충남>부여; 충남>공주; 경남>하동; 경남>거창"},
		{"other words", head + "| 구분 | 내용 |\n| 바탕 | 강화, 진도 |\n| 바람 | 예산, 화성 |", ""},
	} {
		if got := toldOf(readDrawn(t, told{body: c.body})); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
