package date

import (
	"testing"
)

// TestRelativeStarts: every word for a year is looked for.
func TestRelativeStarts(t *testing.T) {
	for _, w := range relatives {
		if !beginsRelative(w.word[:len("올")]) {
			t.Errorf("%q is never looked for", w.word)
		}
	}
}
