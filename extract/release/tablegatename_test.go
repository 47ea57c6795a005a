package release

import "testing"

// TestGateWithoutNames: words in the name of a programme do not say what a table is of.
func TestGateWithoutNames(t *testing.T) {
	for _, name := range []string{"주민 예산학교 마을", "온동네 점검 시범사업", "물길 프로그램 마을", "행사 없는 거리 조성사업"} {
		in := "# " + name + " 3곳 선정\n환경부는 올해 " + name + " 대상지 3곳을 선정했다.\n| 연번 | 시·도 | 시·군 |\n| 1 | 충남 | 서천군 |\n| 2 | 경남 | 남해군 |\n| 3 | 강원 | 태백시 |"
		n := 0
		for _, d := range Read(written(in), "").Decisions {
			n += len(d.Holders)
		}
		if n != 3 {
			t.Errorf("%s: %d places, want 3", name, n)
		}
	}
}
