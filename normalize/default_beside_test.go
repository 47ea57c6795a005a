package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestNamesOfTheirSentence: a sentence that names two places and then tells the number of others who are renewed, as many, keeps
// the names for what it says of them.
func TestNamesOfTheirSentence(t *testing.T) {
	for _, c := range []struct {
		name, words, want string
	}{
		{"in one sentence", "2곳을 지정하고 2곳을 재지정했다고 밝혔다", "new"},
		{"each in its own", "2곳을 재지정했다고 밝혔다", "renewed"},
	} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2024. 6. 25.(화)")
		said := p.cities(release.InBody, schema.Renewed, "")
		said.Counts, said.Words = []release.Count{p.count(2, "2곳", "")}, doc.Text{S: c.words}
		list := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
		list.StatusBy, list.Rule, list.Block, list.Words = release.Value{}, "sentence.selected", said.Block, doc.Text{S: "2곳을 지정하고 2곳을 재지정했다고 밝혔다"}
		f.Decisions = []release.Decision{said, list}
		d := read("a", f)
		if want := "smart_city/51720/2024/" + c.want; !slices.Contains(cityIDs(&d.Dataset), want) {
			t.Errorf("%s: got %v, want %s", c.name, cityIDs(&d.Dataset), want)
		}
	}
}
