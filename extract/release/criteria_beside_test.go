package release

import (
	"strings"
	"testing"
)

// TestCriteriaBesideDecided: what a sentence without a name asks for is of the programme that is decided on, and not of one that only
// tells what those chosen are made or may get, too.
func TestCriteriaBesideDecided(t *testing.T) {
	const lead = "# 쉼터 되살리기 사업 2곳 선정\n□ 산림청은 제3차 쉼터 되살리기 사업의 대상지로 경기 오산시와 전북 무주군 2곳을 최종 선정했다고 9일 밝혔다.\n" +
		"□ 쉼터 되살리기 사업은 낡은 쉼터를 '새숲활력구역'으로 지정해 5년간 지원하는 사업이다.\n"
	for in, want := range map[string]string{
		"□ 평가는 100점 만점에 여건, 계획, 협력의 3개 분야로 이루어졌다.":         "쉼터되살리기사업 total_points; 쉼터되살리기사업 dimensions",
		"□ 평균 70점 이상을 받은 곳을 뽑았다.":                          "쉼터되살리기사업 pass_points",
		"□ 선정된 곳에는 현판을 수여하며, 새숲활력구역 지정 심사에서 우대한다.":         "쉼터되살리기사업 benefits",
		"□ 선정된 곳에 대해서는 장관 표창을 수여하고, 새숲제품으로 지정될 수 있도록 돕는다.": "쉼터되살리기사업 benefits",
		"□ 새숲활력구역으로 지정되면 현판을 수여한다.":                        "새숲활력구역 benefits",
		"□ 새숲활력구역은 80점 이상이어야 지정된다.":                        "새숲활력구역 pass_points",
		"□ 쉼터 되살리기 사업은 100점 만점으로 평가한다.":                    "쉼터되살리기사업 total_points",
	} {
		var got []string
		for _, c := range Read(written("배포일 2024. 11. 9.(토)\n"+lead+in), "").Criteria {
			got = append(got, c.Scheme.ID+" "+c.Field)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s\n   got %q, want %q", in, s, want)
		}
	}
}
