package release

import "testing"

// TestNotesOfRounds: a note of those of an earlier round decides nothing; lines of several
// rounds that a release decides on do.
func TestNotesOfRounds(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"what came before, by its mark", "# 은빛구역 추가 지정\n환경부는 지난 8월 1차로 지정된 3개 지역*에 이어 충남 예산군, 전북 남원시를 은빛구역으로 추가 지정했다.\n\n* 1차 지정지역 : 경기 파주·연천, 강원 춘천",
			"new 충남 예산군, new 전북 남원시"},
		{"the first round of two", "# 은빛지구 2차 지정\n환경부는 은빛지구로 충남 예산군, 전북 남원시를 2차로 지정했다고 밝혔다.\n\n※ 1차 지정(5월) : 경기 파주시, 강원 춘천시", "new 충남 예산군, new 전북 남원시"},
		{"both rounds now", "# 은빛지구 1·2차 지정\n환경부는 은빛지구로 4곳을 지정했다고 밝혔다.\n\n- 1차 지정 : 경기 파주시, 강원 춘천시\n\n- 2차 지정 : 충남 예산군, 전북 남원시",
			"new 경기 파주시, new 강원 춘천시, new 충남 예산군, new 전북 남원시"},
		{"for the next year", "# ‘은빛 농촌 사업’ 3곳 선정\n농림축산식품부는 내년 은빛 농촌 사업 대상지로 구례와 장성, 강진 등 3곳을 선정하고 2026년까지 100억 원을 지원할 계획입니다.", "new 구례, new 장성, new 강진"},
		{"a name that ends as an order", "# 은빛마을 3곳 선정\n환경부는 은빛마을 3곳을 선정했다.\n\n△ 울산(울주)\n\n△ 전남(영광, 화순)", "new 울산(울주), new 전남 영광, new 전남 화순"},
		{"two with their sites", "# 은빛마을 2곳 선정\n환경부는 은빛마을 2곳을 선정했다. 전남 목포 마루시장과 경북 김천 한들마을이 선정됐다.", "new 전남 목포, new 경북 김천"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
