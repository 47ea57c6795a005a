package html

import (
	"testing"

	"github.com/google/go-cmp/cmp"
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
		again, err := Document(data, contentType)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again); diff != "" {
			t.Fatal("read twice, differs:\n", diff)
		}
	})
}
