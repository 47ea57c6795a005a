package normalize

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestOnlyResultsGiveRecords(t *testing.T) {
	for _, k := range []schema.Kind{schema.Announcement, schema.PlanKind, schema.Event, schema.Correction, schema.Brief, schema.Other} {
		p := &paper{}
		f := p.house("인증 공모", "2024. 5. 2.")
		f.Header.Kind = k
		dec := p.cities(release.InBody, schema.New, "", "수원시")
		dec.Counts = []release.Count{p.count(1, "1곳", "")}
		f.Decisions = []release.Decision{dec}
		d := read("a.pdf", f)
		if n := len(d.Cities) + len(d.Services) + len(d.Rounds); n > 0 {
			t.Errorf("%s gave %d records", k, n)
		}
		if got := codes(d.Issues); !slices.Equal(got, []string{notResult}) || !strings.Contains(d.Issues[0].Detail, "수원시") {
			t.Errorf("%s: issues %v", k, d.Issues)
		}
	}
}

func TestUnsupportedSubject(t *testing.T) {
	p := &paper{}
	f := p.house("가족친화기업 2곳 인증", "2024. 5. 2.")
	dec := p.cities(release.InBody, schema.New, "", "㈜한별", "달빛학교")
	dec.Scheme = release.Scheme{Name: "가족친화 인증", Value: p.said("가족친화 인증")}
	dec.Counts = []release.Count{p.count(2, "2곳", "")}
	for i := range dec.Holders {
		dec.Holders[i].Kind = release.OtherHolder
	}
	f.Decisions = []release.Decision{dec}
	d := read("a.pdf", f)
	if len(d.Cities)+len(d.Rounds) > 0 || !slices.Equal(codes(d.Issues), []string{unsupportedSubject}) {
		t.Errorf("%d records, issues %v", len(d.Cities)+len(d.Rounds), d.Issues)
	}
}

// TestUnsupportedWithoutProgramme: those who are neither places nor services have no records, whatever the programme is called; a
// place among them is lost for want of its name.
func TestUnsupportedWithoutProgramme(t *testing.T) {
	for want, kinds := range map[string][]release.HolderKind{
		unsupportedSubject: {release.OtherHolder, release.OtherHolder},
		subjectUnnamed:     {release.OtherHolder, release.CityHolder},
	} {
		p := &paper{}
		f := p.house("상반기 나눔경영 2곳 인증", "2024. 5. 2.")
		dec := p.cities(release.InTable, schema.New, "", "㈜한별", "오산시")
		dec.Scheme = release.Scheme{}
		for i := range dec.Holders {
			dec.Holders[i].Kind = kinds[i]
		}
		f.Decisions = []release.Decision{dec}
		if d := read("a.pdf", f); len(d.Cities)+len(d.Rounds) > 0 || !slices.Contains(codes(d.Issues), want) {
			t.Errorf("%s: %v", want, codes(d.Issues))
		}
	}
}

func TestUnknownProgrammeGoesByItsName(t *testing.T) {
	p := &paper{}
	f := p.house("여성친화도시 지정", "2024. 5. 2.")
	dec := p.cities(release.InBody, schema.New, "", "수원시")
	dec.Scheme = release.Scheme{Name: "여성 친화 도시", Value: p.said("여성 친화 도시")}
	dec.Batch = p.said("제4차")
	later := dec
	later.Batch = release.Value{}
	f.Decisions = []release.Decision{dec, later}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	if got := cityIDs(&d.Dataset); !slices.Equal(got, []string{"여성친화도시/41110/2024/new/4"}) {
		t.Errorf("records %v", got)
	}
	if c := d.Cities[0]; *c.Batch != 4 || c.SchemeName != "여성 친화 도시" {
		t.Errorf("got %+v", c)
	}
}

func TestRowsOfOtherYears(t *testing.T) {
	for _, c := range []struct {
		name   string
		status schema.Status
		years  []string
		want   []string
	}{
		{"a table of all years", schema.New, []string{"2019", "2024"}, []string{"smart_city/41130/2024/new"}},
		{"the year before, in every row", schema.New, []string{"2023", "2023"}, []string{"smart_city/41110/2023/new", "smart_city/41130/2023/new"}},
		{"renewed ones of a year", schema.Renewed, []string{"2022", "’22"}, []string{"smart_city/41110/2024/renewed", "smart_city/41130/2024/renewed"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("지정", "2024. 5. 2.")
			dec := p.cities(release.InTable, c.status, "", "수원시", "성남시")
			for i, y := range c.years {
				dec.Holders[i].Year = p.text(y)
			}
			f.Decisions = []release.Decision{dec}
			d := read("a.pdf", f)
			sound(t, Merge([]*Draft{d}))
			if got := cityIDs(&d.Dataset); !slices.Equal(got, c.want) {
				t.Errorf("records %v, want %v; issues %v", got, c.want, d.Issues)
			}
			for _, r := range d.Cities {
				if (r.BaseYear != nil) != (c.status == schema.Renewed) {
					t.Errorf("base year %v", r.BaseYear)
				}
			}
		})
	}
}

