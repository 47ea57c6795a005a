package hangul

import (
	"slices"
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
		h, want := HeldBy(s), ContainsAny(s, words)
		if got := h.Any(words); got != want {
			t.Fatalf("%q in %q: %v", words, s, got)
		}
		if words = slices.DeleteFunc(words, func(w string) bool { return w == "" }); h.AnyOf(words, MarksOf(words)) != ContainsAny(s, words) {
			t.Fatalf("%q by their marks in %q: %v", words, s, !want)
		}
	})
}

// A pattern matches a text that knows its letters where it matches the text.
func TestHeldMatches(t *testing.T) {
	patterns := []*Pattern{MustCompile(`가(?:각|간)을|나다`), MustCompile(`^가[각-갈]`), MustCompile(`(간|갈)\s$`), MustCompile(`[가-나]1`)}
	letters := rapid.StringMatching(`[가각간갈을나다1 ]{0,7}`)
	rapid.Check(t, func(t *rapid.T) {
		s, p := letters.Draw(t, "text"), rapid.SampledFrom(patterns).Draw(t, "pattern")
		h := HeldBy(s)
		if h.Matches(p) != p.MatchString(s) || !slices.Equal(h.Find(p), p.FindStringSubmatchIndex(s)) || len(h.FindAll(p)) != len(p.FindAllStringSubmatchIndex(s, -1)) {
			t.Fatalf("%s in %q: %v", p, s, h.Find(p))
		}
	})
}
