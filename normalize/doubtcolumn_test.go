package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestClassOfDescribingColumn: a class from a column that tells what places take up is doubted,
// but not where the column tells of the choice or the text parts by the class.
func TestClassOfDescribingColumn(t *testing.T) {
	for _, c := range []struct {
		head, text string
		want       bool
	}{
		{"지원 분야", "농식품부는 들녘마을 2곳을 지정했다.", true},
		{"시설 유형", "농식품부는 들녘마을 2곳을 지정했다.", true},
		{"유형", "농식품부는 들녘마을 2곳을 지정했다.", false},
		{"공모 분야", "농식품부는 들녘마을 2곳을 지정했다.", false},
		{"지원 분야", "농식품부는 들녘마을로 창업 분야 1곳, 교육 분야 1곳을 지정했다.", false},
	} {
		p := &paper{}
		f := p.house("들녘마을 2곳 지정", "2025. 11. 18.(화)")
		list := p.cities(release.InTable, schema.New, "창업", "강원 홍천군", "충북 옥천군")
		list.Counts = []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{list}
		table := &doc.Table{Rows: 3, Cols: 2}
		for i, s := range []string{"시·군", c.head, "홍천군", "창업", "옥천군", "창업"} {
			cell := doc.Cell{Row: i / 2, Col: i % 2, RowSpan: 1, ColSpan: 1, Blocks: []doc.Block{{Kind: doc.Paragraph, Text: p.text(s)}}}
			table.Cells = append(table.Cells, cell)
		}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)}, doc.Block{Kind: doc.TableBlock, Table: table})
		got := slices.ContainsFunc(d.Reasons[d.Cities[0].RecordID], func(r Reason) bool { return r.Code == classOdd })
		if got != c.want {
			t.Errorf("%s, %s: doubted %v, want %v", c.head, c.text, got, c.want)
		}
	}
}

// TestClassesThatGoOn: a word for what goes on is doubted as a class.
func TestClassesThatGoOn(t *testing.T) {
	for class, want := range map[string]bool{"계속": true, "유지": true, "창업형": false} {
		p := &paper{}
		f := p.house("들녘마을 2곳 지정", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.cities(release.InList, schema.New, class, "강원 홍천군", "충북 옥천군")}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text("농식품부는 들녘마을 2곳을 지정했다.")})
		if got := slices.ContainsFunc(d.Reasons[d.Cities[0].RecordID], func(r Reason) bool { return r.Code == classOdd }); got != want {
			t.Errorf("%s: doubted %v, want %v", class, got, want)
		}
	}
}

// TestPraiseAsName: praise and ground alone may be what those of another programme were called.
func TestPraiseAsName(t *testing.T) {
	for name, want := range map[string]bool{"우수지구": true, "최우수 마을": true, "올해의 도시": true, "우수 들녘마을": false, "선도도시 사업": false} {
		if got := praisedGround.MatchString(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

// TestStages: a number of those who came through a stage does not differ where the same sentence
// gives that of those chosen.
func TestStages(t *testing.T) {
	for _, c := range []struct {
		text    string
		differs bool
	}{
		{"31곳 중 1차 심사를 거쳐 7곳을 선별하고 발표심사로 2곳을 뽑았다.", false},
		{"예비심사에서 7곳이 통과했고 본심사에서 2곳이 선정됐다.", false},
		{"추천을 받은 7곳을 서류로 4곳까지 줄인 다음 현장에서 2곳을 골랐다.", false},
		{"1차 심사에서 7곳을 선정했다.", true},
		{"7곳을 지정하고 2곳에 예산을 더 지원한다.", true},
	} {
		p := &paper{}
		f := p.house("스마트도시 2곳 선정", "2025. 11. 18.(화)")
		list := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
		list.Counts = []release.Count{p.count(2, "2곳", "")}
		told := p.cities(release.InBody, schema.New, "")
		told.Words, told.Counts = p.text(c.text), []release.Count{p.count(7, "7곳", "")}
		f.Decisions = []release.Decision{list, told}
		if got := slices.Contains(codes(read("a", f).Issues), countMismatch); got != c.differs {
			t.Errorf("%s: mismatch %v, want %v", c.text, got, c.differs)
		}
	}
}
