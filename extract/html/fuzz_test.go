package html

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/extract/doc"
)

// Any bytes give a sound document or an error, and the same twice.
func FuzzDocument(f *testing.F) {
	f.Fuzz(func(t *testing.T, data []byte, contentType string) {
		if len(data) > 1<<18 {
			t.Skip("large inputs have their own test")
		}
		d, err := Document(data, contentType)
		if err != nil {
			return
		}
		if err := sound(d); err != nil {
			t.Fatal(err)
		}
		if text, _ := decode(data, contentType); !strings.ContainsFunc(string(text), jamo) && !strings.Contains(string(text), "&") {
			root, err := parse(text)
			if err != nil {
				t.Fatal(err)
			}
			if err := whole(newPage(root), d); err != nil {
				t.Fatal(err)
			}
		}
		again, err := Document(data, contentType)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again, cmp.Comparer(sameText)); diff != "" {
			t.Fatal("read twice, differs:\n", diff)
		}
	})
}

func sameText(a, b doc.Text) bool { return a.S == b.S && slices.Equal(a.Spans(), b.Spans()) }

func jamo(r rune) bool {
	return r >= 0x1100 && r <= 0x11FF || r >= 0xA960 && r <= 0xA97F || r >= 0xD7B0 && r <= 0xD7FF
}
