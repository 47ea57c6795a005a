package date

import (
	"strings"
	"testing"
)

// TestRelativeStarts: every word for a year is looked for.
func TestRelativeStarts(t *testing.T) {
	for _, w := range relatives {
		if !strings.Contains(relativeStarts, w.word[:len("가")]) {
			t.Errorf("%q is never looked for", w.word)
		}
	}
}
