package release

import "testing"

// TestStemsWithGrades reads names without their ending that have their grade behind or before them.
func TestStemsWithGrades(t *testing.T) {
	const lead = "# 새솔행정 평가 우수 시·군 6곳 선정\n경상남도는 새솔행정 평가에서 우수 시·군 6곳을 선정했다고 9일 밝혔다.\n"
	const six = "new 밀양/최우수, new 거제/우수, new 산청/장려, new 양산/최우수, new 하동/우수, new 합천/장려"
	for _, c := range []struct{ name, in, want string }{
		{"behind marks and fields", lead + "올해는 ▲물길 분야 밀양(최우수), 거제(우수), 산청(장려) ▲들길 분야 양산(최우수), 하동(우수), 합천(장려) 등 6개 시·군이 분야별 우수 지자체로 뽑혔다.",
			"new 밀양:물길/최우수, new 거제:물길/우수, new 산청:물길/장려, new 양산:들길/최우수, new 하동:들길/우수, new 합천:들길/장려"},
		{"in a row", lead + "선정된 곳은 밀양(최우수), 거제(우수), 산청(장려), 양산(최우수), 하동(우수), 합천(장려)이다.", six},
		{"under grades", "# 새솔지수 평가 결과\n경상남도는 ‘새솔지수 평가’ 결과를 발표했다.\nA등급에는 밀양·거제가, B등급에는 산청·양산, C등급 하동·합천, D등급 의령이 각각 이름을 올렸다.",
			"new 밀양/A등급, new 거제/A등급, new 산청/B등급, new 양산/B등급, new 하동/C등급, new 합천/C등급, new 의령/D등급"},
		{"under grades in figures", "# 새솔지수 평가 결과\n경상남도는 ‘새솔지수 평가’ 결과를 발표했다.\n1등급 밀양·거제, 2등급 산청·양산, 3등급 하동·합천이 각각 이름을 올렸다.",
			"new 밀양/1등급, new 거제/1등급, new 산청/2등급, new 양산/2등급, new 하동/3등급, new 합천/3등급"},
		{"things of places", "# 새솔막걸리 3점 선정\n경상남도는 새솔막걸리로 밀양(최우수), 거제(우수), 산청(장려) 막걸리를 선정했다고 밝혔다.", ""},
		{"who decides on a grade", lead, ""},
		{"who gives a grade", "# 새솔행정 평가 우수기관 발표\n전라남도가 새솔행정 평가에서 최우수 기관 2곳을 뽑아 시상했다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountedWithJoint reads the places of a counted group of which one holder is several that are only counted.
func TestCountedWithJoint(t *testing.T) {
	const lead = "# 새솔그린 선정\n환경부는 ‘새솔그린’ 사업 대상지를 선정했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"first", lead + "새솔그린은 경기 2곳(부천시, 성남시), 강원 2곳(6개 지자체 공동, 강릉시), 충남 1곳(공주시)이 선정되었다.",
			"new 경기 부천시, new 경기 성남시, new 강원 강릉시, new 충남 공주시"},
		{"last", lead + "새솔그린은 경기 2곳(부천시, 성남시), 전남 3곳(순천시, 해남군, 4개 시·군 연합)이 선정되었다.",
			"new 경기 부천시, new 경기 성남시, new 전남 순천시, new 전남 해남군"},
		{"none", lead + "새솔그린은 경기 2곳(부천시, 성남시), 강원 2곳(춘천시, 강릉시)이 선정되었다.",
			"new 경기 부천시, new 경기 성남시, new 강원 춘천시, new 강원 강릉시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
