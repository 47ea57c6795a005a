package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestThingsInRows: a number is that of the rows of a table which name a thing each beside a place that has several; rows that count, or
// are about something else, or are not as many, say nothing.
func TestThingsInRows(t *testing.T) {
	for _, c := range []struct {
		name    string // of the programme
		head    string
		things  [4]string
		n       int
		open    bool // the list names some and says so
		differs bool
	}{
		{"마을숲", "대상지", [4]string{"가람항", "나래항", "다솜항", "라온항"}, 4, false, false},
		{"마을숲", "사업명", [4]string{"길 닦기, 숲 가꾸기", "쉼터 짓기", "장터 열기", "둑 쌓기"}, 4, false, false},
		{"마을숲", "대상지", [4]string{"가람항", "나래항", "다솜항", "라온항"}, 5, false, true},
		{"마을숲", "예산", [4]string{"가람", "나래", "다솜", "라온"}, 4, false, true},
		{"마을숲", "사업명", [4]string{"길 닦기", "숲 가꾸기", "쉼터 짓기", "둑 쌓기"}, 4, true, true},
		{"마을숲", "사업지", [4]string{"가람항", "나래항", "다솜항", "라온항"}, 4, true, true},
		{"나눔도시", "사업명", [4]string{"길 닦기", "숲 가꾸기", "쉼터", "장터"}, 4, false, true},
	} {
		p := &paper{}
		f := p.house("마을숲 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InTable, schema.New, "", "강원 홍천군", "충북 옥천군")
		list.Scheme = release.Scheme{ID: "toy", Name: c.name, Value: p.said(c.name)}
		list.Counts = []release.Count{p.count(c.n, "4개소", "")}
		list.Open = c.open
		f.Decisions = []release.Decision{list}
		table := &doc.Table{Rows: 5, Cols: 2}
		for i, s := range []string{"시·군", c.head, "강원 홍천군", c.things[0], "강원 홍천군", c.things[1], "충북 옥천군", c.things[2], "충북 옥천군", c.things[3]} {
			table.Cells = append(table.Cells, doc.Cell{Row: i / 2, Col: i % 2, RowSpan: 1, ColSpan: 1, Blocks: []doc.Block{{Kind: doc.Paragraph, Text: p.text(s)}}})
		}
		d := read("a", f, doc.Block{Kind: doc.TableBlock, Table: table})
		if got := slices.Contains(codes(d.Issues), countMismatch); got != c.differs {
			t.Errorf("%+v: mismatch %v", c, got)
		}
	}
}

// TestSameClass: a class with and without the noun behind it is one.
func TestSameClass(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"대규모", "대규모 사업", true},
		{"농촌", "농촌 지역", true},
		{"안전", "안전 부문", true},
		{"도시", "도시형", false},
		{"선도사업", "선도지역", false},
		{"시범 사업", "시범", true},
		{"신규 사업", "계속 사업", false},
	} {
		if got := sameClass(doc.Text{S: c.a}) == sameClass(doc.Text{S: c.b}); got != c.same {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
	if sameGrade(doc.Text{S: "최우수상"}) != sameGrade(doc.Text{S: "최우수"}) || sameGrade(doc.Text{S: "대상"}) == sameGrade(doc.Text{S: "대"}) {
		t.Error("grades with and without 상")
	}
}
