package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestWordAt: a list asked for the words at several bytes gives each its own answer.
func TestWordAt(t *testing.T) {
	s := "도심형 가나시"
	p := &listParser{ctx: newContext(&doc.Document{}, "", &issues{}), s: s, end: len(s)}
	at := len("도심형 ")
	for _, c := range []struct {
		at    int
		word  string
		class bool
	}{{0, "도심형", true}, {at, "가나시", false}, {0, "도심형", true}, {len(s), "", false}} {
		if word, class := p.wordAt(c.at), p.classAt(c.at); word != c.word || class != c.class {
			t.Errorf("at %d: %q, class %v", c.at, word, class)
		}
	}
}
