package release

import "testing"

// TestPlacesInBrackets reads 일반구 in brackets, names glued to their 시·도, 시·도 that lead to the
// place they hold with, and numbers of 시·도 among names.
func TestPlacesInBrackets(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"wards", "# 은빛지역 해제\n환경부는 파주, 천안 2곳(동남·서북구), 논산, 창원(성산구), 포항(남구) 등을 은빛지역에서 해제했다.",
			"revoked 파주, revoked 천안 동남, revoked 천안 서북구, revoked 논산, revoked 창원 성산구, revoked 포항 남구"},
		{"glued", "# 은빛지역 선정\n환경부는 경남진주, 충남서산 등 2곳을 은빛지역으로 선정했다.", "new 경남진주, new 충남서산"},
		{"with the 시·도", "# 은빛사업 3곳 선정\n교육부는 전북·익산, 경남·김해, 경북·안동 등 3개 연합체를 은빛사업에 선정했다고 밝혔다.", "new 전북 익산, new 경남 김해, new 경북 안동"},
		{"one pair", "# 은빛사업 2곳 선정\n교육부는 전북·익산시와 경북 안동시를 은빛사업에 선정했다고 밝혔다.", "new 전북+1, new 익산시+1, new 경북 안동시"},
		{"shares among names", "# 은빛지역 21곳 지정\n환경부는 파주와 천안·포항, 부산 9곳, 대구 7곳, 울산 2곳 등 총 21곳을 은빛지역으로 지정했다.", "new 파주, new 천안, new 포항"},
		{"a share in the title", "# 은빛지역 99곳 선정…서울은 소규모 7곳\n환경부는 은빛지역 99곳을 선정했다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
