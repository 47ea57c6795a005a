package normalize

import (
	"testing"

	"injeung/extract/doc"
)

// TestSameGrade: a grade with its other name in a bracket is the same as without.
func TestSameGrade(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"최우수상", "최우수상 (장관상)", true},
		{"최우수상(장관상)", "최우수상(국무총리상)", true},
		{"‘가’ 등급", "가등급", true},
		{"최우수상", "우수상(장관상)", false},
		{"(장관상)", "(총리상)", false},
	} {
		if got := sameGrade(doc.Text{S: c.a}) == sameGrade(doc.Text{S: c.b}); got != c.same {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
