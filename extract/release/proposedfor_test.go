package release

import "testing"

// TestThoseWhoAskFor counts who asked for things neither among those chosen nor twice among the applicants.
func TestThoseWhoAskFor(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"올해 공모에는 30개 지자체가 42개 과제를 제안했으며, 심사를 거쳐 원주시, 보성군, 거창군이 선정됐다.", "42개 과제"},
		{"올해 공모에는 21개 시·군이 총 25개 사업을 신청했으며, 평가 결과 원주시, 보성군, 거창군이 선정됐다.", "25개 사업"},
		{"이번 공모에는 12개 시·도가 19개 지구를 신청하였고, 원주시, 보성군, 거창군이 최종 선정되었다.", "19개 지구"},
		{"이번 공모에는 14개 군이 16개 마을을 응모하여 원주시, 보성군, 거창군이 뽑혔다.", "16개 마을"},
	} {
		f := Read(written("# 물결마을 3곳 선정\n환경부는 물결마을 3곳을 선정했다고 밝혔다.\n"+c.in), "")
		got, counts := "", 0
		for _, d := range f.Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
			for _, n := range d.Counts {
				if n.N != 3 {
					counts++
				}
			}
		}
		if got != c.want || counts > 0 {
			t.Errorf("%s\ngot %q, want %q, %d other counts", c.in, got, c.want, counts)
		}
	}
}
