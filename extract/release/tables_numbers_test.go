package release

import "testing"

// TestNumbersThatCountNothing: years and money in a table are no declared
// numbers of holders, and a definition is no part of a class.
func TestNumbersThatCountNothing(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want   string
		issues string
	}{
		{name: "the year of what is renewed", told: told{body: `
□ 선정 결과

| 구분 | 시·군·구 |
| 신규 | 경기 파주시 |
| 연장(’22) | 전남 장성군, 경기 가평군 |`},
			want: "new: 경기 파주시\nrenewed: 전남 장성군~’22; 경기 가평군~’22"},
		{name: "money of each year", told: told{body: `
□ 선정 결과

| 시도 | 시군구 | ’24년 |
| 경기 | 파주시 | 1,300 |
| 전남 | 장성군 | 600 |
| 합계 | 2곳 | 1,900 |`},
			want: "new: 경기>파주시; 전남>장성군 #=2"},
		{name: "a number before the names of a cell", told: told{body: `
□ 선정 결과

| 구분 | 대도시 | 중소도시 | 계 |
| 신규 | 1곳 (경기 화성시) | 2곳 (전남 장성군, 경기 가평군) | 3곳 |
| 연장 | 1곳 (경남 김해시) | - | 1곳 |`},
			want: "new: 경기 화성시(대도시); 전남 장성군(중소도시); 경기 가평군(중소도시) #대도시=1 #중소도시=2\nrenewed: 경남 김해시(대도시) #대도시=1"},
		{name: "a class with its definition", told: told{body: `
□ 선정 결과

| 구분 | 대도시 (인구 30만 이상) |
| 신규 | 경기 파주시 |`},
			want: "new: 경기 파주시(대도시)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, c.told)
			if got := toldOf(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			if got := codesOf(f); got != c.issues {
				t.Errorf("issues %q, want %q", got, c.issues)
			}
			checkRows(t, f)
		})
	}
}