func TestCriteria(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2024. 5. 2.")
	say := func(field string, n float64, words string) release.Criterion {
		return release.Criterion{Scheme: smartCity(p), Field: field, Number: n, Value: p.said(words)}
	}
	list := release.Criterion{Scheme: smartCity(p), Field: "benefits", Value: p.said("인증서와 동판"), List: []release.Value{p.said("인증서"), p.said("동판")}}
	again := list
	again.List = []release.Value{p.said("동판"), p.said("표창")}
	f.Criteria = []release.Criterion{say("indicator_count", 53, "53개 지표"), say("pass_points", 1400, "1,400점"), say("pass_points", 1300, "1,300점"),
		say("population_threshold", 500000, "인구 50만"), list, again}
	f.Items = []release.Item{
		{Scheme: smartCity(p), Name: p.text("추진 체계"), Points: p.text("1,200점"), Weight: p.text("30%"), Count: p.text("12개")},
		{Scheme: smartCity(p), Name: p.text("추진 체계"), Points: p.text("1,200점"), Weight: p.text("30%"), Count: p.text("12개")},
		{Scheme: smartCity(p), Name: p.text("시민 참여"), Points: p.text("별도"), Weight: p.text("-")},
	}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	c := d.Criteria[0]
	if c.RecordID != "smart_city/2024" || *c.IndicatorCount != 53 || *c.PopulationThreshold != 500000 || c.PassPoints != nil {
		t.Errorf("got %+v", c)
	}
	if !slices.Equal(c.Benefits, []string{"인증서", "동판", "표창"}) {
		t.Errorf("benefits %v", c.Benefits)
	}
	if len(c.Items) != 2 || *c.Items[0].Points != 1200 || *c.Items[0].Weight != 30 || *c.Items[0].Count != 12 || c.Items[1].Points != nil {
		t.Errorf("items %+v", c.Items)
	}
	if got := codes(d.Issues); !slices.Equal(got, []string{badNumber, contradiction}) {
		t.Errorf("issues %v", d.Issues)
	}
}

func TestQuantities(t *testing.T) {
	for words, want := range map[string]string{"1,400점": "1400", "12.5": "12.5", "△3": "-3", "-5점": "-5", "- 30": "30", "20~30": "", "3 - 5점": "", "최대 5점": "5", "-": "", "별도": ""} {
		p := &paper{}
		w := &work{doc: &doc.Document{}, out: &Draft{}, issues: map[issueKey]bool{}, grades: map[string]*reckoning{}}
		got := ""
		if v := w.quantity("", p.text(words)); v != nil {
			got = strconv.FormatFloat(*v, 'g', -1, 64)
		}
		if got != want {
			t.Errorf("%q is read as %q, want %q", words, got, want)
		}
	}
}

func TestPracticesAndPlansCountInPrintedOrder(t *testing.T) {
	p := &paper{}
	f := p.house("계획", "2022. 6. 24.")
	f.Header.Kind = schema.Brief
	practice := func(title string) release.Practice {
		return release.Practice{Scheme: smartCity(p), Kind: schema.CitySubject, Subject: p.text("수원시"), Title: p.text("[" + title + "]"),
			Details: []doc.Text{p.text("- 첫째 일")}, Notes: []doc.Text{p.text("* 풀이")}}
	}
	f.Practices = []release.Practice{practice("주차 안내"), practice("'우리 동네' 앱")}
	f.Plans = []release.Plan{
		{Name: p.said("과천시 계획"), City: p.said("과천시"), Service: p.text("안심 귀가"), Launch: p.text("2024년"), Operator: p.text("공공")},
		{Name: p.said("과천시 계획"), City: p.said("과천시"), Service: p.text("자전거"), Launch: p.text("*민간"), Operator: p.text("민간")},
		{Name: p.said("나라 계획"), City: p.said("없는시"), Service: p.text("자전거")},
	}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	if len(d.Practices) != 2 || d.Practices[1].RecordID != "smart_city/2022/41110/2" || *d.Practices[1].Title != "'우리 동네' 앱" {
		t.Errorf("practices %+v", d.Practices)
	}
	if got := d.Practices[0]; got.Details[0] != "첫째 일" || got.Notes[0] != "* 풀이" {
		t.Errorf("practice %+v", got)
	}
	if len(d.Plans) != 2 || d.Plans[0].RecordID != "41290/2022/1" || *d.Plans[0].LaunchYear != 2024 || d.Plans[1].LaunchYear != nil || d.Plans[0].Scheme != nil {
		t.Errorf("plans %+v", d.Plans)
	}
	if got := codes(d.Issues); !slices.Equal(got, []string{unknownPlace}) {
		t.Errorf("issues %v", got)
	}
}

