package release

import "testing"

// TestPlacesBehindName: a name of what places are to be is read before a bracket with them, and who asked for it is none of them.
func TestPlacesBehindName(t *testing.T) {
	for in, want := range map[string]string{
		"환경부는 은빛촉진지구(강원 춘천시, 전북 전주시) 지정 건을 심의해 승인했다.":  "new 강원 춘천시, new 전북 전주시",
		"환경부는 은빛촉진지구(강원 춘천시, 전북 전주시) 지정안을 심의·의결했다.":    "new 강원 춘천시, new 전북 전주시",
		"환경부는 강원특별자치도가 신청한 은빛촉진지구(춘천시, 인제군) 지정을 승인했다.": "new 춘천시, new 인제군",
		"환경부는 강원특별자치도가 신청한 은빛촉진지구로 춘천시와 인제군을 지정했다.":    "new 춘천시, new 인제군",
		"환경부는 은빛촉진지구(강원 춘천시, 전북 전주시)를 찾아 현장을 살폈다.":     "",
	} {
		if got := saidOf("# 은빛촉진지구 심의\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
