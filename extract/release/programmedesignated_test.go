package release

import "testing"

// TestGroundOrZone: a kind of ground that the title designates is what places become; elsewhere it tells where they lie.
func TestGroundOrZone(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 가평군·속초시 접경지역 지정\n행정안전부는 가평군과 속초시를 접경지역으로 지정했다고 밝혔다.", "접경지역 0 가평 속초"},
		{"# 가평군, 취약지역으로 지정\n행정안전부는 가평군을 취약지역으로 지정했다고 밝혔다.", "취약지역 0 가평"},
	} {
		if got := heldOn("2025. 6. 12.", c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
