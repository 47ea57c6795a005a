package release

import "testing"

// TestMadeProgramme: verbs that decide nothing by themselves do where a number of places is made a programme.
func TestMadeProgramme(t *testing.T) {
	const want = "new 강원 정선군, new 충남 서산시, new 전남 강진군"
	const head, names = "# 새솔마을, 농촌의 내일을 연다\n산림청은 올해 ", "강원 정선군, 충남 서산시, 전남 강진군 등 3곳을 "
	for _, c := range []struct{ in, want string }{
		{head + names + "새솔마을로 가려냈다.", want},
		{head + names + "새솔마을로 추려냈다.", want},
		{head + names + "새솔마을로 인정했다고 7일 밝혔다.", want},
		{head + names + "올해의 새솔마을로 발표했다.", want},
		{head + names + "새솔마을로 뽑아 3년간 지원한다고 7일 밝혔다.", want},
		{head + names + "새솔마을로 골라 3년간 20억 원씩 지원한다고 7일 밝혔다.", want},
		{"# 숲길 안전 우수기관 선정\n산림청은 ‘2026년 숲길 안전 평가’ 우수기관 2곳을 선정했다고 밝혔다. 전남 강진군이 최우수 기관으로 선정됐으며 강원 정선군이 우수 기관으로 꼽혔다.", "new 전남 강진군/최우수, new 강원 정선군/우수"},
		{head + names + "돌며 나무 100그루를 골라 심는다고 7일 밝혔다.", ""},
		{head + names + "돌아본 뒤 공로를 인정했다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
