package release

import "testing"

// TestCountedProvinces reads names behind the number of their 시·도, and takes the 시·도 for none
// of those chosen where it only tells how many lie in it.
func TestCountedProvinces(t *testing.T) {
	const lead = "# 솔내마을 4곳 선정\n농림축산식품부는 솔내마을 대상지로 4곳을 선정했다고 밝혔다.\n"
	const want = "new 경기 가평군, new 경기 양평군, new 충북 영동군, new 전남 곡성군"
	const named = "# 솔내마을 3곳 선정\n농림축산식품부는 경기 가평군, 강원 정선군, 경북 봉화군 3곳을 솔내마을로 선정했다고 밝혔다.\n"
	const three = "new 경기 가평군, new 강원 정선군, new 경북 봉화군"
	for _, c := range []struct{ name, in, want string }{
		{"on lines", lead + "ㅇ 경기(2곳) 가평군, 양평군\nㅇ 충북(1곳) 영동군\nㅇ 전남(1곳) 곡성군", want},
		{"in a sentence", lead + "선정된 곳은 경기(2곳) 가평군·양평군, 충북(1곳) 영동군, 전남(1곳) 곡성군이다.", want},
		{"behind marks", lead + "선정된 곳은 ▲경기(2곳) 가평군, 양평군 ▲충북(1곳) 영동군 ▲전남(1곳) 곡성군이다.", want},
		{"stems behind their 시·도 in brackets", lead + "※ 선정 지역 : (경기) 가평, 양평 (충북) 영동 (전남) 곡성", "new 경기 가평, new 경기 양평, new 충북 영동, new 전남 곡성"},
		{"regions", named + "권역별로는 수도권 1곳(경기), 강원권 1곳, 영남권 1곳(경북)이 선정됐다.", three},
		{"numbers in brackets", named + "지역별로는 경기(1), 강원(1), 경북(1)이다.", three},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
