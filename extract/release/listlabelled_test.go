package release

import (
	"strings"
	"testing"
)

// TestLabelledSentences: a line under a label in a bracket that only names and counts is a list, also where it ends as a
// sentence does or what was chosen is its topic; one that tells of something else is none.
func TestLabelledSentences(t *testing.T) {
	const lead = "보도시점 2025. 6. 12.(목)\n# 나눔재생 5곳 선정\n가나부는 도심형 2곳, 들녘형 3곳 등 나눔재생사업 5곳을 선정하였다.\n"
	const all = "대전 대덕구/도심형 강원 횡성군/도심형 부산 동래구/들녘형 경기 파주시/들녘형 강원 평창군/들녘형"
	for _, c := range []struct{ name, in, want string }{
		{"ends in the copula", "(도심형) 대전 대덕구, 강원 횡성군 2곳이다.\n(들녘형) 부산 동래구, 경기 파주시, 강원 평창군 3곳이다.", all},
		{"politely", "[도심형] 대전 대덕구, 강원 횡성군 등 2곳입니다.\n[들녘형] △부산 동래구 △경기 파주시 △강원 평창군 등 총 3곳입니다.", all},
		{"places are counted", "(도심형) 대전 대덕구, 강원 횡성군 2개 시·군·구이다.\n(들녘형) 부산 동래구, 경기 파주시, 강원 평창군 등 3개 시·군·구이다.", all},
		{"with what was chosen", "(도심형) 대상지는 대전 대덕구, 강원 횡성군 2곳이다.\n(들녘형) 대상지는 △부산 동래구 △경기 파주시 △강원 평창군 3곳이다.", all},
		{"with more behind", "(도심형) 대전 대덕구, 강원 횡성군 2곳을 지원한다.\n(들녘형) 부산 동래구, 경기 파주시, 강원 평창군 3곳이며, 사업비는 100억 원이다.", all},
		{"not decided yet", "(예비 검토) 대전 대덕구, 강원 횡성군 2곳이다.\n(조건부) 부산 동래구, 경기 파주시, 강원 평창군 3곳이다.", ""},
		{"what is done there", "(도심형) 사업비를 대는 곳은 대전 대덕구, 강원 횡성군이 속한 광역지자체 2곳이다.", ""},
		{"who only applied", "(도심형) 신청했으나 선정되지 않은 곳은 대전 대덕구, 강원 횡성군 2곳이다.", ""},
	} {
		var got []string
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				if !h.Class.Empty() {
					got = append(got, h.Words.S+"/"+h.Class.S)
				}
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, s, c.want)
		}
	}
}
