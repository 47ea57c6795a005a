package normalize

import "testing"

// TestLikeNames tells names of one programme from those of two.
func TestLikeNames(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"물결 르네상스", "물결 르네상스 프로젝트", true},
		{"지역 물결강소지구", "연구개발물결강소지구", true},
		{"물결도시", "숲길도시", false},
		{"숲길마을", "숲길도시", false},
	} {
		if got := likeNames(c.a, c.b); got != c.want {
			t.Errorf("%s, %s: got %v", c.a, c.b, got)
		}
	}
}
