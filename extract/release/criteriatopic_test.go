package release

import (
	"fmt"
	"strings"
	"testing"
)

// askedOfTwo is what a release on two programmes, one for services and one for towns, says that each asks for.
func askedOfTwo(body string) string {
	f := Read(written("배포일 2025. 7. 18.(금)\n# ‘숲길 안내서비스’ 5건 인증, ‘고운숲도시’ 3곳 선정\n□ 산림청은 ‘숲길 안내서비스 인증’ 심사에서 5건을 인증하고, ‘고운숲도시’로 경기 가평군, 강원 횡성군, 전북 무주군 3곳을 선정했다고 18일 밝혔다.\n"+body), "")
	var out []string
	for _, c := range f.Criteria {
		if c.Field == "indicator_count" || c.Field == "pass_points" {
			out = append(out, fmt.Sprintf("%s %s=%v", c.Scheme.Name, c.Field, c.Number))
		}
	}
	for _, i := range f.Items {
		out = append(out, i.Scheme.Name+" "+i.Dimension.S+i.Name.S)
	}
	return strings.Join(out, ", ")
}

// TestTopicOfTwo: what follows a sentence that has a programme as its topic is asked by that one, what is likened to another is not of it, and a
// table is of the programme whose points are told right below it.
func TestTopicOfTwo(t *testing.T) {
	for in, want := range map[string]string{
		"□ 고운숲도시에는 14곳이 신청했다. 인증 서비스를 갖춘 곳만 신청할 수 있으며, 계획(60점)과 역량(40점)을 평가했다.":                                              "고운숲도시 계획, 고운숲도시 역량",
		"□ 고운숲도시 공모에는 14곳이 신청했다. 서비스를 갖췄는지 20개 지표로 평가해 70점 이상을 얻은 곳을 정했다.":                                                   "고운숲도시 indicator_count=20, 고운숲도시 pass_points=70",
		"□ 숲길 안내서비스 인증에는 30건이 신청했다. 도시의 여건을 18개 지표로 평가했다.":                                                                   "숲길 안내서비스 indicator_count=18",
		"□ 서비스는 30건이 접수됐다. 도시 공모와 마찬가지로 18개 지표로 서비스를 평가했다.":                                                                  "숲길 안내서비스 indicator_count=18",
		"□ 도시는 14곳이 신청했다. 서비스 인증과 달리 24개 지표로 도시를 평가했다.":                                                                      "고운숲도시 indicator_count=24",
		"□ 고운숲도시에는 14곳이 신청했다.\n■ 쓰는 이가 살핀 인증\n□ 살핀 것은 다음과 같다.\n평가항목 | 배점\n쉬움 | 60\n고움 | 40\n□ 100점으로 환산해 75점을 넘은 서비스만 인증했다.": "숲길 안내서비스 pass_points=75, 숲길 안내서비스 쉬움, 숲길 안내서비스 고움",
		"□ 고운숲도시에는 14곳이 신청했다.\n□ 고운숲도시 평가항목은 다음과 같다.\n평가항목 | 배점\n쉬움 | 60\n고움 | 40\n□ 100점으로 환산해 75점을 넘은 서비스만 인증했다.":          "숲길 안내서비스 pass_points=75, 고운숲도시 쉬움, 고운숲도시 고움",
	} {
		if got := askedOfTwo(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPointsConverted: points that are converted to a whole have it; an opinion's do not.
func TestPointsConverted(t *testing.T) {
	for in, want := range map[string]string{
		"□ 점수를 100점으로 환산해 75점을 넘은 곳만 인증했다.":           "total_points=100; pass_points=75",
		"□ 전문가 점수를 1,000점으로 환산하여 700점 이상이면 인증한다.":     "total_points=1000; pass_points=700",
		"□ 100점으로 환산한 점수가 80점 이상인 곳을 지정한다.":           "total_points=100; pass_points=80",
		"□ 이용자 만족도 조사 점수를 100점으로 환산해 75점을 넘은 곳이 많았다.": "",
	} {
		if got := askedIn(in); got != want {
			t.Errorf("%s\n   got %q\n  want %q", in, got, want)
		}
	}
}
