package release

import "testing"

// TestSumsOfColumns: sums below columns of names count these, and the sum of all leaves out who was put off; what counts neither is said.
func TestSumsOfColumns(t *testing.T) {
	const lead = "배포일 2025. 10. 1.(수)\n# 물길도시 6곳 지정\n환경부는 물길도시 6곳을 지정했다고 밝혔다.\n"
	const rows = "구분 | 광역 | 기초 | 계\n신규 지정 | 부산광역시, 울산광역시 | 경기 시흥시 | 3\n재지정 | 인천광역시, 경기도 | 서울 도봉구 | 3\n재지정 유예 | - | 충남 서산시 | 1\n합계 | "
	for sums, want := range map[string]int{"4 | 2(유예 1 별도) | 6": 0, "4 | 2(유예 1 별도) | 7": 0, "5 | 2(유예 1 별도) | 6": 1, "4 | 2(유예 1 별도) | 9": 1} {
		got := 0
		for _, i := range Read(written(lead+rows+sums), "").Issues {
			if i.Code == "count-mismatch" {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d mismatches, want %d", sums, got, want)
		}
	}
}
