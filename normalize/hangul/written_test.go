package hangul

import (
	"regexp"
	"regexp/syntax"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// What is written of a parsed expression matches what the expression matches.
func TestWrittenIsTheSame(t *testing.T) {
	for _, form := range append(patternForms, `(?i)a[b-d]+?|가{2,}?`, `[^가-힣\s]*?나`, `(?s)a.b`, `(?-s)a.b`, `\.(a)(?:\||\))`, `(?m)^가$`, `[^\x00-\x{10FFFF}]|a`) {
		re, err := syntax.Parse(form, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		want, got := regexp.MustCompile(form), regexp.MustCompile(written(re))
		rapid.Check(t, func(t *rapid.T) {
			s := rapid.StringMatching(`[가-나 선정.|)0-9abcABC\n]{0,6}`).Draw(t, "before") + rapid.StringMatching(form).Draw(t, "match")
			if diff := cmp.Diff(want.FindAllStringSubmatchIndex(s, -1), got.FindAllStringSubmatchIndex(s, -1)); diff != "" {
				t.Fatalf("%s written as %s in %q\n%s", form, got, s, diff)
			}
		})
	}
}
