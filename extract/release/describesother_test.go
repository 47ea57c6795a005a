package release

import "testing"

// TestDescribesOther: places as the object of a verb that only describes something else hold nothing; those that are decided on themselves do.
func TestDescribesOther(t *testing.T) {
	for in, want := range map[string]string{
		"해양수산부는 경북 영덕군과 강원 양양군을 잇는 뱃길을 은모래길로 지정했다.":            "",
		"해양수산부는 경북 영덕군을 흐르는 가람천과 강원 양양군을 지나는 나루천을 은모래길로 지정했다.": "",
		"해양수산부는 경북 영덕군과 강원 양양군을 취재할 은모래 작가 20명을 선발했다.":         "",
		"해양수산부는 경북 영덕군과 강원 양양군을 걷는 이를 위한 은모래길로 지정했다.":          "new 경북 영덕군, new 강원 양양군",
		"해양수산부는 두 마을을 잇는 경북 영덕군과 강원 양양군을 은모래길로 지정했다.":          "new 경북 영덕군, new 강원 양양군",
		"해양수산부는 경북 영덕군을 강원 양양군과 함께 은모래길로 지정했다.":                "new 경북 영덕군, new 강원 양양군",
	} {
		if got := toldToHold("# 은모래길 지정\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
