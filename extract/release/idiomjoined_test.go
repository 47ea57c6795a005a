package release

import (
	"regexp"
	"slices"
	"testing"
)

// TestJoinedTo holds the words that joinedTo finds against an expression for them.
func TestJoinedTo(t *testing.T) {
	expr := regexp.MustCompile(`(\S+)(?:에는|에|엔|에도|으로는|로는|으로|로|의) `)
	for _, s := range []string{"", " ", "에 ", "가나마을에 다라시가 ", "가나특구로는 다라시", "가나마을에는\t다라도시로 마바의  사", "으로 가나으로는 다라에도 마", "‘가나특구’에 다라시", "에는 로는 의 로 "} {
		var want, got []string
		for _, m := range expr.FindAllStringSubmatch(s, -1) {
			want = append(want, m[1])
		}
		for _, m := range joinedTo(s) {
			got = append(got, s[m[0]:m[1]])
		}
		if !slices.Equal(want, got) {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
