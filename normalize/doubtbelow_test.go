package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestSortsBelow: a note below a table that sorts its rows names fields or types; one on money or days does not.
func TestSortsBelow(t *testing.T) {
	for s, want := range map[string]bool{
		"홀수 번호는 물길, 짝수 번호는 돌봄 분야": true,
		"밑줄은 돌봄 부문, 나머지는 물길 부문임":  true,
		"지원 규모는 한 곳에 3억 원":        false,
		"분야별 세부 내용은 붙임 2 참고":      false,
	} {
		if sortsBelow.MatchString(s) != want {
			t.Errorf("%s: %v", s, !want)
		}
	}
}

// TestNotesBelowOtherTables: a note sorts what the table above it lists, and nothing of another one.
func TestNotesBelowOtherTables(t *testing.T) {
	for _, c := range []struct {
		name string
		at   int // block of the table that lists the places; the note is below the one of block 2
		want string
	}{
		{"below their table", 2, classUnread},
		{"below another", 1, ""},
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InTable, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme, d.Block, d.Counts = garden(p, "정원마을"), c.at, []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		blocks := []doc.Block{
			{Kind: doc.Paragraph, Text: p.text("산림청은 ‘정원마을’ 2곳을 선정했다.")},
			{Table: &doc.Table{Cols: 2}}, {Table: &doc.Table{Cols: 2}},
			{Kind: doc.Paragraph, Depth: doc.Asterisk, Text: p.text("홀수는 물길, 나머지는 도심 유형")},
		}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}
