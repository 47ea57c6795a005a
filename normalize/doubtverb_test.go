package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestChosenOnceMore: places that are new by default are doubted where a sentence tells of a choice made again that no
// decision was read from.
func TestChosenOnceMore(t *testing.T) {
	for text, want := range map[string]bool{
		"이들은 처음 뽑힌 뒤 네 해를 보내고 이번에 재지정됐다.": true,
		"두 곳 모두 다시 인증을 받았다.":              true,
		"기존 들녘마을 가운데 일곱 곳은 지난해 재지정됐다.":    false,
		"재지정 주기는 4년이다.":                   false,
		"두 곳은 앞으로 4년이 지나면 재지정 여부를 심사받는다.": false,
	} {
		p := &paper{}
		f := p.house("들녘마을 2곳 지정", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.cities(release.InList, schema.New, "", "강원 홍천군", "충북 옥천군")}
		f.Decisions[0].StatusBy = release.Value{}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		if got := slices.ContainsFunc(d.Reasons[d.Cities[0].RecordID], func(r Reason) bool { return r.Code == statusUnsure }); got != want {
			t.Errorf("%s: doubted %v, want %v", text, got, want)
		}
	}
}
