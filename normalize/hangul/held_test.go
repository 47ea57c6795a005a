package hangul

import (
	"testing"

	"pgregory.net/rapid"
)

// What is looked for in a text that knows its letters is found as in the text itself.
func TestHeldIsContainsAny(t *testing.T) {
	letters := rapid.StringMatching(`[가-나a1 ·…①😀]{0,9}`)
	rapid.Check(t, func(t *rapid.T) {
		s, words := letters.Draw(t, "text"), rapid.SliceOfN(rapid.StringMatching(`[가-나a1 ·…①😀]{0,3}`), 0, 4).Draw(t, "words")
		if n := len(s); n > 6 && rapid.Bool().Draw(t, "within") {
			r := []rune(s)
			words = append(words, string(r[len(r)/3:len(r)/2]))
		}
		if got := HeldBy(s).Any(words); got != ContainsAny(s, words) {
			t.Fatalf("%q in %q: %v", words, s, got)
		}
	})
}
