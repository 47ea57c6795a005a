package normalize

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/release"
	"injeung/schema"
)

// told is a release of an origin that certifies places, "수원시(대도시)".
func told(name string, origin schema.Origin, day string, names ...string) *Draft {
	p := &paper{}
	f := p.house("스마트도시 인증", day)
	f.Header.Origin = origin
	if origin != schema.Original {
		f.Header.OriginBy = p.said("출처: 국토교통부")
	}
	d := classed(p, names)
	d.Counts = []release.Count{p.count(len(names), fmt.Sprintf("%d곳", len(names)), "")}
	f.Decisions = []release.Decision{d}
	return read(name, f)
}

func TestMostTrustworthySourceStands(t *testing.T) {
	drafts := []*Draft{
		told("rewrite.html", schema.Rewrite, "2024. 11. 24.", "수원시(중소도시)", "성남시", "오산시"),
		told("repost.html", schema.Repost, "2024. 11. 25.", "수원시(대도시)", "성남시(대도시)"),
		told("original.pdf", schema.Original, "2024. 11. 26.", "수원시(대도시)", "성남시"),
	}
	m := Merge(drafts)
	sound(t, m)
	if got := cityIDs(m); !slices.Equal(got, []string{"smart_city/41110/2024/new", "smart_city/41130/2024/new"}) {
		t.Fatalf("records %v", got)
	}
	original := drafts[2].Releases[0].ReleaseID
	for _, c := range m.Cities {
		if c.ReleaseID != original || *c.ClassRaw != "대도시" {
			t.Errorf("%s is told by %s with class %v", c.CityName, c.ReleaseID, *c.ClassRaw)
		}
	}
	sources := map[string]bool{}
	for _, e := range m.Evidence {
		if e.RecordID == "smart_city/41110/2024/new" && e.Column == "region_code" {
			sources[e.ReleaseID] = true
		}
	}
	if len(sources) != 3 {
		t.Errorf("%d sources stand in the evidence, want 3", len(sources))
	}
	var disagree []string
	for _, i := range m.Issues {
		if i.Code == sourcesDisagree {
			disagree = append(disagree, i.Detail)
		}
	}
	if len(disagree) != 3 { // the class, the third place, the number selected
		t.Errorf("disagreements: %s", strings.Join(disagree, "\n"))
	}
}

func TestEqualOriginsBothStand(t *testing.T) {
	m := Merge([]*Draft{
		told("a.pdf", schema.Original, "2024. 11. 25.", "수원시", "성남시"),
		told("a.html", schema.Original, "2024. 11. 25.", "수원시", "성남시", "오산시"),
	})
	sound(t, m)
	if len(m.Cities) != 3 || m.Cities[2].Confidence >= 0.95 {
		t.Errorf("records %v", cityIDs(m))
	}
	if !slices.Contains(codes(m.Issues), sourcesDisagree) {
		t.Errorf("issues %v", m.Issues)
	}
}

func TestPlaceRenamedBetweenSources(t *testing.T) {
	m := Merge([]*Draft{
		told("a.pdf", schema.Original, "2023. 6. 9.", "강릉시", "수원시"),
		told("b.html", schema.Repost, "2023. 6. 12.", "강릉시", "수원시"),
	})
	sound(t, m)
	if got := cityIDs(m); !slices.Equal(got, []string{"smart_city/41110/2023/new", "smart_city/42150/2023/new"}) {
		t.Errorf("records %v", got)
	}
}

func TestPlacesMergedLaterAreTwo(t *testing.T) {
	m := Merge([]*Draft{
		told("a.pdf", schema.Original, "2026. 6. 1.", "광주광역시"),
		told("b.pdf", schema.Original, "2026. 6. 2.", "전라남도"),
	})
	if len(m.Cities) != 2 {
		t.Errorf("records %v", cityIDs(m))
	}
}

func TestSecondDecisionOfAYear(t *testing.T) {
	m := Merge([]*Draft{
		told("march.pdf", schema.Original, "2024. 3. 4.", "수원시", "오산시"),
		told("november.pdf", schema.Original, "2024. 11. 4.", "김해시"),
	})
	sound(t, m)
	if len(m.Cities) != 3 || len(m.Rounds) != 1 || *m.Rounds[0].Selected != 2 {
		t.Errorf("%d cities, rounds %+v", len(m.Cities), m.Rounds)
	}
	if got := codes(m.Issues); !slices.Equal(got, []string{secondDecision}) {
		t.Errorf("issues %v", got)
	}
}

