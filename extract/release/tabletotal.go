package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// totalAtEnd ends a title with how many there are by now: 가나도시 4곳 지정… 누적 19곳.
var totalAtEnd = hangul.MustCompile(`(?:…|\.\.\.|,|\(|[-–—])\s?(?:(?:총|누적|전국|누계)\s)+\d{1,3}\s?(?:개소|개|곳|건)?(?:\s?(?:지역|도시|지자체|지방정부|지구|마을))?(?:로|으로)?(?:\s?(?:확대|늘어|증가))?\)?$`)

// withoutTotal is a title without that.
func withoutTotal(s string) string {
	if !strings.Contains(s, "누") && !strings.Contains(s, "총") && !strings.Contains(s, "전국") {
		return s
	}
	if m := totalAtEnd.FindStringIndex(s); m != nil && m[0] > 0 {
		return strings.TrimRight(s[:m[0]], " ")
	}
	return s
}
