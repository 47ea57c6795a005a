package release

import "testing"

// TestFullNameOfMinistry: the full name that the text prints beats the short form
// of the title.
func TestFullNameOfMinistry(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"printed in full", "# 문체부 차관, 숲길 찾아\n김가나 문화체육관광부 차관은 5일 나시를 찾아 의견을 들었다.", "문화체육관광부"},
		{"printed only short", "# 문체부 차관, 숲길 찾아\n김가나 차관은 5일 나시를 찾아 의견을 들었다. 문체부 관계자도 함께했다.", "문체부"},
	} {
		if got := Read(written(c.in), "").Header.Agency.Words.S; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