func TestPastOfHolders(t *testing.T) {
	renewed := func() *Draft {
		p := &paper{}
		f := p.house("스마트도시 인증", "2024. 11. 25.")
		d := p.cities(release.InBody, schema.Renewed, "", "김해시", "강릉시")
		d.BaseYear = p.said("’22년")
		f.Decisions = []release.Decision{d}
		return read("2024.pdf", f)
	}()
	m := Merge([]*Draft{
		told("2021.pdf", schema.Original, "2021. 9. 8.", "수원시", "대구광역시"),
		told("2022.pdf", schema.Original, "2022. 9. 29.", "강릉시"),
		renewed,
		told("2025.pdf", schema.Original, "2025. 11. 25.", "수원시", "여수시"),
	})
	sound(t, m)
	type past struct {
		first       int32
		recertified string
	}
	want := map[string]past{
		"smart_city/41110/2021/new":     {2021, "false"}, // the programme began in 2021
		"smart_city/27000/2021/new":     {2021, "false"},
		"smart_city/42150/2022/new":     {2022, "false"},
		"smart_city/48250/2024/renewed": {2022, ""}, // by the base year
		"smart_city/51150/2024/renewed": {2022, ""}, // by the base year, and under its old name
		"smart_city/41110/2025/new":     {2021, "true"},
		"smart_city/46130/2025/new":     {0, ""}, // 2023 is not in the dataset
	}
	for _, c := range m.Cities {
		got := past{value(c.FirstCertifiedYear), ""}
		if c.Recertified != nil {
			got.recertified = fmt.Sprint(*c.Recertified)
		}
		if got != want[c.RecordID] {
			t.Errorf("%s: %v, want %v", c.RecordID, got, want[c.RecordID])
		}
	}
}

func TestLineageOfServices(t *testing.T) {
	year := func(name, day string, base string, services ...[2]string) *Draft {
		p := &paper{}
		f := p.house("서비스 인증", day)
		status := schema.New
		if base != "" {
			status = schema.Renewed
		}
		var names []string
		for _, s := range services {
			names = append(names, s[0])
		}
		d := p.services(release.InBody, status, names...)
		if base != "" {
			d.BaseYear = p.said(base)
		}
		for i, s := range services {
			if s[1] != "" {
				d.Holders[i].Providers = []release.Provider{{Words: p.text(s[1])}}
			}
		}
		f.Decisions = []release.Decision{d}
		return read(name, f)
	}
	m := Merge([]*Draft{
		year("b.pdf", "2024. 11. 25.", "2022년", [2]string{"인공지능(AI) 골목길 지킴이", "㈜달빛"}, [2]string{"모두의 주차시스템", "주식회사 한별"}, [2]string{"바다 날씨 알림", "㈜물결"}),
		year("a.pdf", "2022. 9. 29.", "", [2]string{"골목길 지킴이", ""}, [2]string{"모두의 주차 서비스", "㈜한별"}, [2]string{"숲길 알림", "㈜나무"}),
	})
	sound(t, m)
	want := map[string]string{
		"인공지능ai골목길지킴이": "골목길지킴이", "모두의주차시스템": "모두의주차서비스", "바다날씨알림": "바다날씨알림",
		"골목길지킴이": "골목길지킴이", "모두의주차서비스": "모두의주차서비스", "숲길알림": "숲길알림",
	}
	for _, s := range m.Services {
		if s.LineageID != want[s.ServiceID] {
			t.Errorf("%s continues %s, want %s", s.ServiceID, s.LineageID, want[s.ServiceID])
		}
	}
}

// The order of drafts makes no difference, and neither does telling one twice.
func TestOrderMakesNoDifference(t *testing.T) {
	all := []*Draft{
		told("a.pdf", schema.Original, "2022. 9. 29.", "수원시(대도시)", "강릉시"),
		told("b.html", schema.Repost, "2022. 9. 30.", "수원시(중소도시)", "강릉시"),
		told("c.html", schema.Rewrite, "2022. 9. 30.", "수원시", "강릉시", "오산시"),
		told("d.pdf", schema.Original, "2024. 9. 30.", "수원시"),
		told("e.pdf", schema.Original, "2024. 9. 30.", "오산시"),
	}
	want := marshal(t, Merge(all))
	rapid.Check(t, func(t *rapid.T) {
		order := rapid.Permutation(append(slices.Clone(all), all[0])).Draw(t, "order")
		if got := marshal(t, Merge(order)); got != want {
			t.Errorf("the order of the drafts changed the dataset:\n%s\n%s", got, want)
		}
	})
}

type fataler interface{ Fatal(...any) }

func marshal(t fataler, d *schema.Dataset) string {
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
