package release

import (
	"strings"
	"testing"
)

// TestLowestPoints: the points that each part must reach stand beside those it can have; alone they are the points.
func TestLowestPoints(t *testing.T) {
	for head, want := range map[string]string{
		"심사영역 | 지표 수 | 배점 | 최소점수":    "60 40",
		"평가분야 | 지표 수 | 배점 | 과락기준(점)": "60 40",
		"평가영역 | 지표 수 | 배점(점) | 최저점":  "60 40",
		"심사부문 | 지표 수 | 배점 | 통과 점수":   "60 40",
		"심사영역 | 지표 수 | 최소점수 | 배점":    "36 24",
		"평가영역 | 지표 수 | 배점 | 비고":      "60 40",
	} {
		var got []string
		in := "배포일 2026. 5. 7.(목)\n# 마을숲도시 지정 신청 받는다\n산림청은 ‘마을숲도시’ 지정 신청을 받는다고 7일 밝혔다.\n붙임 마을숲도시 심사기준\n" + head + "\n추진기반 | 5개 | 60점 | 36점\n주민참여 | 4개 | 40점 | 24점\n합계 | 9개 | 100점 | 총점 80점 이상"
		for _, i := range Read(written(in), "").Items {
			got = append(got, strings.TrimSuffix(i.Points.S, "점"))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", head, s, want)
		}
	}
}
