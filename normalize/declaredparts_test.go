package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestClassesAsHeld: the number of a class is told of it with a word for what sorts, which the class of its names has not.
func TestClassesAsHeld(t *testing.T) {
	for _, c := range []struct{ held, told, want string }{
		{"숲길", "숲길 분야", "숲길"},
		{"두 마을살이", "두 마을살이 부문", "두 마을살이"},
		{"나루", "나루 유형", "나루"},
		{"숲길 분야", "숲길 분야", "숲길 분야"},
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, c.held, "경기 수원시", "강원 홍천군")
		d.Counts = []release.Count{p.count(2, "2곳", c.told)}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f)
		if r := draft.Rounds[0]; len(r.ByClass) != 1 || r.ByClass[0].ClassRaw != c.want {
			t.Errorf("%s, told of as %s: %v", c.held, c.told, r.ByClass)
		}
		sound(t, &draft.Dataset)
	}
}
