package normalize

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestTellsOfPlace: a name with its province decides where a line or sentence begins with it.
func TestTellsOfPlace(t *testing.T) {
	for before, want := range map[string]bool{
		"":                 true,
		"(":                true,
		"1. (":             true,
		"③ [":              true,
		"쉼터를 연다. ":         true,
		"쉼터를 연다.":          false,
		"△":                true,
		"쉼터를 ":             false,
		"쉼터를 여는 (":         false,
		"① 쉼터를 연다.) ② ":    true,
		"첫째. 쉼터를 여는 ([":    false,
		"쉼터를 연다! \t(\n 12": true,
	} {
		if got := begun(before); got != want {
			t.Errorf("%q: %v, want %v", before, got, want)
		}
	}
}

// TestTextIsSearchedOnce: where the text prints the provinces of names is looked up once for all of them.
func TestTextIsSearchedOnce(t *testing.T) {
	text := strings.Repeat("경남 고성군은 장터를 연다. ", 400)
	w := &work{doc: &doc.Document{Blocks: []doc.Block{{Text: doc.Printed(text, doc.Place{Page: 1})}}}}
	if w.byPrint(); len(w.printed) != 1 {
		t.Fatalf("printed are %v", w.printed)
	}
	if n := testing.AllocsPerRun(10, func() { w.byPrint() }); n > 5 {
		t.Errorf("the text is searched again: %.0f allocations", n)
	}
}
