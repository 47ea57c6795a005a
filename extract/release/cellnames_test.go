package release

import "testing"

// TestNumbersOfProvinces: numbers behind the 시·도 of a cell are of these, and not of what the row is of.
func TestNumbersOfProvinces(t *testing.T) {
	for cell, want := range map[string]int{"경기(2) 여주, 이천, 강원(1) 고성": 0, "경기(3) 여주, 이천, 강원(1) 고성": 1} {
		n := 0
		for _, d := range Read(written("# 은빛마을 4곳 지정\n환경부는 은빛마을 4곳을 지정했다.\n구분 | 지역\n장터형 | "+cell+"\n숲길형 | 충북 보은"), "").Decisions {
			for _, c := range d.Counts {
				if c.N < 4 {
					n++
				}
			}
		}
		if n != want {
			t.Errorf("%q: %d numbers, want %d", cell, n, want)
		}
	}
}
