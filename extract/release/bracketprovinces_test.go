package release

import "testing"

// TestNameOfSeveralProvinces: 시·도 in a bracket behind a name that each of them has make a place of each.
func TestNameOfSeveralProvinces(t *testing.T) {
	got := toldToHold("# 물길거리 5곳 인증\n환경부는 동구(부산·광주), 고성군(강원, 경남), 울주군(울산) 등 5곳을 물길거리로 인증했다.")
	if want := "new 동구, new 동구, new 고성군, new 고성군, new 울주군(울산)"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
