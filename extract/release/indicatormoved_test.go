package release

import "testing"

// TestIndicatorsThatWereChanged: what forms or papers were cut to is no number of indicators, nor that of some of them, nor one that is
// only proposed.
func TestIndicatorsThatWereChanged(t *testing.T) {
	for in, want := range map[string]float64{
		"이번에 74개 서식을 26개 항목으로 줄였다.":                      0,
		"시는 공개하는 자료를 120개 항목으로 확대했다.":                    0,
		"신청 서류를 종전 20개에서 8개 항목으로 간소화했다.":                 0,
		"심사 항목 102개를 74개 항목으로 줄였다.":                      74,
		"34개 지표 가운데 11개를 빼고 26개 지표로 정비했다.":               26,
		"평가지표는 5개 영역 28개 문항이며, 이 가운데 정성 지표는 3개 영역 12개다.": 28,
		"평가지표는 5개 영역 28개다.":                              28,
		"지표를 5개 분야 40개에서 4개 분야 32개로 줄이는 방안을 내년에 검토한다.":   0,
		"올해는 지표를 5개 분야 40개에서 4개 분야 32개로 줄였다.":            32,
	} {
		var got float64
		for _, st := range indicators(in) {
			got = st.number
		}
		if got != want {
			t.Errorf("%s: got %v, want %v", in, got, want)
		}
	}
}
