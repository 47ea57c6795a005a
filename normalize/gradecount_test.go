package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
)

// TestGradesCounted: numbers of grades are held against the grades of those who have a class besides.
func TestGradesCounted(t *testing.T) {
	g := &group{found: map[string]int{}, joints: map[joint]bool{}}
	class := func(c, grade string) {
		g.count(&c, []*mention{{s: &stated{Decision: &release.Decision{}}, h: &release.Holder{Class: doc.Text{S: c}, Grade: doc.Text{S: grade}}}})
	}
	class("대도시", "2등급")
	class("중소도시", "2등급")
	class("중소도시", "3등급")
	class("중소도시", "")
	for _, c := range []struct {
		class string
		n     int
		want  verdict
	}{{"2등급", 2, agreeing}, {"3등급", 1, agreeing}, {"중소도시", 3, agreeing}, {"2등급", 4, differing}} {
		if got := g.compareClass(declared{class: c.class, n: c.n}); got != c.want {
			t.Errorf("%s %d: %v, want %v", c.class, c.n, got, c.want)
		}
	}
}
