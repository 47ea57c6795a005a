package release

import "testing"

// TestKindsCounted counts what is made by its kinds, also out of the number of all, and neither what else has kinds nor kinds
// alone.
func TestKindsCounted(t *testing.T) {
	for in, want := range map[string]int{
		"재해를 줄일 으뜸안전제품 5종을 선정했다.":   5,
		"으뜸물결기술로 3종을 새로 지정했다.":      3,
		"5종의 제품을 인증했다.":             5,
		"신청한 기술 12종 가운데 4종을 지정했다.":  4,
		"접수된 콘텐츠 12종 중 최종 6종을 뽑았다.": 6,
		"희귀식물 12종을 심었다.":            0,
		"나물 12종 가운데 4종을 골랐다.":       0,
		"기술은 3종류로 나뉜다.":             0,
	} {
		got := 0
		for _, c := range countsIn(in) {
			if isHolderUnit(c) {
				got = c.n
			}
		}
		if got != want {
			t.Errorf("%s: %d, want %d", in, got, want)
		}
	}
}

// TestNumberedSite: the number in the name of a site counts nothing.
func TestNumberedSite(t *testing.T) {
	for in, want := range map[string]int{
		"북구(새솔3지구)에 문을 연다.":   0,
		"새솔2지구와 물빛4지구가 들어선다.": 0,
		"누리 제3지구에 짓는다.":       0,
		"새솔지구 등 3지구를 골랐다.":    3,
		"모두 3지구가 뽑혔다.":        3,
		"올해는 3개 지구가 뽑혔다.":     3,
		"물길형3곳이 뽑혔다.":         3,
	} {
		got := 0
		for _, c := range countsIn(in) {
			got += c.n
		}
		if got != want {
			t.Errorf("%s: %d, want %d", in, got, want)
		}
	}
}
