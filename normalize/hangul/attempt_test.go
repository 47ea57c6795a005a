package hangul

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
)

// A fork whose ways fail by the next letter is none, and a word is asked for as one.
func TestSteps(t *testing.T) {
	re, err := syntax.Parse(`(?:가나다|라마|[바사]아)자`, syntax.Perl)
	if err != nil {
		t.Fatal(err)
	}
	a := newAttempt(re)
	for s, want := range map[string]int{"가나다자": 12, "라마자": 9, "사아자차": 9, "라나다자": failed, "": failed} {
		w := newWalk(s, false)
		left := w.left
		if got := a.from(&w, 0); got != want || w.left != left {
			t.Errorf("%q ends at %d behind %d forks, want %d", s, got, left-w.left, want)
		}
	}
}

// Where an attempt gives up, Go's engine tells what matches.
func TestAttemptGivesUp(t *testing.T) {
	const form = `(?:가|가가)*나|(다)라`
	s := strings.Repeat("가", 60) + "다라, 가나"
	re, err := syntax.Parse(form, syntax.Perl)
	if err != nil {
		t.Fatal(err)
	}
	w := newWalk(s, true)
	if end := newAttempt(re).from(&w, 0); end != gaveUp {
		t.Errorf("ends at %d", end)
	}
	p, want := MustCompile(form), regexp.MustCompile(form)
	if got := p.FindAllStringSubmatchIndex(s, -1); !slices.EqualFunc(got, want.FindAllStringSubmatchIndex(s, -1), slices.Equal) {
		t.Errorf("all: %v", got)
	}
	if got := p.FindStringIndex(s); !slices.Equal(got, want.FindStringIndex(s)) || !p.MatchString(s) {
		t.Errorf("first: %v", got)
	}
}

// Letters are those of utf8, odd bytes too.
func TestLetterAt(t *testing.T) {
	for _, s := range []string{"", "a", "é", "가힣한", "😀", "\xed\xa0\x80", "\xe0\x80\x80", "\xea\xb0", "\xff가"} {
		for i, want := range s {
			if r, n := letterAt(s, i); r != want || n != len(string(want)) && want != '\ufffd' {
				t.Errorf("%q at %d: %q of %d bytes, want %q", s, i, r, n, want)
			}
		}
	}
}
