package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestEvaluatedBefore: what the title calls this year's and the text counts under the year before is this year's, with
// the names that are told under either; what the text counts under this year leaves the year before alone.
func TestEvaluatedBefore(t *testing.T) {
	p := &paper{}
	f := p.house("올해의 스마트도시 2곳 선정", "2025. 2. 20.")
	title := p.cities(release.InTitle, schema.New, "")
	title.Year, title.Counts = p.said("올해"), []release.Count{p.count(2, "2곳", "")}
	lead := p.cities(release.InBody, schema.New, "")
	lead.Year, lead.Counts = p.said("2024년"), []release.Count{p.count(2, "2곳", "")}
	names := p.cities(release.InTable, schema.New, "", "수원시", "성남시")
	names.Block = 2
	for k := range names.Holders {
		names.Holders[k].Year = p.text("2024년")
	}
	f.Decisions = []release.Decision{title, lead, names}
	d := read("a.pdf", f)
	if got := cityIDs(&d.Dataset); !slices.Equal(got, []string{"smart_city/41110/2025/new", "smart_city/41130/2025/new"}) || len(d.Issues) > 0 {
		t.Errorf("records %v, issues %v", got, d.Issues)
	}
	now := p.cities(release.InBody, schema.New, "")
	now.Year, now.Counts, now.Block = p.said("올해"), []release.Count{p.count(2, "2곳", "")}, 1
	f.Decisions = []release.Decision{title, now, lead}
	if d := read("b.pdf", f); !slices.Contains(codes(d.Issues), earlierDecision) {
		t.Errorf("issues %v", d.Issues)
	}
}
