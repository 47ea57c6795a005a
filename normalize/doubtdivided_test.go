package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfDivided: a paragraph that names all places in lists behind labels of their own, and a note on some of them, leave
// the class of those without one open.
func TestDoubtsOfDivided(t *testing.T) {
	for _, c := range []struct {
		name, told string
		doubted    bool
	}{
		{"two lists", "들녘은 춘천시, 강원 정선군, 물가는 임실군이다.", true},
		{"in brackets", "대상지는 들녘(춘천시·정선군), 물가(임실군)로 나뉜다.", true},
		{"provinces", "강원에는 춘천시와 정선군, 전북에는 임실군이 있다.", false},
		{"one list", "대상지는 강원 춘천시, 정선군, 전북 임실군이다.", false},
		{"what each does", "춘천시는 숲을 가꾸고, 정선군은 길을 내며, 임실군은 물을 맑게 한다.", false},
		{"far apart", "쉼터를 만드는 곳은 춘천시와 정선군이고, 그동안 길을 내는 데 힘써 온 임실군은 배움터를 연다.", false},
		{"a note on one", "※ 물가: 임실군", true},
		{"a note on all", "※ 춘천시, 정선군, 임실군 모두 올해 시작", false},
		{"a note on nobody", "※ 가나다순", false},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InTable, schema.New, "", "강원 춘천시", "강원 정선군", "전북 임실군")
		d.Scheme = garden(p, "정원마을")
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for _, s := range []string{"산림청은 ‘정원마을’ 3곳을 선정했다.", c.told} {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)) == classUnread; got != c.doubted {
			t.Errorf("%s: doubted %v", c.name, got)
		}
	}
}
