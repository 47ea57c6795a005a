package release

import (
	"slices"
	"testing"
)

// TestZonesOfOnePlace: the zones that one place has are not counted as those chosen; nor is a number up to which a title says that
// there are now. Those of a year or of a 시·도 are.
func TestZonesOfOnePlace(t *testing.T) {
	const lead = "# ‘물길 특구’ 도내 4곳으로… 서산·금산 추가 지정\n충남도는 물길자유화구역에 서산시와 금산군이 최종 선정됐다고 밝혔다.\n"
	for in, want := range map[string][]int{
		"서산은 총 3개 구역이 지정돼 실증을 추진한다.": nil,
		"서산시는 3개 구역이 지정됐다.":          nil,
		"금산군에는 모두 3개 지구가 지정됐다.":      nil,
		"금산은 2개 노선이 새로 지정됐다.":        nil,
		"올해는 총 3개 구역이 지정됐다.":         {3},
	} {
		var got []int
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, n := range d.Counts {
				got = append(got, n.N)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v", in, got)
		}
	}
}
