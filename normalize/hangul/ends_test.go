package hangul

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// What stands at the ends of a text is asked before an expression runs, and what it matches stays the same.
func TestEndsAreAsked(t *testing.T) {
	letters := []string{"가", "나", "하", "힣", "·", "(", ")", "1", "a", " ", "①", "𠀀", "\n"}
	r := rand.New(rand.NewPCG(3, 4))
	for _, expr := range []string{
		`^[\[(]\s?(?:가|나{1,2})\)?`, `^여?\s?(?:가|나)?\s?(?:하|힣)`, `(?:가|나하)\s*$`, `\s(?:가|①)+\)?$`, `^(?:가|𠀀)$`, `^·?가|^나$`, `(?i)^A가`, `가$|^하`, `(?m)^가$`, `^[^가]$`,
	} {
		p, want := MustCompile(expr), regexp.MustCompile(expr)
		for range 5_000 {
			var b strings.Builder
			for range r.IntN(6) {
				b.WriteString(letters[r.IntN(len(letters))])
			}
			if s := b.String(); p.MatchString(s) != want.MatchString(s) {
				t.Fatalf("%s on %q: not %v", expr, s, want.MatchString(s))
			}
		}
	}
}

// Words without spaces are what stands between them.
func TestNoSpaceIsFields(t *testing.T) {
	letters := []string{"가", "a", " ", "\t", "\u3000", "\u00a0", "·", "\u2003"}
	r := rand.New(rand.NewPCG(5, 6))
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(8) {
			b.WriteString(letters[r.IntN(len(letters))])
		}
		if s := b.String(); NoSpace(s) != strings.Join(strings.Fields(s), "") {
			t.Fatalf("%q: %q", s, NoSpace(s))
		}
	}
}
