package release

import "testing"

// TestJoinedBefore: the last of names that each have words of their own is chosen with those before it, however much stands between it and the
// verb; a lone one that a sentence tells of so is not.
func TestJoinedBefore(t *testing.T) {
	const lead = "# 숲길문화지수 발표\n산림청은 2024년 숲길문화지수 실태조사 결과를 발표했다.\n"
	for in, want := range map[string]string{
		"시 지역에서는 강원 원주시, 군 지역에서는 전남 영광군, 구 지역에서는 부산 수영구가 각각 1위를 차지하여 최우수 지자체로 선정되었다.": "숲길문화지수 0 원주 영광 수영",
		"시에서는 강원 원주시, 군에서는 전남 영광군, 구에서는 부산 수영구가 가장 높은 점수를 받아 최우수 지자체로 뽑혔다.":           "숲길문화지수 0 원주 영광 수영",
		"동부에서는 강원 원주시, 서부에서는 전남 영광군이 주민 만족도 점수를 크게 끌어올려 으뜸 지자체로 뽑혔다.":                 "숲길문화지수 0 원주:동부 영광:서부",
		"대상은 강원 원주시, 최우수상은 전남 영광군, 우수상은 부산 수영구가 심사위원들의 고른 지지를 받아 선정되었다.":              "숲길문화지수 0 원주 영광 수영",
		"강원 원주시는 길을 넓혔고, 부산 수영구가 높은 점수를 받아 으뜸으로 이름을 알린 뒤 최우수 지자체로 선정되었다.":             "",
		"부산 수영구가 바닷가를 따라 길을 새로 내고 나무를 심어 이름을 알린 뒤 최우수 지자체로 선정되었다.":                    "",
	} {
		if got := heldOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
