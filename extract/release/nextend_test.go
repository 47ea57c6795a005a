package release

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The ends of pieces are those that an expression finds.
func TestNextEnd(t *testing.T) {
	want := regexp.MustCompile(`\s*[,·/;\n]\s*|\s+(?:및|와|과)\s+`)
	letters := []string{" ", " ", "\n", "\t", ",", "·", "/", ";", "및", "와", "과", "가", "a"}
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(8) {
			b.WriteString(letters[r.IntN(len(letters))])
		}
		if s := b.String(); !slices.Equal(nextEnd(s), want.FindStringIndex(s)) {
			t.Fatalf("%q: %v, not %v", s, nextEnd(s), want.FindStringIndex(s))
		}
	}
}
