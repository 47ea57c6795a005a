package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestPlaceWithTwoSites: a place named twice, each time with what was chosen in it,
// counts twice; one that is only printed twice does not.
func TestPlaceWithTwoSites(t *testing.T) {
	for _, sited := range []bool{true, false} {
		p := &paper{}
		f := p.house("스마트도시 3곳 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InBody, schema.New, "", "경기 파주시", "경기 파주시", "강원 홍천군")
		for i := range list.Holders {
			list.Holders[i].Site = sited
		}
		list.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{list}
		d := read("a", f)
		if len(d.Cities) != 2 || len(d.Rounds) != 1 || *d.Rounds[0].Selected != 3 {
			t.Errorf("with sites %t: %d cities, rounds %+v", sited, len(d.Cities), d.Rounds)
		}
		if differs := slices.Contains(codes(d.Issues), countMismatch); differs == sited {
			t.Errorf("with sites %t: mismatch %t", sited, differs)
		}
	}
}

// TestPlaceWithSitesJoined: what dots join behind the name of a place counts each for itself, where that makes up the number.
func TestPlaceWithSitesJoined(t *testing.T) {
	for _, c := range []struct {
		n       int
		differs bool
	}{{4, false}, {3, true}} {
		p := &paper{}
		f := p.house("스마트도시 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
		list.Holders[0].Site, list.Holders[0].Sites = true, 3
		list.Counts = []release.Count{p.count(c.n, "4곳", "")}
		f.Decisions = []release.Decision{list}
		d := read("a", f)
		if differs := slices.Contains(codes(d.Issues), countMismatch); differs != c.differs || len(d.Cities) != 2 {
			t.Errorf("%d declared: mismatch %t, %d cities", c.n, differs, len(d.Cities))
		}
	}
}

// TestSitesInTables: a number of what a table counts or names in its places is theirs, and one of
// something else is not.
func TestSitesInTables(t *testing.T) {
	for _, c := range []struct {
		head, a, b string
		n          int
		differs    bool
	}{
		{"지구 수", "2", "3", 5, false},
		{"지구명", "가온지구, 나래지구", "다솜지구", 3, false},
		{"핵심 사업", "배움터 조성, 쉼터 정비", "장터 열기, 길 닦기, 숲 가꾸기", 5, true},
		{"예산", "2", "3", 5, true},
		{"지구 수", "2", "3", 6, true},
	} {
		p := &paper{}
		f := p.house("마을숲 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InTable, schema.New, "", "강원 홍천군", "충북 옥천군")
		list.Counts = []release.Count{p.count(c.n, "6개 지구", "")}
		f.Decisions = []release.Decision{list}
		table := &doc.Table{Rows: 3, Cols: 2}
		for i, s := range []string{"시·군", c.head, "홍천군", c.a, "옥천군", c.b} {
			cell := doc.Cell{Row: i / 2, Col: i % 2, RowSpan: 1, ColSpan: 1, Blocks: []doc.Block{{Kind: doc.Paragraph, Text: p.text(s)}}}
			table.Cells = append(table.Cells, cell)
		}
		d := read("a", f, doc.Block{Kind: doc.TableBlock, Table: table})
		if got := slices.Contains(codes(d.Issues), countMismatch); got != c.differs {
			t.Errorf("%+v: mismatch %v", c, got)
		}
	}
}

// TestMembersOfSites: where several places hold one thing together, their own number agrees too.
func TestMembersOfSites(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 2곳 선정", "2025. 11. 18.(화)")
	list := p.cities(release.InBody, schema.New, "", "경기 파주시", "경기 안성시", "강원 홍천군")
	list.Holders[0].Joint, list.Holders[1].Joint = 1, 1
	list.Counts = []release.Count{p.count(2, "2곳", ""), p.count(3, "3개 시·군", "")}
	f.Decisions = []release.Decision{list}
	if d := read("a", f); len(d.Cities) != 3 || slices.Contains(codes(d.Issues), countMismatch) {
		t.Errorf("%d cities, issues %v", len(d.Cities), codes(d.Issues))
	}
}
