package release

import "testing"

// TestReflected: what is reflected in something else than a judging is not what is judged by.
func TestReflected(t *testing.T) {
	for in, want := range map[string]bool{
		"온새미도시는 아동의 목소리, 이웃의 의견을 반영한 정책을 갖춘 지방정부를 심사해 인증한다.":       false,
		"온새미도시는 안전 시설, 돌봄 체계를 반영한 설계를 제안한 도시를 심사하는 제도다.":           false,
		"지정되지 못한 6곳은 예비지정 지역으로 분류되어, 보완사항을 반영하면 2차 공모에서 재평가를 받는다.": false,
		"온새미도시는 주민 의견, 지적 사항을 반영하지 않으면 다시 평가한다.":                   false,
		"온새미도시는 추진 체계, 재정 계획, 이웃의 참여를 종합적으로 반영하여 평가한다.":            true,
		"온새미도시는 추진 체계, 재정 계획, 이웃의 참여를 반영한 평가점수로 심사한다.":             true,
	} {
		if got := evaluated(in) != nil; got != want {
			t.Errorf("%s: %v, want %v", in, got, want)
		}
	}
}
