package release

import "testing"

// TestBatchBehind: a round behind its programme is its own, but the first, which may be a step of one.
func TestBatchBehind(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"'두루사업' 4차 사업 대상지로", "4차"},
		{"두루사업 3차 대상지 2곳으로", "3차"},
		{"두루사업 2기 사업지로", "2기"},
		{"두루사업 1차 대상지로", ""},
		{"두루사업 2차 심사를 거쳐", ""},
	} {
		f := Read(written("# 두루사업 2곳 선정\n국토부는 "+c.in+" 경기 이천시와 충북 옥천군을 선정했다고 밝혔다."), "")
		got := "none"
		for _, d := range f.Decisions {
			if len(d.Holders) == 2 {
				got = d.Batch.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s: %q", c.in, got)
		}
	}
}
