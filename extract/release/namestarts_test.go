package release

import "testing"

// TestNameStarts: a quick look by the first two syllables misses no name that is looked up behind it.
func TestNameStarts(t *testing.T) {
	g := names()
	for city := range g.wards {
		stem := city[:len(city)-len("시")]
		if len(stem) < 2*len("가") || !g.wardStarts.has(stem) {
			t.Errorf("a 일반구 of %s is not found behind it", city)
		}
	}
	for name := range g.sidos {
		if len(name) >= 2*len("가") && g.sido(name) != len(name) {
			t.Errorf("%s is not read as a 시·도", name)
		}
	}
	for stem := range g.stems {
		if n, ok := g.stemAt(stem+"·", 0); !ok || n.to != len(stem) {
			t.Errorf("%s is not read as a stem", stem)
		}
	}
	if g.sidoStarts.has("서") || g.sidoStarts.has("") {
		t.Error("less than two syllables begin no name")
	}
}
