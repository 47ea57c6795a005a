package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfAsMany: names are doubted where as many of another status are counted beside them, whom no word tells to be
// others.
func TestDoubtsOfAsMany(t *testing.T) {
	for words, want := range map[string]string{
		"2021년 지정된 2곳은 지정 기간이 연장됐다": statusUnsure,
		"기존 2곳은 지정 기간이 연장됐다":        "",
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 지정", "2024. 11. 25.(월)")
		named := p.cities(release.InBody, schema.New, "", "경기 수원시", "전북 임실군")
		named.Scheme, named.StatusBy, named.Words = garden(p, "정원마을"), release.Value{}, p.text("정원마을 2곳을 지정했다고 밝혔다")
		named.Counts = []release.Count{p.count(2, "2곳", "")}
		others := p.cities(release.InBody, schema.Renewed, "")
		others.Scheme, others.Words, others.Counts = garden(p, "정원마을"), p.text(words), []release.Count{p.count(2, "2곳", "")}
		others.Block = 5
		f.Decisions = []release.Decision{named, others}
		draft := read("a.pdf", f)
		if got := doubted(draft, "정원마을"); got != want {
			t.Errorf("%s: doubts %q, want %q", words, got, want)
		}
		for _, r := range draft.Rounds {
			if r.Status == schema.Renewed && r.Confidence >= 0.95 {
				t.Errorf("%s: the round told beside is sure", words)
			}
		}
	}
}
