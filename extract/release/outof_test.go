package release

import "testing"

// TestOutOfGroup: a number in a bracket behind a group is that of those some came out of, unless it is as many as are named.
func TestOutOfGroup(t *testing.T) {
	const lead = "# 숲길문화지수 발표\n산림청은 2024년 숲길문화지수 실태조사 결과를 발표했다.\n"
	for in, want := range map[string]string{
		"시(78개) 중 강원 원주시와 경기 이천시를 우수 지자체로 선정했다.":                        "0 원주 이천",
		"군(82개)에서는 강원 홍천군과 화천군을 우수 지자체로 선정했다.":                          "0 홍천 화천",
		"시(29개) 가운데 강원 원주시, 군(82개) 지역에서는 전남 영광군이 우수 지자체로 선정됐다.":         "0 원주 영광",
		"군(82개) 지역에서는 강원 홍천군과 화천군을, 구(69개) 지역에서는 부산 수영구를 우수 지자체로 선정했다.": "0 홍천 화천 수영",
		"군(2개)에서는 강원 홍천군과 화천군을 우수 지자체로 선정했다.":                           "2 홍천 화천",
		"산지형(3곳)에서는 강원 홍천군, 화천군, 양구군을, 해안형(2곳)에서는 강원 속초시와 고성군을 선정했다.":   "5 홍천:산지형 화천:산지형 양구:산지형 속초:해안형 고성:해안형",
	} {
		if got := heldOf(lead + in); got != "숲길문화지수 "+want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
