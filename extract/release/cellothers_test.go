package release

import "testing"

// TestGroupBehindOthers: the word for a group behind those it does not name is part of no name.
func TestGroupBehindOthers(t *testing.T) {
	for body, want := range map[string]string{
		"‘눈길 살핌이’(㈜나루터 외 2개사 협의체, 안전 분야)를 스마트도시 서비스로 인증했다.": "new 눈길 살핌이+㈜나루터(외 2개사)/안전",
		"‘눈길 살핌이’(너울공사 외 3개 기관 컨소시엄)를 스마트도시 서비스로 인증했다.":     "new 눈길 살핌이+너울공사(외 3개 기관)",
		"‘눈길 살핌이’(인제군 협의체)를 스마트도시 서비스로 인증했다.":               "new 눈길 살핌이+인제군@인제군",
		"두레테크㈜ 외 1개사 컨소시엄의 ‘손짓 길동무’를 스마트도시 서비스로 인증했다.":      "new 손짓 길동무+두레테크㈜(외 1개사)",
		"㈜나루터 등 4개 기업 협의체의 ‘손짓 길동무’를 스마트도시 서비스로 인증했다.":      "new 손짓 길동무+㈜나루터(등 4개 기업)",
		"‘눈길 살핌이’(두레마을 협의체)를 스마트도시 서비스로 인증했다.":              "new 눈길 살핌이+두레마을",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
