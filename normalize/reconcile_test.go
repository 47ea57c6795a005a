package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestDeclaredNumbers(t *testing.T) {
	type say struct {
		n     int
		class string
	}
	for _, c := range []struct {
		name     string
		body     []string // names of the body's list, class in brackets
		counts   []say
		open     bool
		list     []string // of a second list
		selected int32
		issues   string
	}{
		{name: "agrees", body: []string{"수원시", "성남시"}, counts: []say{{2, ""}}, selected: 2},
		{name: "too few names", body: []string{"수원시", "성남시"}, counts: []say{{3, ""}}, selected: 3, issues: countMismatch},
		{name: "too many names", body: []string{"수원시", "성남시"}, counts: []say{{1, ""}}, selected: 1, issues: countMismatch},
		{name: "open list completed", body: []string{"수원시"}, open: true, counts: []say{{2, ""}}, list: []string{"수원시", "성남시"}, selected: 2},
		{name: "open list never completed", body: []string{"수원시"}, open: true, counts: []say{{2, ""}}, selected: 2, issues: countMismatch},
		{name: "open list without a number", body: []string{"수원시"}, open: true, issues: countMismatch},
		{name: "by class", body: []string{"수원시(대도시)", "오산시(중소도시)"}, counts: []say{{1, "대도시"}, {1, "중소도시"}}, selected: 2},
		{name: "class differs", body: []string{"수원시(대도시)", "오산시(중소도시)"}, counts: []say{{2, ""}, {2, "대도시"}}, selected: 2, issues: countMismatch},
		{name: "class that no name prints", body: []string{"수원시", "오산시"}, counts: []say{{2, ""}, {1, "대도시"}}, selected: 2},
		{name: "two numbers", body: []string{"수원시", "성남시"}, counts: []say{{9, ""}, {2, ""}}, selected: 2, issues: countMismatch},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("인증", "2024. 11. 25.(월)")
			d := classed(p, c.body)
			d.Open = c.open
			for _, s := range c.counts {
				d.Counts = append(d.Counts, p.count(s.n, "모두 "+strings.Repeat("곳", s.n), s.class))
			}
			f.Decisions = []release.Decision{d}
			if c.list != nil {
				f.Decisions = append(f.Decisions, p.cities(release.InList, schema.New, "", c.list...))
			}
			draft := read("a.pdf", f)
			sound(t, Merge([]*Draft{draft}))
			if got := strings.Join(codes(draft.Issues), " "); got != c.issues {
				t.Errorf("issues %q, want %q: %v", got, c.issues, draft.Issues)
			}
			if c.selected > 0 && *draft.Rounds[0].Selected != c.selected {
				t.Errorf("selected %d, want %d", *draft.Rounds[0].Selected, c.selected)
			}
			if sure := draft.Cities[0].Confidence >= 0.95; sure && c.issues != "" {
				t.Errorf("confidence %v beside %s", draft.Cities[0].Confidence, c.issues)
			}
		})
	}
}

// classed is a decision whose names carry their class in brackets.
func classed(p *paper, names []string) release.Decision {
	d := p.cities(release.InBody, schema.New, "", names...)
	for i := range d.Holders {
		h := &d.Holders[i]
		if name, class, ok := strings.Cut(h.Words.S, "("); ok {
			h.Words, h.Class = p.text(name), p.text(strings.TrimSuffix(class, ")"))
		}
	}
	return d
}

func TestNumbersOfParts(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2021. 9. 8.")
	cities := p.cities(release.InBody, schema.New, "", "대구광역시", "대전광역시", "부천시")
	cities.Counts = []release.Count{p.count(3, "3개 도시", "")}
	gu := p.cities(release.InBody, schema.New, "", "서울 강남구", "서울 구로구")
	gu.Counts = []release.Count{p.count(2, "2개 구", "")}
	f.Decisions = []release.Decision{cities, gu}
	d := read("a.html", f)
	if len(d.Issues) > 0 || *d.Rounds[0].Selected != 5 {
		t.Errorf("selected %v, issues %v", *d.Rounds[0].Selected, d.Issues)
	}
}

func TestNumbersOfPartsInOneStatement(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2021. 9. 8.")
	d := p.cities(release.InBody, schema.New, "", "대구광역시", "대전광역시", "부천시", "서울 강남구", "서울 구로구")
	d.Counts = []release.Count{p.count(3, "3개 도시", "도시"), p.count(2, "2개 구", "구")}
	d.Applicants = p.said("스물한 곳")
	renewed := p.cities(release.InBody, schema.Renewed, "", "수원시")
	renewed.Applicants = d.Applicants
	renewed.Counts = []release.Count{p.count(1, "1개 기초자치단체", "기초자치단체")}
	f.Decisions = []release.Decision{d, renewed}
	draft := read("a.html", f)
	if len(draft.Issues) > 0 {
		t.Errorf("issues %v", draft.Issues)
	}
	for _, r := range draft.Rounds {
		n, applied := int32(5), int32(21)
		if r.Status == schema.Renewed {
			n, applied = 1, 0
		}
		if *r.Selected != n || value(r.Applicants) != applied || r.ByClass != nil {
			t.Errorf("%s: selected %d, applicants %d, by class %v", r.RecordID, *r.Selected, value(r.Applicants), r.ByClass)
		}
	}
}

