package release

import "testing"

// TestYearsRunning: what was judged or done over some years leaves the decision to now; what was decided over them is none of now.
func TestYearsRunning(t *testing.T) {
	const lead = "# 은빛마을 재지정 결과\n환경부는 은빛마을 재지정 결과를 발표했다.\n"
	const two = "renewed 강원 춘천시, renewed 전북 전주시"
	for _, c := range []struct{ in, want string }{
		{"지난 3년간 성과를 평가해 강원 춘천시와 전북 전주시를 재지정했다.", two},
		{"최근 3년간의 실적 평가를 거쳐 강원 춘천시와 전북 전주시를 재지정했다.", two},
		{"지난 2년간 사업을 운영한 강원 춘천시와 전북 전주시는 재지정됐다.", two},
		{"제5기에 지정되어 지난 1년간 성과를 낸 강원 춘천시와 전북 전주시는 재지정되었다.", two},
		{"지난 3년간 강원 춘천시와 전북 전주시를 재지정했다.", ""},
		{"지난 2년간 강원 춘천시와 전북 전주시가 선정돼 추진 중이다.", ""},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
