package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

func TestSameDecisionSaidTwice(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 2곳 인증", "2024. 11. 25.(월)")
	title := p.cities(release.InTitle, schema.New, "")
	title.Counts = []release.Count{p.count(2, "2곳", "")}
	body := p.cities(release.InBody, schema.New, "대도시", "고양시", "수원시")
	list := p.cities(release.InList, schema.New, "대도시", "경기 고양시", "수원시")
	list.Holders[0].Province = list.Holders[0].Words.Slice(0, len("경기"))
	f.Decisions = []release.Decision{title, body, list}
	d := read("a.pdf", f)
	m := Merge([]*Draft{d})
	sound(t, m)
	want := []string{"smart_city/41110/2024/new", "smart_city/41280/2024/new"}
	if got := cityIDs(m); !slices.Equal(got, want) {
		t.Fatalf("records %v, want %v", got, want)
	}
	c := m.Cities[1]
	if c.CityRaw != "경기 고양시" || c.CityName != "경기도 고양시" || *c.Sigungu != "고양시" || *c.SizeClass != schema.Large {
		t.Errorf("got %+v", c)
	}
	if c.Confidence < 0.95 {
		t.Errorf("a list with a class, said twice and counted, is surer than %v: %v", c.Confidence, d.Reasons[c.RecordID])
	}
	n := 0
	for _, e := range m.Evidence {
		if e.RecordID == c.RecordID && e.Column == "region_code" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d pieces of evidence for the place, want one a mention", n)
	}
	if len(m.Rounds) != 1 || *m.Rounds[0].Selected != 2 {
		t.Errorf("rounds %+v", m.Rounds)
	}
	if len(m.Issues) > 0 {
		t.Errorf("issues %v", m.Issues)
	}
}

func TestClassContradicted(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2024. 11. 25.")
	f.Decisions = []release.Decision{
		p.cities(release.InBody, schema.New, "대도시", "김해시"),
		p.cities(release.InTable, schema.New, "중소도시", "김해시"),
	}
	m := Merge([]*Draft{read("a.pdf", f)})
	sound(t, m)
	if c := m.Cities[0]; c.ClassRaw != nil || c.SizeClass != nil || c.Confidence > 0.7 {
		t.Errorf("a contradiction was decided by toss: %+v", c)
	}
	if got := codes(m.Issues); !slices.Equal(got, []string{contradiction}) {
		t.Errorf("issues %v", got)
	}
}

// A column's province is taken at its word; one carried along a list is not.
func TestProvinceOfAColumn(t *testing.T) {
	for _, c := range []struct {
		where release.Where
		words string
		want  string
	}{
		{release.InTable, "수성구", unknownPlace},
		{release.InTable, "세종시", "36110"},
		{release.InBody, "수성구", "27260"},
		{release.InBody, "유성구", "30200"},
		{release.InTable, "유성구", "30200"},
	} {
		p := &paper{}
		f := p.house("지정", "2024. 5. 2.")
		dec := p.cities(c.where, schema.New, "", c.words)
		dec.Holders[0].Province, dec.Holders[0].Carried = p.text("대전"), true
		f.Decisions = []release.Decision{dec}
		d := read("a.pdf", f)
		got := strings.Join(codes(d.Issues), " ")
		if len(d.Cities) > 0 {
			got = d.Cities[0].RegionCode
		}
		if got != c.want {
			t.Errorf("%s after 대전 (%d) is %s, want %s", c.words, c.where, got, c.want)
		}
	}
}

func TestJointHoldersAreOneOfTheCount(t *testing.T) {
	p := &paper{}
	f := p.house("지정", "2024. 5. 2.(목)")
	dec := p.cities(release.InList, schema.New, "", "진천", "음성군", "제천시")
	dec.Holders[0].Joint, dec.Holders[1].Joint = 1, 1
	dec.Counts = []release.Count{p.count(2, "2곳", "")}
	f.Decisions = []release.Decision{dec}
	d := read("a.pdf", f)
	if len(d.Cities) != 3 || len(d.Issues) > 0 {
		t.Fatalf("%d cities, issues %v", len(d.Cities), d.Issues)
	}
	for _, c := range d.Cities {
		if slices.Contains(c.Flags, "joint") != (c.RegionCode != "43150") {
			t.Errorf("%s has flags %v", c.CityName, c.Flags)
		}
	}
}

func TestRenamedPlaceKeepsItsOwnDay(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2022. 9. 29.(목)")
	f.Decisions = []release.Decision{p.cities(release.InList, schema.New, "", "강릉시")}
	c := read("a.pdf", f).Cities[0]
	if c.RegionCode != "42150" || *c.RegionCodeCurrent != "51150" || c.CityName != "강원도 강릉시" {
		t.Errorf("got %+v", c)
	}
}

// A row whose province cannot have the place is that of the text, where the text decides on
// one place of the name; the misprint is told.
func TestProvinceToldElsewhere(t *testing.T) {
	p := &paper{}
	f := p.house("지정", "2024. 5. 2.")
	text := p.cities(release.InBody, schema.New, "", "충남 천안시", "전남 장흥군")
	row := p.cities(release.InTable, schema.New, "도농형", "천안시", "장흥군")
	row.Holders[0].Province, row.Holders[0].Carried = p.text("충북"), true
	row.Holders[1].Province, row.Holders[1].Carried = p.text("전남"), true
	f.Decisions = []release.Decision{text, row}
	d := read("a.pdf", f)
	if len(d.Cities) != 2 {
		t.Fatalf("%d records", len(d.Cities))
	}
	for _, c := range d.Cities {
		if c.ClassRaw == nil || *c.ClassRaw != "도농형" {
			t.Errorf("%s has no class", c.CityName)
		}
	}
	if got := codes(d.Issues); len(got) != 1 || got[0] != unknownPlace {
		t.Errorf("issues %v", got)
	}
}
