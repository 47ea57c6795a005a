package release

import "testing"

// TestChosenWithUs: who publishes calls itself 우리 시, and another is chosen with it.
func TestChosenWithUs(t *testing.T) {
	const lead = "# 문경시, 온새미습지 인증\n문경시는 환경부의 온새미습지 인증을 받았다고 5일 밝혔다.\n"
	for in, want := range map[string]string{
		"국내에서는 우리 시가 김해시와 함께 온새미습지 인증을 받았다.":          "new 문경시, new 김해시",
		"올해는 우리 시가 김해시와 함께 이름을 올렸다.":                  "new 문경시, new 김해시",
		"시는 5일 환경부가 발표한 온새미습지에 전북 정읍시, 김해시와 함께 선정됐다.": "new 문경시, new 전북 정읍시, new 김해시",
		"우리 시는 김해시와 함께 온새미습지 잔치를 열었다.":                "new 문경시",
		"시는 김해시와 함께 마련한 계획으로 온새미습지 인증을 받았다.":          "new 문경시",
		"우리 시는 김해시와 함께 계획을 준비해 온새미습지 인증을 받았다.":        "new 문경시",
		"시는 김해시와 함께 올해 온새미습지 인증을 받았다.":                "new 문경시, new 김해시",
		"시는 김해시와 협력해 온새미습지 인증을 받았다.":                  "new 문경시",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
