package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestNamesWithoutStatus gives names that no statement says the status of to
// the decision that declares as many of them and names nobody else.
func TestNamesWithoutStatus(t *testing.T) {
	for _, c := range []struct {
		name     string
		declared schema.Status
		n        int
		first    string // a name that the declaring statement prints, "" for none
		want     string
	}{
		{"as many", schema.Renewed, 2, "", "renewed"},
		{"as many, the title tells of new ones", schema.Renewed, 2, "", "new"},
		{"one of them printed with the status", schema.Renewed, 2, "경기 파주시", "renewed"},
		{"other than the names", schema.Renewed, 2, "전남 나주시", "new"},
		{"another number", schema.Renewed, 5, "", "new"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			title := "스마트도시 인증"
			if c.name == "as many, the title tells of new ones" {
				title = "스마트도시 두 곳 새로 뽑혀"
			}
			f := p.house(title, "2024. 6. 25.(화)")
			var first []string
			if c.first != "" {
				first = []string{c.first}
			}
			said := p.cities(release.InBody, c.declared, "", first...)
			said.Counts = []release.Count{p.count(c.n, "두 곳", "")}
			list := p.cities(release.InTable, schema.New, "", "경기 파주시", "강원 홍천군")
			list.StatusBy = release.Value{}
			f.Decisions = []release.Decision{said, list}
			d := read("a", f)
			if want := "smart_city/51720/2024/" + c.want; !slices.Contains(cityIDs(&d.Dataset), want) {
				t.Errorf("got %v, want %s", cityIDs(&d.Dataset), want)
			}
			sound(t, &d.Dataset)
		})
	}
}

// TestNamesThatTheirSentenceKeeps leaves names to the sentence that chooses them, though others
// of another status, told beside it, are as many.
func TestNamesThatTheirSentenceKeeps(t *testing.T) {
	for _, c := range []struct {
		name        string
		rule        string // of the names
		words       string // of the names' sentence
		where       release.Where
		first, want string // which of the two stands first; the status of the names
	}{
		{"others behind", "sentence.selected", "두 곳을 인증했다고 밝혔다", release.InBody, "names", "new"},
		{"others before the news", "sentence.selected", "두 곳을 인증했다고 밝혔다", release.InBody, "others", "new"},
		{"others before", "sentence.selected", "인증된 곳은 두 곳이다", release.InBody, "others", "renewed"},
		{"in the title", "sentence.selected", "두 곳을 인증했다고 밝혔다", release.InTitle, "others", "renewed"},
		{"names of a list", "list.names", "두 곳", release.InBody, "names", "renewed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("스마트도시 인증", "2024. 6. 25.(화)")
			others := p.cities(c.where, schema.Renewed, "")
			others.Counts, others.Words = []release.Count{p.count(2, "2곳", "")}, p.text("기존 2곳은 재인증됐다")
			named := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
			named.StatusBy, named.Rule, named.Words = release.Value{}, c.rule, p.text(c.words)
			others.Block, named.Block = 3, 4
			f.Decisions = []release.Decision{others, named}
			if c.first == "names" {
				f.Decisions[0].Block, f.Decisions[1].Block = 4, 3
				slices.Reverse(f.Decisions)
			}
			d := read("a", f)
			if want := "smart_city/51720/2024/" + c.want; !slices.Contains(cityIDs(&d.Dataset), want) {
				t.Errorf("got %v, want %s", cityIDs(&d.Dataset), want)
			}
		})
	}
}

// TestNamesOfTheNews leaves names of a list to the decision whose number the title tells, where
// as many of another status are told of only beside it.
func TestNamesOfTheNews(t *testing.T) {
	for _, c := range []struct {
		name, words string
		told        int
		want        string
	}{
		{"others beside", "기존 2곳의 재인증도 의결했다", 2, "new"},
		{"others beside, and more told than named", "기존 2곳의 재인증도 의결했다", 5, "new"},
		{"all of an earlier year", "2020년 처음 뽑힌 2곳은 모두 재인증을 받아 지금까지 이어진다", 2, "new"},
		{"others, though no word says so", "2021년 인증된 2곳은 인증 기간이 연장됐다", 2, "new"},
		{"the same", "이번 2곳은 모두 재인증되었다", 2, "renewed"},
		{"the same, among more told", "이번 2곳은 모두 재인증되었다", 5, "renewed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("스마트도시 2곳 인증", "2024. 6. 25.(화)")
			title := p.cities(release.InTitle, schema.New, "")
			title.Counts, title.StatusBy = []release.Count{p.count(c.told, "두 곳", "")}, release.Value{}
			others := p.cities(release.InBody, schema.Renewed, "")
			others.Counts, others.Words = []release.Count{p.count(2, "2곳", "")}, p.text(c.words)
			list := p.cities(release.InList, schema.New, "", "경기 파주시", "강원 홍천군")
			list.StatusBy = release.Value{}
			f.Decisions = []release.Decision{title, others, list}
			d := read("a", f)
			if want := "smart_city/51720/2024/" + c.want; !slices.Contains(cityIDs(&d.Dataset), want) {
				t.Errorf("got %v, want %s", cityIDs(&d.Dataset), want)
			}
		})
	}
}

