package hangul

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The searches find what the library's find, in any text and for any word.
func TestIndexIsThatOfLibrary(t *testing.T) {
	words := rapid.StringMatching(`[가각나ㄱa·,😀]{0,3}`)
	rapid.Check(t, func(t *rapid.T) {
		s, w, other := rapid.StringMatching(`[가각나난ㄱa·, 😀]{0,12}`).Draw(t, "text"), words.Draw(t, "word"), words.Draw(t, "other")
		if cut := rapid.IntRange(0, len(w)).Draw(t, "cut"); rapid.Bool().Draw(t, "bytes") {
			w = w[cut:] // a word that begins within a letter
		}
		if got, want := Index(s, w), strings.Index(s, w); got != want {
			t.Fatalf("%q in %q: got %d, want %d", w, s, got, want)
		}
		if got, want := ContainsAny(s, []string{w, other}), strings.Contains(s, w) || strings.Contains(s, other); got != want {
			t.Fatalf("%q or %q in %q: got %v", w, other, s, got)
		}
		if starts(s, w) != strings.HasPrefix(s, w) || ends(s, w) != strings.HasSuffix(s, w) {
			t.Fatalf("%q at an end of %q is not told", w, s)
		}
	})
}
