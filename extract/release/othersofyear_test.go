package release

import "testing"

// TestHoldersOfAnotherRound: a table of how things stand, with the year of each, gives none of this year where the text names all it
// decides on and the table has none of them.
func TestHoldersOfAnotherRound(t *testing.T) {
	const lead = "# 별빛숲길 4곳 선정\n배포일시 2025. 11. 12.(수)\n산림청은 내년에 조성할 별빛숲길로 경기 가평군, 충북 단양군, 전남 완도군, 경북 봉화군 등 4곳을 선정했다고 밝혔다.\n"
	const all = "new 경기 가평군, new 충북 단양군, new 전남 완도군, new 경북 봉화군"
	const rows = "시·군 | 선정연도\n강원 양양군 | 2023\n전북 부안군 | 2024\n"
	for in, want := range map[string]string{
		"별빛숲길 운영 현황(’25년)\n" + rows + "경남 남해군 | 2025": all,
		"< 별빛숲길 지정 현황 >\n" + rows + "충남 태안군 | 2025":   all,
		"별빛숲길 선정 결과\n" + rows + "경북 봉화군 | 2025":       all,
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
