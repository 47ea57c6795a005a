package release

import "testing"

// TestLatinBefore: a Latin word right before a class is part of its name.
func TestLatinBefore(t *testing.T) {
	for _, c := range []struct{ s, class, want string }{
		{"AI 특화형에 ", "특화형", "AI 특화형"},
		{"K-배송형 ", "배송형", "K-배송형"},
		{"2024 특화형 ", "특화형", "특화형"},
		{"사업AI 특화형 ", "특화형", "특화형"},
		{"특화형 ", "특화형", "특화형"},
		{"(V2X) 특화형 ", "특화형", "특화형"},
	} {
		k := len(c.s) - len(c.class)
		for c.s[k:k+len(c.class)] != c.class {
			k--
		}
		if got := c.s[latinBefore(c.s, k) : k+len(c.class)]; got != c.want {
			t.Errorf("%q: %q, want %q", c.s, got, c.want)
		}
	}
}
