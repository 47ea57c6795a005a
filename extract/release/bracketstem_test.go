package release

import "testing"

// TestStemsInBrackets reads places without their ending in the brackets of a row, and the rest of
// a row under a topic that counts it.
func TestStemsInBrackets(t *testing.T) {
	const head = "# 환경부, 물빛쉼터 3곳 지정\n환경부는 물빛쉼터 3곳을 새로 지정했다고 25일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"이번에 지정된 3개 지역은 두루미길(철원), 달빛샘(정읍), 구름뜰(밀양)이다.", "new 철원, new 정읍, new 밀양"},
		{"이번에 지정된 3곳은 ▲두루미길(철원) ▲달빛샘(정읍) ▲구름뜰(밀양)이다.", "new 철원, new 정읍, new 밀양"},
		{"두루미길(철원), 달빛샘(정읍), 구름뜰(밀양) 등 3곳이 물빛쉼터로 지정됐다.", "new 철원, new 정읍, new 밀양"},
		{"이번에 지정된 3개 지역은 두루미길(강원 철원군), 달빛샘(전북 정읍시), 구름뜰(경남 밀양시)이다.", "new 강원 철원군, new 전북 정읍시, new 경남 밀양시"},
		{"이번에 지정된 3개 지역은 철원군 두루미길과 달맞이숲, 정읍시 달빛샘 일원, 밀양시 구름뜰과 별맞이숲이다.", "new 철원군, new 정읍시, new 밀양시"},
		{"이번에 지정된 3개 지역은 두루미길(맑음), 달빛샘(흐림), 구름뜰(밀양)이다.", ""},
		{"환경부는 두루미길(철원)과 달빛샘(정읍)을 둘러봤다.", ""},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
