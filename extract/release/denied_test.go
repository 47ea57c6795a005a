package release

import "testing"

// TestDecisionsDenied reads nobody out of a sentence that says nothing was decided yet.
func TestDecisionsDenied(t *testing.T) {
	for _, in := range []string{
		"국토부는 은빛지구로 경기 여주시, 강원 춘천시를 선정한 바 없다고 밝혔다.",
		"국토부는 은빛지구로 경기 여주시, 강원 춘천시를 선정한 것이 아니라고 설명했다.",
		"경기 여주시, 강원 춘천시가 은빛지구로 선정됐다는 보도가 있었다.",
		"국토부는 연말까지 경기 여주시, 강원 춘천시를 은빛지구로 선정한다는 계획이다.",
	} {
		if got := saidOf("# 은빛지구 선정\n" + in); got != "" {
			t.Errorf("%s:\n got  %s", in, got)
		}
	}
}
