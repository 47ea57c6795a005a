package normalize

import (
	"fmt"
	"strings"
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

// TestLabelsOfParts: parts are called by all nouns before their numbers, where each has some.
func TestLabelsOfParts(t *testing.T) {
	for text, want := range map[string]string{
		"생활문제 해결형 2곳, 현장체감 실증형 1곳에 국비 10억 원": "생활문제 해결형 2 현장체감 실증형 1",
		"주민 자원 활용형 2곳과 이웃 생활 주도형 1곳":         "주민 자원 활용형 2 이웃 생활 주도형 1",
		"올해 해결형 2곳, 현장체감 실증형 1곳":             "해결형 2 실증형 1",
		"신규 해결형 2곳, 신규 실증형 1곳":               "해결형 2 실증형 1",
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		f.Header.Subtitles = []release.Value{{Words: p.text(text), Rule: "title.subtitle"}}
		draft, got := read("a.pdf", f), []string{}
		for _, c := range draft.Rounds[0].ByClass {
			got = append(got, fmt.Sprintf("%s %d", c.ClassRaw, *c.Selected))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %q, want %q", text, s, want)
		}
		sound(t, &draft.Dataset)
	}
}
