package release

import "testing"

// TestPrizeOfPlace: a prize that a place gets is none for all who are chosen.
func TestPrizeOfPlace(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 최우수 기관인 경기 오산시는 대통령 표창을, 우수기관인 전북 무주군은 총리 표창을 받는다.", ""},
		{"□ 오산시는 장관 표창을 받는다.", ""},
		{"□ 전북 무주군은 상패와 함께 상금 5백만 원을 받는다.", ""},
		{"□ 경기 오산시와 전북 무주군은 포상금을 받는다.", ""},
		{"□ 인증을 받은 도시는 장관 표창을 받는다.", "benefits=표창"},
		{"□ 오산시는 인증서와 동판을 받는다.", "benefits=인증서/동판"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got %q\n  want %q", c.in, got, c.want)
		}
	}
}
