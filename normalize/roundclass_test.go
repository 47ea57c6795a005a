package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestClassesWithinAll: of services no class has more than were chosen in all; such a number counts something else and is said to.
func TestClassesWithinAll(t *testing.T) {
	for n, want := range map[int]int{63: 0, 4: 0, 2: 1, 1: 1} {
		p := &paper{}
		f := p.house("인증", "2024. 5. 2.")
		dec := p.services(release.InBody, schema.New, "숲길 안내", "물길 안내", "쉼터 안내")
		dec.Counts = []release.Count{p.count(3, "3건", ""), p.count(n, "큰 곳 것", "대도시")}
		f.Decisions = []release.Decision{dec}
		d := read("a.pdf", f)
		said := 0
		for _, i := range d.Issues {
			if i.Code == contradiction {
				said++
			}
		}
		if got := len(d.Rounds[0].ByClass); got != want || said != 1-want {
			t.Errorf("%d: %d classes and %d issues, want %d and %d", n, got, said, want, 1-want)
		}
	}
}
