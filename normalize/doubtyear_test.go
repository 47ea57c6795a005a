package normalize

import (
	"testing"

	"injeung/schema"
)

// TestEarlierYears: the year of those renewed is none in which the programme chose its first ones, or since which it chooses.
func TestEarlierYears(t *testing.T) {
	for s, want := range map[string]string{
		"가나도시는 2009년 첫 지정 이후 누적 104곳으로 늘었다.":          "",
		"2011년 임실군을 처음 지정한 이래 모두 30곳이 됐다.":            "",
		"2013년부터 산림청장이 지정하고 있다.":                      "",
		"산림청은 2016년 10월부터 해마다 서너 곳을 선정해 왔다.":          "",
		"2019년 최초로 인증된 뒤 5년이 지나 기간이 만료된 곳이다.":         "2019년",
		"2021년에 지정된 도시 가운데 다시 지정된 곳이다.":               "2021년",
		"2020년부터 2024년까지 지정된 도시를 평가했다.":               "2024년",
		"2022년 인증을 받은 곳을 다시 심사했다. 가나도시는 해마다 지정하고 있다.": "2022년",
	} {
		if got := earlierYear(&group{key: key{status: schema.Renewed, year: 2025}}, []paragraph{{s: s}}); got != want {
			t.Errorf("%s: got %q, want %q", s, got, want)
		}
	}
}
