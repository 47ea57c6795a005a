package timeline

import (
	"testing"

	"injeung/schema"
)

func TestSimilarity(t *testing.T) {
	for _, c := range []struct {
		a, b     string
		from, to float64
	}{
		{"골목길지킴이서비스", "골목길지킴이시스템", 1, 1},
		{"골목길지킴이", "인공지능ai골목길지킴이", 1, 1},
		{"골목길지킴이", "우리골목길지킴이", 0.9, 0.9},
		{"숲길알림", "바다날씨알림", 0, 0.49},
		{"주차", "주차장안내", 0, 0.6},
		{"서비스", "시스템", 0, 0},
	} {
		x, y := telling(c.a), telling(c.b)
		if v := similarity(x, y); v < c.from || v > c.to {
			t.Errorf("%s and %s: %v, want %v to %v", c.a, c.b, v, c.from, c.to)
		}
		if similarity(x, y) != similarity(y, x) {
			t.Errorf("%s and %s: similarity has a direction", c.a, c.b)
		}
	}
}

func TestLineages(t *testing.T) {
	s := func(year int32, id, provider string, base int32) schema.Service {
		r := schema.Service{Scheme: "s", RecordID: id + string(rune(year)), Year: year, ServiceID: id}
		if provider != "" {
			r.Providers = []schema.Provider{{Name: provider}}
		}
		if base > 0 {
			r.BaseYear = &base
		}
		return r
	}
	for _, c := range []struct {
		name     string
		services []schema.Service
		want     []string
		rules    []string
	}{
		{"the same name", []schema.Service{s(2022, "가나다라", "", 0), s(2026, "가나다라", "", 0)},
			[]string{"가나다라", "가나다라"}, []string{RuleFirstKnown, RuleSameName}},
		{"one provider, similar names", []schema.Service{s(2022, "안심귀가서비스", "한별", 0), s(2024, "안심귀가플랫폼", "한 별", 0)},
			[]string{"안심귀가서비스", "안심귀가서비스"}, []string{RuleFirstKnown, RuleSameProvider}},
		{"one provider, other names", []schema.Service{s(2022, "안심귀가서비스", "한별", 0), s(2024, "미세먼지지도", "한별", 0)},
			[]string{"안심귀가서비스", "미세먼지지도"}, []string{RuleFirstKnown, RuleFirstKnown}},
		{"renewed under a longer name", []schema.Service{s(2022, "골목길지킴이", "", 0), s(2024, "ai골목길지킴이", "달빛", 2022)},
			[]string{"골목길지킴이", "골목길지킴이"}, []string{RuleFirstKnown, RuleRenewal}},
		{"similar, but neither renewed nor of one provider", []schema.Service{s(2022, "골목길지킴이", "", 0), s(2024, "ai골목길지킴이", "달빛", 0)},
			[]string{"골목길지킴이", "ai골목길지킴이"}, []string{RuleFirstKnown, RuleFirstKnown}},
		{"renewed by another provider", []schema.Service{s(2022, "골목길지킴이", "한별", 0), s(2024, "ai골목길지킴이", "달빛", 2022)},
			[]string{"골목길지킴이", "골목길지킴이"}, []string{RuleFirstKnown, RuleRenewal}},
		{"renewed by another provider under another name", []schema.Service{s(2022, "골목길지킴이", "한별", 0), s(2024, "골목길안심지킴이", "달빛", 2022)},
			[]string{"골목길지킴이", "골목길안심지킴이"}, []string{RuleFirstKnown, RuleFirstKnown}},
		{"three years", []schema.Service{s(2026, "안심귀가앱", "한별", 2024), s(2024, "안심귀가플랫폼", "한별", 2022), s(2022, "안심귀가서비스", "한별", 0)},
			[]string{"안심귀가서비스", "안심귀가서비스", "안심귀가서비스"}, []string{RuleSameProvider, RuleSameProvider, RuleFirstKnown}},
	} {
		for i, l := range Lineages(c.services, Places{}) {
			if l.LineageID != c.want[i] || l.Rule != c.rules[i] {
				t.Errorf("%s: service %d is %+v, want %s by %s", c.name, i, l, c.want[i], c.rules[i])
			}
		}
	}
}
