package scheme

import (
	"slices"
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct{ words, id string }{
		{"‘24년 스마트도시 인증 결과", "smart_city"}, {"스마트 도시 인증", "smart_city"}, {"「스마트도시 인증」 공모", "smart_city"}, {"스마트시티 인증제", "smart_city"},
		{"스마트도시 서비스 인증은", "smart_city_service"}, {"스마트 서비스인증", "smart_city_service"}, {"스마트도시로 신규 인증", "smart_city"},
		{"스마트도시 서비스로 신규 인증", "smart_city_service"}, {"스마트 도시 9곳", "smart_city"}, {"스마트\n도시인증", "smart_city"},
		{"스마트도시·서비스 인증 공모", ""}, {"스마트 도시‧서비스 인증", ""}, {"스마트도시 계획", ""}, {"스마트시티 국가시범도시", ""}, {"스마트도시 로봇", ""}, {"여성친화도시", ""}, {"", ""},
	} {
		s, ok := Lookup(c.words)
		if s.ID != c.id || ok != (c.id != "") {
			t.Errorf("Lookup(%q) = %q, want %q", c.words, s.ID, c.id)
		}
	}
	if at := Find("스마트 도시‧서비스 인증"); len(at) != 2 || at[0].From != at[1].From || at[0].Scheme.ID == at[1].Scheme.ID {
		t.Errorf("a shared spelling names %v", at)
	}
	s := "올해 스마트 도시 인증과 스마트 서비스 인증"
	at := Find(s)
	if len(at) != 2 || s[at[0].From:at[0].To] != "스마트 도시 인증" || s[at[1].From:at[1].To] != "스마트 서비스 인증" {
		t.Errorf("Find gives %v", at)
	}
}

func TestName(t *testing.T) {
	for _, c := range [][2]string{
		{"‘2025년도 제4차 여성친화도시’", "여성친화도시"}, {"2025년 여성친화도시 신규 지정", "여성친화도시"}, {"제4차 법정 문화도시", "법정 문화도시"},
		{"아동친화도시 인증", "아동친화도시"}, {"녹색건축 인증", "녹색건축 인증"}, {"’24년 평생학습도시 재지정", "평생학습도시"}, {"평생학습도시(제3기)", "평생학습도시"},
		{"올해의 관광도시 선정", "올해의 관광도시"}, {"올해의관광도시", "올해의관광도시"}, {"올해 관광도시 선정", "관광도시"}, {"지정", "지정"}, {"", ""}, {"15분 도시", "15분 도시"}, {"2030 청년도시", "청년도시"}, {"【숲길 동행】 사업", "숲길 동행 사업"}, {"〈숲길도시〉", "숲길도시"}, {"5차원 도시", "5차원 도시"},
	} {
		if got := Name(c[0]); got != c[1] || Name(got) != got {
			t.Errorf("Name(%q) = %q, want %q; again %q", c[0], got, c[1], Name(got))
		}
	}
}

func TestSubjectOf(t *testing.T) {
	for _, c := range []struct {
		name string
		want Subject
	}{
		{"가족친화 우수기업", Company}, {"기업하기 좋은 도시", City}, {"혁신제품 지정", Product}, {"여성친화도시", City}, {"그린스마트 미래학교", School}, {"대한민국 명장", Person},
		{"스마트도시 서비스 인증", Service}, {"녹색건축 인증", Building}, {"교육국제화특구", City}, {"으뜸상", Unknown}, {"청년친화 강소기업 선정", Company}, {"평생학습도시", City},
		{"기업새싹파크 조성", City}, {"향토브랜드화 지원사업", Unknown}, {"향토브랜드 지원사업", Product}, {"우수 돌봄서비스 사업자 인증", Company}, {"돌봄서비스 인증", Service},
		{"우수 귀농귀촌인", Person}, {"올해의 신지식농업인 선정", Person}, {"으뜸 어촌계 육성사업", Company}, {"어업인 안전쉼터 마을", City}, {"어촌계 활력거점", Unknown},
		{"물길 선도 시범사업", Unknown}, {"갯벌지도 시스템 구축", Unknown}, {"우선 정비 도시", City}, {"물길도시 시범사업", City}, {"도시시설 정비", Building},
	} {
		if got := SubjectOf(c.name); got != c.want {
			t.Errorf("SubjectOf(%q) = %q, want %q", c.name, got, c.want)
		}
	}
	if Company.Supported() || !City.Supported() {
		t.Error("cities have records, companies none")
	}
}

// Every programme is found by each of its own words.
func TestRegistry(t *testing.T) {
	list := all()
	if !slices.IsSortedFunc(list, func(a, b Scheme) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("not sorted by id")
	}
	for _, s := range list {
		for _, w := range append(slices.Clone(s.Spellings), tight(s.Name)) {
			if !slices.ContainsFunc(Find(w), func(a At) bool { return a.Scheme.ID == s.ID && !a.Short }) {
				t.Errorf("%s is not found by %q", s.ID, w)
			}
		}
		for _, w := range s.Shorts {
			if !slices.ContainsFunc(Find(w+"로 선정"), func(a At) bool { return a.Scheme.ID == s.ID }) {
				t.Errorf("%s is not found by %q beside a decision", s.ID, w)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"스마트 도시‧서비스 인증", "‘2025년도 제4차 가나도시’(제3기)", "스마트\xff도시", "('25년", "재지정"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		from, last := 0, 0
		for _, a := range Find(s) {
			if a.From < last && a.From != from || a.To <= a.From || a.To > len(s) {
				t.Fatalf("%v in %q", a, s)
			}
			from, last = a.From, a.To
		}
		if n := Name(s); Name(n) != n {
			t.Fatalf("Name is not idempotent: %q → %q → %q", s, n, Name(n))
		}
		SubjectOf(s)
	})
}
