package release

import "testing"

// TestNumberOfTheLast: the last of several numbers, each behind its place, is its own where those before are as many already.
func TestNumberOfTheLast(t *testing.T) {
	const lead = "# 서산·금산 물길자유화구역 지정\n충남도는 물길자유화구역에 서산시와 금산군이 선정됐다고 밝혔다.\n"
	for _, in := range []string{"서산시 3개·금산군 2개 구역을 지정했다.", "서산시 3곳·금산군 2곳을 지정했다.", "서산시 2곳, 금산군 2곳을 지정했다."} {
		sites := 0
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				sites += h.Sites
			}
			if len(d.Counts) > 0 {
				t.Errorf("%s: %v", in, d.Counts)
			}
		}
		if sites < 4 {
			t.Errorf("%s: %d sites", in, sites)
		}
	}
}