// TestYearOfTheHead gives lists without a year that of the title, or early in a year of the
// lead, where it prints the year before in figures; not where something prints this year.
func TestYearOfTheHead(t *testing.T) {
	for _, c := range []struct {
		name, released, year, other string
		where                       release.Where
		want                        string
	}{
		{"title", "2024. 11. 6.(수)", "2023년", "", release.InTitle, "2023"},
		{"lead in March", "2024. 3. 6.(수)", "2023년", "", release.InBody, "2023"},
		{"lead in November", "2024. 11. 6.(수)", "2023년", "", release.InBody, "2024"},
		{"no figures", "2024. 3. 6.(수)", "지난해", "", release.InBody, "2024"},
		{"this year too", "2024. 3. 6.(수)", "2023년", "올해", release.InTitle, "2024"},
		{"two years before", "2024. 3. 6.(수)", "2022년", "", release.InTitle, "2024"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("스마트도시 인증", c.released)
			first := p.cities(c.where, schema.New, "")
			first.Counts, first.Year = []release.Count{p.count(5, "5곳", "")}, p.said(c.year)
			list := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
			f.Decisions = []release.Decision{first, list}
			if c.other != "" {
				more := p.cities(release.InBody, schema.New, "", "충남 홍성군")
				more.Year = p.said(c.other)
				f.Decisions = append(f.Decisions, more)
			}
			d := read("a", f)
			if want := "smart_city/51720/" + c.want + "/new"; !slices.Contains(cityIDs(&d.Dataset), want) {
				t.Errorf("got %v, want %s", cityIDs(&d.Dataset), want)
			}
		})
	}
}

// TestYearToldAgain gives a title without a year that of the statement which
// declares the same number for the year before.
func TestYearToldAgain(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 2곳 인증", "2026. 1. 18.(일)")
	title := p.cities(release.InTitle, schema.New, "")
	title.Counts = []release.Count{p.count(2, "2곳", "")}
	body := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
	body.Counts, body.Year = []release.Count{p.count(2, "2곳", "")}, p.said("’25년")
	f.Decisions = []release.Decision{title, body}
	d := read("a", f)
	if got := cityIDs(&d.Dataset); len(got) != 2 || got[0] != "smart_city/41480/2025/new" {
		t.Errorf("got %v", got)
	}
	sound(t, &d.Dataset)
}

// TestLaterYear takes no year after the release for that of a decision: it is
// the release's, with a doubt.
func TestLaterYear(t *testing.T) {
	for _, c := range []struct {
		name, statement, row string
		doubt                bool
	}{
		{"the statement's", "2026년", "", true},
		{"a row's", "", "2026년", true},
		{"none", "2025년", "2025년", false},
	} {
		p := &paper{}
		f := p.house("스마트도시 2곳 인증", "2025. 11. 18.(화)")
		list := p.cities(release.InTable, schema.New, "", "경기 파주시", "강원 홍천군")
		list.Year = p.said(c.statement)
		for i := range list.Holders {
			list.Holders[i].Year = p.said(c.row).Words
		}
		f.Decisions = []release.Decision{list}
		d := read("a", f)
		id := "smart_city/41480/2025/new"
		if got := cityIDs(&d.Dataset); len(got) != 2 || got[0] != id {
			t.Errorf("%s: got %v", c.name, got)
		}
		if got := slices.ContainsFunc(d.Reasons[id], func(r Reason) bool { return r.Code == yearLater }); got != c.doubt {
			t.Errorf("%s: doubt %v, want %v", c.name, got, c.doubt)
		}
		sound(t, &d.Dataset)
	}
}

// TestYearOfNamesBelow gives a table without a year that of the sentence above it which names those of it for the year before.
func TestYearOfNamesBelow(t *testing.T) {
	for _, c := range []struct {
		names []string
		open  bool
		want  string
	}{
		{[]string{"경기 파주시", "강원 홍천군", "충남 홍성군"}, true, "2021"},
		{[]string{"경기 파주시", "강원 홍천군", "전국 평균"}, false, "2021"},
		{[]string{"경기 파주시", "강원 홍천군", "충남 홍성군"}, false, "2022"},
		{[]string{"경기 파주시", "충남 홍성군"}, true, "2022"},
	} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2022. 1. 18.(화)")
		body := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
		body.Year, body.Open = p.said("작년"), c.open
		table := p.cities(release.InTable, schema.New, "", c.names...)
		f.Decisions = []release.Decision{body, table}
		d := read("a", f)
		if id := "smart_city/41480/" + c.want + "/new"; !slices.Contains(cityIDs(&d.Dataset), id) {
			t.Errorf("%v: got %v, want %s", c.names, cityIDs(&d.Dataset), id)
		}
	}
}
