package release

import (
	"strings"
	"testing"
)

// TestLabelsOfExamples: examples that end in 등 before a colon are no class of the names behind it.
func TestLabelsOfExamples(t *testing.T) {
	const lead = "# 새뜰골목 3곳 선정\n국토교통부는 새뜰골목 3곳을 선정했다.\n"
	for _, in := range []string{
		"폐광, 빈 점포 등 : 충남 보령시, 전북 김제시, 강원 태백시",
		"(기타) 낡은 담장, 좁은 계단 등 : 충남 보령시, 전북 김제시, 강원 태백시",
		"묵은 우물 등: 충남 보령시, 전북 김제시, 강원 태백시",
		"빈집, 빈터 등 : 충남 보령시, 전북 김제시, 강원 태백시",
	} {
		if got := saidOf(lead + in); strings.Contains(got, " 등") {
			t.Errorf("%s: %s", in, got)
		}
	}
	for in, class := range map[string]string{"산골형 : 충남 보령시, 전북 김제시, 강원 태백시": ":산골형", "(2유형) 충남 보령시, 전북 김제시, 강원 태백시": ":2유형"} {
		if got := saidOf(lead + in); !strings.Contains(got, class) {
			t.Errorf("%s: %s", in, got)
		}
	}
}
