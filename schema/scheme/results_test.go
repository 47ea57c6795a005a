package scheme

import "testing"

// TestNameOfResults: what came of a plan is called after the plan.
func TestNameOfResults(t *testing.T) {
	for in, want := range map[string]string{
		"가나계획 시행결과": "가나계획", "다라복지계획 추진결과": "다라복지계획", "마바사업 이행결과": "마바사업", "사아센터 운영결과": "사아센터",
		"가나도시 선정결과": "가나도시", "가나도시 시행": "가나도시 시행",
	} {
		if got := Name(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
