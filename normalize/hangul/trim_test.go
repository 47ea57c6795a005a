package hangul

import (
	"strings"
	"testing"
)

func TestTrim(t *testing.T) {
	parts := []string{"", " ", "\t", "가", "힣", "a", "·", "○", "\u00a0", "\u2003", "\u3000", "\u0085", "\xea", "\x80", "\xa0", "\xc2", "1", ")"}
	for _, a := range parts {
		for _, b := range parts {
			for _, c := range parts {
				for _, s := range []string{a + b + c, a + "가" + b + c, a + b + "나" + c} {
					if got, want := Trim(s), strings.TrimSpace(s); got != want {
						t.Errorf("Trim(%q) = %q, want %q", s, got, want)
					}
				}
			}
		}
	}
}
