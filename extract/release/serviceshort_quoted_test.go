package release

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestServicesInQuotes holds the names in quotes against an expression for them.
func TestServicesInQuotes(t *testing.T) {
	expr := regexp.MustCompile(`['"「『]([^'"「」『』]{4,150})['"」』]`)
	long := strings.Repeat("가나다라 ", 31)
	for _, s := range []string{"", "'", "'가나다라'", "'가나'다라마바'사", "「가나다라」와 『마바사아』", "」가나다라「마바사아자」", "'가나다라「마바사아」자차카타'", "\"" + long + "\" '가나 결제'", "가나 '다라마바 \"사아자차\" 카타파하' 거너", "'가나다라''마바사아'"} {
		var want []string
		for _, m := range expr.FindAllStringSubmatch(s, -1) {
			want = append(want, m[1])
		}
		if got := quotedServices(s); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
