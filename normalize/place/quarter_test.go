package place

import "testing"

// TestQuarters: a 구 called after where it lies may lack its ending beside its 시·도, and nowhere else.
func TestQuarters(t *testing.T) {
	for _, c := range []struct{ words, province, want string }{
		{"광주(북)", "", "29170 광주광역시 북구"}, {"광주(북)", "광주", "29170 광주광역시 북구"}, {"서", "인천", "28260 인천광역시 서구"},
		{"중", "", ""}, {"동", "경기", ""}, {"북", "서울", ""}, {"서울(북)", "", ""},
	} {
		if got := names(Load().ResolveLoose(c.words, c.province, day2024()).Places); got != c.want {
			t.Errorf("%q of %q: got %q, want %q", c.words, c.province, got, c.want)
		}
	}
	if got := names(Load().Carry("동", "부산", day2024()).Places); got != "26170 부산광역시 동구" {
		t.Errorf("behind its 시·도: %q", got)
	}
}
