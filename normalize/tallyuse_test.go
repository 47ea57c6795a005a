package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
)

// TestEndsService: the last of several names before their number is no class.
func TestEndsService(t *testing.T) {
	g := &group{}
	for _, name := range []string{"이웃집 차고 나눔", "빗물 저금통", "마을 안전"} {
		g.mentions = append(g.mentions, &mention{h: &release.Holder{Kind: release.ServiceHolder, Words: doc.Text{S: name}}})
	}
	g.mentions = append(g.mentions, &mention{h: &release.Holder{Kind: release.CityHolder, Words: doc.Text{S: "가나 바닷가"}}})
	for label, want := range map[string]bool{
		"빗물 저금통": true,
		"빗물저금통":  true,
		"차고 나눔":  true,
		"안전":     false,
		"안전 분야":  false,
		"가나 바닷가": false,
	} {
		if got := g.endsService(label); got != want {
			t.Errorf("%q: got %v", label, got)
		}
	}
}
