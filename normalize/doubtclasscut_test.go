package normalize

import (
	"testing"

	"injeung/extract/doc"
)

// TestNeverAlone: words that the release prints only behind several others are a piece of a label; those that stand alone once, or behind
// one word only, may be a class.
func TestNeverAlone(t *testing.T) {
	for _, c := range []struct {
		words string
		texts []string
		want  bool
	}{
		{"도입", []string{"시범 도입 9곳, 예비 도입 3곳"}, true},
		{"대도시", []string{"시범 대도시 9곳, 예비 대도시 3곳", "대도시는 인구 50만 이상"}, false},
		{"대도시", []string{"예비 대도시 3곳"}, false},
		{"대도시", []string{"시범 대도시 9곳", "(대도시) 가나시"}, false},
		{"", []string{"시범 도입"}, false},
	} {
		d := &doc.Document{}
		for _, s := range c.texts {
			d.Blocks = append(d.Blocks, doc.Block{Text: doc.Text{S: s}})
		}
		if got := (&work{doc: d}).neverAlone(c.words); got != c.want {
			t.Errorf("%q in %q: %v, want %v", c.words, c.texts, got, c.want)
		}
	}
}
