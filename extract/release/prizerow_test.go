package release

import (
	"strings"
	"testing"
)

// TestPrizesOfRows: names behind a mark each are told together, however many they are and whether their prize leads
// them or stands behind the last.
func TestPrizesOfRows(t *testing.T) {
	const head = "# 물소리 대상에 양주·고흥 등 9곳\n배포일 2026. 3. 5.\n환경부는 ‘2026년 물소리 지수’ 결과를 발표하고 우수 지방자치단체 9곳을 시상했다고 5일 밝혔다.\n"
	for s, want := range map[string][]string{
		"최고등급인 S등급은 △경기 양주시 △전남 고흥군 △강원 정선군 △충남 청양군 △경북 문경시 △경남 거제시 △전북 무주군으로, 환경부 장관상 대상을 받았다.": {"양주시", "고흥군", "정선군", "청양군", "문경시", "거제시", "무주군"},
		"A등급 중 상위 3곳인 △경기 양주시 △전남 고흥군 △강원 정선군은 장관상 최우수상을 수상했다.":                                  {"양주시", "고흥군", "정선군"},
		"△경기 양주시 △전남 고흥군이 우수상을 받았다.":                                                             {"양주시", "고흥군"},
	} {
		got := saidOf(head + s)
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s\n got  %s, without %s", s, got, w)
			}
		}
	}
}
