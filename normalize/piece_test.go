package normalize

import (
	"fmt"
	"testing"

	"injeung/extract/release"
)

// TestPiecesOnce: the same piece twice is one, however many there are; what was taken back is gone and is not cited again.
func TestPiecesOnce(t *testing.T) {
	w := &work{facts: &release.Facts{}, out: &Draft{}}
	w.roomForEvidence()
	const n = 300
	for range 2 {
		for i := range n {
			w.derive(fmt.Sprint("record/", i%3), fmt.Sprint("column", i), "from", "rule")
		}
	}
	if len(w.out.Evidence) != n {
		t.Fatalf("%d pieces, want %d", len(w.out.Evidence), n)
	}
	w.uncite("record/1")
	w.derive("record/1", "column1", "from", "rule")
	w.derive("record/1", "column1", "elsewhere", "rule")
	w.dropUncited()
	if len(w.out.Evidence) != n-n/3+1 {
		t.Fatalf("%d pieces left, want %d", len(w.out.Evidence), n-n/3+1)
	}
	for i, e := range w.out.Evidence[:n-n/3] {
		if e.RecordID == "record/1" {
			t.Fatalf("piece %d of what was taken back is left", i)
		}
	}
}
