package release

import "testing"

// TestWholeLookedAt: two numbers of all that were looked at are none of those chosen.
func TestWholeLookedAt(t *testing.T) {
	f := Read(written("# 새솔행정 우수 지자체 3곳 선정\n행정안전부는 17개 시·도와 226개 시·군·구를 대상으로 한 새솔행정 평가에서 우수 지자체 3곳을 선정했다고 7일 밝혔다.\n우수 지자체는 경기 용인시, 대구 북구, 전북 순창군이다."), "")
	for _, d := range f.Decisions {
		for _, n := range d.Counts {
			if n.N != 3 {
				t.Errorf("%d of %s", n.N, d.Words.S)
			}
		}
	}
}
