package release

import "testing"

// TestKindsOfGovernmentsAreNoNames: what a government is called by its kind is none of the names beside it, and a name that nobody
// knows is.
func TestKindsOfGovernmentsAreNoNames(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 대전시, 광역시 최초 물빛안심도시 인증\n대전시가 광역시 중 처음으로 ‘물빛안심도시’ 인증을 받았다.", "new 대전시"},
		{"# 물빛안심도시 3곳 인증\n환경부는 춘천시, 새나루시, 속초시를 물빛안심도시로 인증했다.", "new 춘천시, new 새나루시, new 속초시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
