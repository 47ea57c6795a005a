package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfNamesNotSetApart: a name that the title has but as the end or the beginning of a longer one, wherever the
// release names it, is in doubt; so is one that only a subtitle and little of the text have.
func TestDoubtsOfNamesNotSetApart(t *testing.T) {
	for _, c := range []struct {
		title, sub, name, text, want string
	}{
		{"들녘쉼터 실험사업 2곳 승인", "", "실험사업", "들녘쉼터 실험사업으로 두 곳을 승인했다.", schemeLonger},
		{"들녘쉼터 실험사업 2곳 승인", "", "실험사업", "들녘쉼터 실험사업으로 두 곳을 승인했다. 실험사업은 내년에 시작한다.", ""},
		{"산림청, 정원마을 2곳 지정", "", "정원마을", "산림청은 정원마을로 두 곳을 지정했다.", ""},
		{"경주 정원마을 지정", "", "정원마을", "경주를 정원마을로 지정했다.", ""},
		{"내년 정원마을 2곳 지정", "", "정원마을", "정원마을로 두 곳을 지정했다.", ""},
		{"골목쉼터 우수인증에 2곳 선정", "", "골목쉼터", "골목쉼터 우수인증에 두 곳을 선정했다.", schemeLonger},
		{"배달기술 인증 2곳", "쉼터기술 2건은 연장", "쉼터기술", "쉼터기술 2건을 연장했다.", schemeUntitled},
		{"배달기술 인증 2곳", "쉼터기술 2건은 연장", "쉼터기술", "‘쉼터기술’ 2건을 연장했다.", ""},
	} {
		p := &paper{}
		f := p.house(c.title, "2024. 11. 25.(월)")
		if c.sub != "" {
			f.Header.Subtitles = append(f.Header.Subtitles, p.said(c.sub))
		}
		d := p.cities(release.InList, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme, d.Counts = garden(p, c.name), []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		if got := doubted(draft, schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s in %q, %q: doubts %q, want %q", c.name, c.title, c.text, got, c.want)
		}
	}
}
