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

// TestAlikeNumbersOfACell: two classes of one cell may have as many names, and each number is told.
func TestAlikeNumbersOfACell(t *testing.T) {
	for cell, want := range map[string]int{
		"시(2) 이천시, 여주시, 군(2) 홍천군, 무주군, 구(1) 부산 동래구":       3,
		"장터형(2) 이천시, 여주시, 숲길형(2) 동래구, 홍천군, 물길형(1) 무주군":    3,
		"장터형(1) 이천시, 숲길형(3) 여주시, 동래구, 홍천군, 물길형(1) 무주군":    3,
		"장터형(1곳) 이천시, 숲길형(3곳) 여주시, 동래구, 홍천군, 물길형(1곳) 무주군": 3,
	} {
		n := 0
		for _, d := range Read(written("# 은빛마을 우수기관 7곳 선정\n환경부는 은빛마을 우수기관 7곳을 선정했다.\n구분 | 우수기관\n광역 | 울산광역시, 충청남도\n기초 | "+cell), "").Decisions {
			for _, c := range d.Counts {
				if !c.Class.Empty() {
					n++
				}
			}
		}
		if n != want {
			t.Errorf("%q: %d numbers, want %d", cell, n, want)
		}
	}
}
