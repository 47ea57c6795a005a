package release

import "testing"

// TestAskedSinceThisYear: what is asked for from this year on has that year, whatever year was decided on.
func TestAskedSinceThisYear(t *testing.T) {
	const lead = "# 2024년 스마트도시 인증 도시 2곳 인증\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n"
	for in, want := range map[string]string{
		"올해(2025)부터는 제도를 바꿔 50개 지표로 평가한다.": "올해",
		"평가는 50개 지표로 하였다.":                 "",
	} {
		for _, k := range Read(written(lead+in), "").Criteria {
			if k.Field == "indicator_count" && k.Year.Words.S != want {
				t.Errorf("%s: got the year %q, want %q", in, k.Year.Words.S, want)
			}
		}
	}
}
