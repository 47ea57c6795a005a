package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtHosts: who is but the host of what is named is doubted.
func TestDoubtHosts(t *testing.T) {
	for title, want := range map[string]bool{"정원축전 개최지 2곳 선정": true, "정원축전 2곳 지정": false} {
		p := &paper{}
		f := p.house(title, "2024. 11. 25.(월)")
		d := p.cities(release.InList, schema.New, "", "전북 임실군", "충북 단양군")
		d.Scheme = garden(p, "정원축전")
		f.Decisions = append(f.Decisions, d)
		draft, got := read("a.pdf", f), false
		for _, row := range draft.Cities {
			for _, r := range draft.Reasons[row.RecordID] {
				got = got || r.Code == schemeClause
			}
		}
		if got != want {
			t.Errorf("%s: doubted %v, want %v", title, got, want)
		}
	}
}
