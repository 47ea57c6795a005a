package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestServiceOfSeveralStatements(t *testing.T) {
	p := &paper{}
	f := p.house("서비스 2개 인증", "2023. 12. 28.(목)")
	title := p.services(release.InTitle, schema.New, "하늘길 안내")
	title.Counts = []release.Count{p.count(2, "2개 서비스", "")}
	title.Open = true
	body := p.services(release.InBody, schema.New, "“하늘길 안내 서비스”", "바다지킴이 플랫폼")
	body.Holders[0].Providers = []release.Provider{{Words: p.text("㈜푸른소프트")}, {Words: p.text("여수시 협의체")}}
	body.Holders[0].Unnamed = p.text("등 4개 기업")
	body.Holders[0].Partner = p.text("여수시")
	body.Holders[1].Providers = []release.Provider{{Words: p.text("주식회사 물결")}}
	table := p.services(release.InTable, schema.New, "[하늘길  안내\n서비스]", "바다지킴이 플랫폼")
	table.Holders[1].Providers = []release.Provider{{Words: p.text("(주)물결")}, {Words: p.text("완도관광공사")}}
	table.Holders[1].Unnamed = p.text("외 1개사")
	table.Holders[0].Domain, table.Holders[1].Domain = p.text("교통 분야"), p.text("안전")
	f.Decisions = []release.Decision{title, body, table}
	d := read("a.pdf", f)
	m := Merge([]*Draft{d})
	sound(t, m)
	if len(m.Services) != 2 || len(m.Issues) > 0 {
		t.Fatalf("%d services, issues %v", len(m.Services), m.Issues)
	}
	sea, sky := m.Services[0], m.Services[1]
	if sky.RecordID != "smart_city_service/하늘길안내서비스/2023/new" || sky.ServiceName != "하늘길 안내 서비스" || *sky.Domain != "교통" {
		t.Errorf("got %+v", sky)
	}
	if *sky.UnnamedProviders != 3 || *sky.PartnerRegionCode != "46130" || *sky.PartnerName != "전라남도 여수시" {
		t.Errorf("unnamed %d, partner %s", *sky.UnnamedProviders, *sky.PartnerName)
	}
	if n := sky.Providers; len(n) != 2 || n[0].Name != "푸른소프트" || n[0].Raw != "㈜푸른소프트" || *n[1].Kind != schema.LocalGovernment {
		t.Errorf("providers %+v", n)
	}
	if n := sea.Providers; len(n) != 2 || n[0].Name != "물결" || *n[0].Kind != schema.Company || *n[1].Kind != schema.Public {
		t.Errorf("providers %+v", n)
	}
	if *sea.UnnamedProviders != 1 {
		t.Errorf("unnamed %d", *sea.UnnamedProviders)
	}
}

func TestUnnamedProviders(t *testing.T) {
	for _, c := range []struct {
		words string
		named int
		want  int32
		ok    bool
	}{
		{"외 1개사", 1, 1, true},
		{"외1개사", 1, 1, true},
		{"및 4개 신탁회사", 1, 4, true},
		{"외 두 개사", 1, 2, true},
		{"등 4개 기업", 1, 3, true},
		{"등 세 곳", 1, 2, true},
		{"4개사", 4, 0, true},
		{"등 2개 기업", 3, 0, false},
		{"협의체", 1, 0, false},
	} {
		if n, ok := unnamed(doc.Text{S: c.words}, c.named); n != c.want || ok != c.ok {
			t.Errorf("%s with %d named: %d %v, want %d %v", c.words, c.named, n, ok, c.want, c.ok)
		}
	}
}

func TestUnwrap(t *testing.T) {
	for s, want := range map[string]string{
		"[스마트 미러]":    "스마트 미러",
		"“안심 귀가”":     "안심 귀가",
		"‘안심 귀가‘":     "안심 귀가",
		"['한눈에' 알림판]": "'한눈에' 알림판",
		"'한눈에' 알림판":   "'한눈에' 알림판",
		"미세먼지(이끼) 저감": "미세먼지(이끼) 저감",
		"[가] 나 [다]":   "[가] 나 [다]",
		"(교통) 안내(시범)": "(교통) 안내(시범)",
		"":            "",
		"[":           "[",
	} {
		if got := unwrap(s); got != want {
			t.Errorf("unwrap(%q) = %q, want %q", s, got, want)
		}
	}
}
