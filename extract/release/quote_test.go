package release

import (
	"strings"
	"testing"
)

// TestQuotedBehindSpeech: the mark that closes what was said in the sentence before opens nothing.
func TestQuotedBehindSpeech(t *testing.T) {
	for s, want := range map[string]string{
		`"라며, "물길도 살피겠다."라고 밝혔다.`:            "물길도 살피겠다.",
		`"라고 말하고, "숲길을 넓히겠다"고 했다.`:           "숲길을 넓히겠다",
		` "이라며 "바람길을 잇겠다"고 덧붙였다.`:            "바람길을 잇겠다",
		`"며 '그늘막 예약'을 살폈다.`:                  "그늘막 예약",
		`"라면서비스" 지정`:                         "라면서비스",
		`'고 가는 나룻배' 모임과 '라고 읽는 서점' 모임이 뽑혔다.`: "고 가는 나룻배|라고 읽는 서점",
		`"고갯길 알림"과 '며느리 밥상'을 선정했다.`:          "고갯길 알림|며느리 밥상",
	} {
		var got []string
		for _, q := range quoted(s) {
			got = append(got, s[q[0]:q[1]])
		}
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("%s: %s, want %s", s, g, want)
		}
	}
}