func TestTables(t *testing.T) {
	cell := func(row, col, rows, cols int, s string) doc.Cell {
		return doc.Cell{Row: row, Col: col, RowSpan: rows, ColSpan: cols, Header: row < 2,
			Blocks: []doc.Block{{Text: doc.Printed(s, doc.Place{Page: 1})}}, At: doc.Place{Page: 1, Box: doc.Box{X0: 1.004, Y0: 2, X1: 3, Y1: 4}}}
	}
	inner := &doc.Table{Rows: 1, Cols: 2, Cells: []doc.Cell{cell(0, 0, 1, 1, "가"), cell(0, 1, 1, 1, "나")}}
	outer := &doc.Table{Rows: 3, Cols: 2, HeaderRows: 2, PageFirst: 1, PageLast: 2,
		Cells: []doc.Cell{cell(0, 0, 2, 1, "연번"), cell(0, 1, 1, 1, "지자체"), cell(1, 1, 1, 1, "시·군·구"), cell(2, 0, 1, 1, "1"), cell(2, 1, 1, 1, "")}}
	outer.Cells[4].Blocks = []doc.Block{{Kind: doc.TableBlock, Table: inner}}
	box := &doc.Table{Rows: 1, Cols: 1, Cells: []doc.Cell{cell(0, 0, 1, 1, "글상자")}}
	p := &paper{}
	d := read("a.pdf", p.house("인증", "2024. 5. 2."), doc.Block{Kind: doc.TableBlock, Table: box}, doc.Block{Kind: doc.TableBlock, Table: outer})
	sound(t, Merge([]*Draft{d}))
	if len(d.Tables) != 2 || !slices.Equal(d.Tables[0].Header, []string{"연번", "지자체 / 시·군·구"}) || d.Tables[1].Header != nil {
		t.Fatalf("tables %+v", d.Tables)
	}
	if c := d.Tables[0].Cells[0]; c.Box[0] != 1 || *c.Page != 1 || c.Text != "연번" {
		t.Errorf("cell %+v", c)
	}
}

func TestDefaultStatusYieldsToAPrintedOne(t *testing.T) {
	p := &paper{}
	f := p.house("수원시 등 2곳 인증", "2024. 11. 25.")
	title := p.cities(release.InTitle, schema.New, "", "수원시")
	title.StatusBy = release.Value{}
	title.Counts = []release.Count{p.count(2, "2곳", "")}
	newly := p.cities(release.InBody, schema.New, "", "성남시")
	renewed := p.cities(release.InBody, schema.Renewed, "", "수원시")
	f.Decisions = []release.Decision{title, newly, renewed}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	if got := cityIDs(&d.Dataset); !slices.Equal(got, []string{"smart_city/41110/2024/renewed", "smart_city/41130/2024/new"}) || len(d.Issues) > 0 {
		t.Errorf("records %v, issues %v", got, d.Issues)
	}
}

func TestDecisionsOfOtherYears(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2024. 11. 25.")
	past := p.cities(release.InBody, schema.New, "", "대구광역시")
	past.Year, past.Counts = p.said("’21년"), []release.Count{p.count(5, "5곳", "")}
	now := p.cities(release.InBody, schema.New, "", "수원시")
	next := p.cities(release.InBody, schema.New, "")
	next.Year, next.Counts = p.said("내년"), []release.Count{p.count(10, "10곳", "")}
	f.Decisions = []release.Decision{past, now, next}
	d := read("a.pdf", f)
	if got := cityIDs(&d.Dataset); !slices.Equal(got, []string{"smart_city/41110/2024/new"}) || len(d.Rounds) > 0 {
		t.Errorf("records %v, rounds %v", got, d.Rounds)
	}
	if got := codes(d.Issues); !slices.Equal(got, []string{earlierDecision, earlierDecision}) {
		t.Errorf("issues %v", d.Issues)
	}
	f.Decisions = []release.Decision{past}
	if got := cityIDs(&read("b.pdf", f).Dataset); !slices.Equal(got, []string{"smart_city/27000/2021/new"}) {
		t.Errorf("alone it is the release's decision; records %v", got)
	}
}
