package normalize

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestTitleNumber: a title that says of nobody what was done counts those found, where it names
// their programme and as many.
func TestTitleNumber(t *testing.T) {
	for title, want := range map[string]bool{
		"올해의 정원마을 2곳":       true,
		"정원마을에 가평군 등 두 곳":   true,
		"정원마을 12곳으로 늘어나":    false,
		"정원마을, 2개 지표로 평가":   false,
		"살기 좋은 곳 2곳":        false,
		"정원마을 2년 동안 달라진 모습": false,
	} {
		p := &paper{}
		f := p.house(title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("산림청은 정원마을로 경기 가평군, 강원 홍천군을 지정했다.")})
		if got := len(draft.Rounds) == 1 && draft.Rounds[0].Selected != nil; got != want {
			t.Errorf("%s: counted %v, want %v", title, got, want)
		}
	}
}

// TestLeadNumber: the first sentences count those found where they print as many and no other number.
func TestLeadNumber(t *testing.T) {
	for text, want := range map[string]bool{
		"산림청은 정원마을 2곳의 명단을 공개했다.":              true,
		"산림청은 신청한 9곳 가운데 정원마을 2곳의 명단을 공개했다.":   false,
		"산림청은 지난해 정원마을 2곳을 지정했다.":              false,
		"산림청은 정원마을로 경기 가평군, 강원 홍천군을 지정했다.":     false,
		"산림청은 2개 지표로 뽑은 정원마을의 명단을 공개했다.":       false,
		"산림청은 정원마을 12곳의 명단을 공개했다.":             false,
		"정원마을의 명단이 나왔다. 모두 두 곳이다.\n○ 정원마을 두 곳": true,
	} {
		p := &paper{}
		f := p.house("정원마을 명단 발표", "2025. 11. 18.(화)")
		d := p.cities(release.InTable, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for s := range strings.SplitSeq(text, "\n") {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		draft := read("a.pdf", f, blocks...)
		if got := len(draft.Rounds) == 1 && draft.Rounds[0].Selected != nil; got != want {
			t.Errorf("%s: counted %v, want %v", text, got, want)
		}
	}
}

// TestNumberOfChosen: a sentence further below counts those found where it says the number of those chosen, and no
// other number is said of them.
func TestNumberOfChosen(t *testing.T) {
	for text, want := range map[string]bool{
		"산림청은 대상지 2곳의 기본계획을 세운다.":                  true,
		"선정된 두 곳에는 3년간 60억 원을 지원한다.":               true,
		"이들 2개 지자체는 내년부터 사업을 벌인다.":                 true,
		"이미 지정된 2곳은 평가를 받는다.":                      false,
		"산림청은 내년에 대상지 2곳을 더 뽑는다.":                  false,
		"대상지 2곳의 계획을 세운다.\n선정된 12곳에는 60억 원을 지원한다.": false,
		"산림청은 2곳을 둘러봤다.":                           false,
	} {
		p := &paper{}
		f := p.house("가평·홍천, 정원마을로 꾸민다", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for s := range strings.SplitSeq("정원마을은 마을이 꾸미는 정원이다.\n정원은 모두에게 열린다.\n"+text, "\n") {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		draft := read("a.pdf", f, blocks...)
		if got := len(draft.Rounds) == 1 && draft.Rounds[0].Selected != nil; got != want {
			t.Errorf("%s: counted %v, want %v", text, got, want)
		}
	}
}