func TestTotalOverStatuses(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 3곳 인증", "2024. 11. 25.")
	title := p.cities(release.InTitle, schema.New, "")
	title.StatusBy = release.Value{}
	title.Counts = []release.Count{p.count(3, "3곳", "")}
	newly := p.cities(release.InBody, schema.New, "", "고양시")
	newly.Counts = []release.Count{p.count(1, "1곳", "")}
	renewed := p.cities(release.InBody, schema.Renewed, "", "김해시", "오산시")
	renewed.Counts = []release.Count{p.count(2, "2곳", "")}
	f.Decisions = []release.Decision{title, newly, renewed}
	d := read("a.pdf", f)
	if len(d.Issues) > 0 {
		t.Errorf("issues %v", d.Issues)
	}
	for _, r := range d.Rounds {
		if want := map[schema.Status]int32{schema.New: 1, schema.Renewed: 2}[r.Status]; *r.Selected != want {
			t.Errorf("%s: %d, want %d", r.Status, *r.Selected, want)
		}
	}
}

func TestGroupRowsDeclareNumbers(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2024. 11. 25.")
	f.Decisions = []release.Decision{p.cities(release.InBody, schema.New, "대도시", "고양시"), p.services(release.InBody, schema.New, "별빛 안내")}
	f.Practices = []release.Practice{
		{Scheme: smartCity(p), Kind: schema.CitySubject, Subject: p.text("고양시"), Group: p.text("ㅇ 대도시 1곳"), Title: p.text("[관제]")},
		{Scheme: smartCity(p), Kind: schema.CitySubject, Subject: p.text("고양시"), Group: p.text("ㅇ 대도시 1곳"), Title: p.text("[시민 앱]")},
		{Scheme: smartService(p), Kind: schema.ServiceSubject, Subject: p.text("별빛 안내"), Group: p.text("ᄋ 신규인증 1곳")},
	}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	var got []string
	for _, r := range d.Rounds {
		got = append(got, r.RecordID)
		if *r.Selected != 1 && r.SelectedLarge == nil {
			t.Errorf("round %+v", r)
		}
	}
	if want := []string{"smart_city/2024/new", "smart_city_service/2024/new"}; !slices.Equal(got, want) {
		t.Errorf("rounds %v, issues %v", got, d.Issues)
	}
	if n := d.Rounds[0].SelectedLarge; n == nil || *n != 1 {
		t.Errorf("selected_large %v", n)
	}
}

func TestGroupRow(t *testing.T) {
	for s, want := range map[string]struct {
		n     int
		class string
	}{
		"ㅇ 대도시 4곳": {4, "대도시"}, "○ 중소도시 (5개소)": {5, "중소도시"}, "ᄋ 신규인증 1곳": {1, ""}, "예비 문화도시 3곳": {3, "예비문화도시"},
		"우수 사례": {0, ""}, "2022년": {0, ""},
	} {
		d, ok := groupRow(doc.Text{S: s})
		if ok != (want.n > 0) || d.n != want.n || d.class != want.class {
			t.Errorf("%q gives %d %q %v", s, d.n, d.class, ok)
		}
	}
}

func TestNumbersOfAnotherDecision(t *testing.T) {
	p := &paper{}
	f := p.house("3곳 새로 지정, 2곳은 다시 지정", "2024. 11. 25.")
	title := p.cities(release.InTitle, schema.New, "")
	title.Counts = []release.Count{p.count(3, "3곳", ""), p.count(2, "2곳", "")}
	newly := p.cities(release.InBody, schema.New, "", "고양시", "수원시", "성남시")
	renewed := p.cities(release.InBody, schema.Renewed, "", "김해시", "오산시")
	others := p.cities(release.InBody, schema.Candidate, "")
	others.Counts = []release.Count{p.count(16, "예비 16곳", "")}
	f.Decisions = []release.Decision{title, newly, renewed, others}
	d := read("a.pdf", f)
	if got := codes(d.Issues); !slices.Equal(got, []string{namesNotPrinted}) {
		t.Errorf("issues %v", d.Issues)
	}
	for _, c := range d.Cities {
		if c.Status == schema.New && c.Confidence < 0.95 {
			t.Errorf("%s is counted and has confidence %v: %v", c.CityName, c.Confidence, d.Reasons[c.RecordID])
		}
	}
}

// TestSitesInPlaces compares a number of what lies in the places with nothing
// where the places are numbered too.
func TestSitesInPlaces(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 17곳 선정", "2025. 11. 18.(화)")
	list := p.cities(release.InBody, schema.New, "", "경기 파주시", "강원 홍천군")
	sites := p.count(5, "5곳", "")
	sites.Sites = true
	list.Counts = []release.Count{p.count(2, "2개 지자체", ""), sites}
	f.Decisions = []release.Decision{list}
	d := read("a", f)
	for _, i := range d.Issues {
		if i.Code == countMismatch {
			t.Errorf("issue %s", i.Detail)
		}
	}
	if r := d.Rounds; len(r) != 1 || r[0].Selected == nil || *r[0].Selected != 2 {
		t.Errorf("rounds %+v", r)
	}
	sound(t, &d.Dataset)
}
