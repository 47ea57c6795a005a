package release

import "testing"

// TestPlacedAs reads places that are settled, announced or taken as a programme's, and none where
// nothing was made of them.
func TestPlacedAs(t *testing.T) {
	const names = "강원 원주시, 전남 보성군, 경남 거창군"
	const three = "new 강원 원주시, new 전남 보성군, new 경남 거창군"
	const head = "# 물결마을 선정 결과 발표\n환경부는 6일 "
	for _, c := range []struct{ in, want string }{
		{head + "‘물결마을’로 " + names + " 등 3곳을 정했다고 밝혔다.", three},
		{head + names + "을 물결마을로 정했다고 밝혔다.", three},
		{head + names + " 등 3곳을 물결마을 대상지로 결정했다고 밝혔다.", three},
		{head + "물결마을로 " + names + "을 최종 결정했다고 밝혔다.", three},
		{head + "올해 물결마을로 " + names + "을 발표했다.", three},
		{head + "올해 물결마을에 선정된 3곳을 공개했다. " + names + "이다.", three},
		{head + "‘물결마을’로 " + names + " 등 선정된 3곳을 발표했다고 밝혔다.", three},
		{"# 물결마을 축제\n환경부는 " + names + "에서 물결마을 축제를 열기로 정했다.", ""},
		{"# 물결마을 지정 요건 발표\n환경부는 물결마을 지정 요건을 발표했다. " + names + "은 의견을 냈다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
