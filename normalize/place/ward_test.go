package place

import "testing"

// TestWards: a 구 of one syllable may stand without its ending behind its 시·도.
func TestWards(t *testing.T) {
	tab := Load()
	for _, c := range []struct{ words, province, want string }{
		{"부산 중", "", "26110"}, {"부산 서", "", "26140"}, {"중", "부산", "26110"}, {"부산 중", "부산", "26110"},
		{"강원 중", "", ""}, {"중", "", ""}, {"부산 북동", "", ""},
	} {
		p, ok := tab.Resolve(c.words, c.province, NewDay(2024, 5, 7)).One()
		if !ok && c.want != "" || ok && p.Code != c.want {
			t.Errorf("%s with %q: %s, want %s", c.words, c.province, p.Code, c.want)
		}
	}
}
