package release

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestWordSet holds a set against the plain ways to look for its words, on
// texts made of pieces of them.
func TestWordSet(t *testing.T) {
	list := []string{"지정", "지정서", "인증", "점 이상", "%", "·나", "다."}
	set := setOf(list...)
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"지", "지정", "서", "인", "인증", "점", " ", "이상", "%", "·", "나", "다", ".", "3", "x", "…"}), 0, 9).Draw(t, "pieces"), "")
		at, word, figured := -1, "", false
		for i := range s {
			for _, w := range list {
				if at < 0 && strings.HasPrefix(s[i:], w) {
					at, word = i, w
				}
			}
		}
		if i, w := set.find(s); i != at || w != word {
			t.Fatalf("find(%q) = %d, %q, want %d, %q", s, i, w, at, word)
		}
		for _, w := range list {
			figured = figured || regexp.MustCompile(`[0-9]\s?`+regexp.QuoteMeta(w)).MatchString(s)
		}
		if set.in(s) != (at >= 0) || set.figured(s) != figured || set.has(s) != (strings.Contains("|지정|지정서|인증|점 이상|%|·나|다.|", "|"+s+"|") && s != "") {
			t.Fatalf("%q: in %v, figured %v, has %v", s, set.in(s), set.figured(s), set.has(s))
		}
		if set.in(s) && !set.mayHold(s) {
			t.Fatalf("%q holds a word, but may not", s)
		}
	})
}

// TestWordSetOfBytes: bytes that are no text end no walk early and break nothing.
func TestWordSetOfBytes(t *testing.T) {
	set := setOf("지정", "%")
	for _, s := range []string{"", "\xec", "\xec\xa7", "지\xec", "\xf0지정", "%\xff"} {
		if got, want := set.in(s), strings.Contains(s, "%"); got != want {
			t.Errorf("in(%q) = %v, want %v", s, got, want)
		}
		set.mayHold(s)
		set.figured(s)
	}
}

// TestGazetteerBegins: no name of a place is passed over by the quick look.
func TestGazetteerBegins(t *testing.T) {
	g := names()
	for name := range g.sidos {
		if len(name) >= len("서울") && !g.begins(name+" ") {
			t.Errorf("begins(%q) is false", name)
		}
	}
	for name := range g.sigungus {
		if !g.begins(name) {
			t.Errorf("begins(%q) is false", name)
		}
	}
}
