package release

import "testing"

// TestYearsAreNoCounts: a year before a word that begins as what is counted counts nothing.
func TestYearsAreNoCounts(t *testing.T) {
	for s, want := range map[string]bool{
		"2023 지역먹거리 지수": false, "2024 도시정원 상": false, "2025 지구마을 한마당": false, "2022 기관장 회의": false,
		"12 지역을": true, "3개 지역을": true, "23곳을": true, "2 도시": true,
	} {
		if _, ok := countAtByte(s, 0); ok != want {
			t.Errorf("%s: %v", s, ok)
		}
	}
}
