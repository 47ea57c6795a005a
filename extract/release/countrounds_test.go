package release

import (
	"fmt"
	"testing"
)

// TestCountsOfRounds: of rounds side by side the last is the one of now, and neither a round, a span of years nor a unit is a class.
func TestCountsOfRounds(t *testing.T) {
	const lead = "배포일 2025. 3. 4.(화)\n# 제4차 숲길도시 2곳 선정 결과\n□ 산림청은 제4차 숲길도시로 경기 가평군, 충북 괴산군을 선정했다고 밝혔다.\n\n숲길도시 선정 결과\n"
	for in, want := range map[string]string{
		"구분 | 1차('22) | 2차('23) | 3차('24) | 4차('25) | 누계\n신청 | 20 | 15 | 18 | 16 | 69\n선정 | 7 | 5 | 6 | 2 | 20": "16 2",
		"구분 | 제3기 | 제4기\n신청 | 18 | 16\n선정 | 6 | 2":                                                              "16 2",
		"구분 | '09~'23 | '24 | '25\n신청 | 66 | 18 | 16\n선정(곳) | 30 | 6 | 2":                                       "16 2",
		"구분 | 도심형 | 산촌형\n신청 | 9 | 7\n선정 | 1 | 1":                                                                "9 7 도심형1 산촌형1",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			if d.Rule != "table.counts" {
				continue
			}
			got += d.Applicants.Words.S
			for _, c := range d.Counts {
				got += fmt.Sprintf(" %s%d", c.Class.S, c.N)
			}
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
