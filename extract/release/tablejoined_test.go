package release

import "testing"

// TestHalvesOfTables reads tables of one head whose numbers go on as one, and others each by itself.
func TestHalvesOfTables(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want string
		uses int
	}{
		{name: "two halves", uses: 2, told: told{body: `
□ 고운마을 4곳 선정

| 연번 | 지역 | 사업비 |
| 1 | 경기 의왕시 | 30억 |
| 2 | 강원 정선군 | 20억 |

| 연번 | 지역 | 사업비 |
| 3 | 전남 구례군 | 30억 |
| 4 | 경북 봉화군 | 20억 |`},
			want: "new: 경기 의왕시; 강원 정선군; 전남 구례군; 경북 봉화군"},
		{name: "three parts in provinces", uses: 3, told: told{body: `
□ 고운마을 선정 결과

| 번호 | 시도 | 시군구 |
| 1 | 경기 | 의왕시 |
| 2 | 강원 | - |

| 번호 | 시도 | 시군구 |
| 3 | 전남 | 구례군 |

| 번호 | 시도 | 시군구 |
| 4 | 경북 | 봉화군 |
| 5 | 경남 | 산청군 |`},
			want: "new: 경기>의왕시; 강원; 전남>구례군; 경북>봉화군; 경남>산청군"},
		{name: "numbers that begin again", uses: 2, told: told{body: `
□ 고운마을 선정 결과

| 연번 | 시도 | 시군구 |
| 1 | 경기 | 의왕시 |
| 2 | 강원 | 정선군 |

| 연번 | 시도 | 시군구 |
| 1 | 전남 | 구례군 |
| 2 | 경북 | 봉화군 |`},
			want: "new: 경기>의왕시; 강원>정선군\nnew: 전남>구례군; 경북>봉화군"},
		{name: "another head", uses: 2, told: told{body: `
□ 고운마을 선정 결과

| 연번 | 시도 | 시군구 |
| 1 | 경기 | 의왕시 |
| 2 | 강원 | 정선군 |

| 연번 | 마을 | 주민 |
| 3 | 한빛마을 | 30명 |`},
			want: "new: 경기>의왕시; 강원>정선군"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, c.told)
			if got := toldOf(f); got != c.want || len(f.Uses) != c.uses {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			checkRows(t, f)
		})
	}
}
