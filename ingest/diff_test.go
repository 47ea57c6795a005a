package ingest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/schema"
)

func city(code, name string, year int32, status schema.Status, base *int32) schema.City {
	id := "smart_city/" + code + "/" + string(rune('0'+year%10)) + "/" + string(status)
	return schema.City{RecordID: id, Scheme: "smart_city", SchemeName: "스마트도시 인증", RegionCode: code, CityName: name, Year: year, Status: status, BaseYear: base}
}

func sentences(all []Change) (ko []string) {
	for _, c := range all {
		ko = append(ko, c.Ko)
	}
	return ko
}

// TestDiffSpeaksInSentences: a renewed city, one that was not renewed, a
// provider that changed, and nothing twice.
func TestDiffSpeaksInSentences(t *testing.T) {
	base := int32(2021)
	a := &schema.Dataset{
		Cities:   []schema.City{city("41390", "경기도 시흥시", 2021, schema.New, nil), city("11680", "서울특별시 강남구", 2021, schema.New, nil)},
		Services: []schema.Service{{RecordID: "s/1", ServiceName: "돌봄 알리미", Providers: []schema.Provider{{Name: "가온"}}}},
	}
	b := &schema.Dataset{
		Cities:   append(slices.Clone(a.Cities), city("11680", "서울특별시 강남구", 2023, schema.Renewed, &base)),
		Services: []schema.Service{{RecordID: "s/1", ServiceName: "돌봄 알리미", Providers: []schema.Provider{{Name: "나래"}}}},
	}
	want := []string{
		"서울특별시 강남구 연장(스마트도시 인증 2023년)",
		"돌봄 알리미: 제공 기관 바뀜, 가온 → 나래",
		"경기도 시흥시 연장 없음(2021년 인증, 2023년 연장 명단에 없음, 스마트도시 인증)",
	}
	if diff := cmp.Diff(want, sentences(Diff(a, b))); diff != "" {
		t.Error(diff)
	}
	if got := Diff(b, b); len(got) != 0 {
		t.Errorf("the same differs: %v", sentences(got))
	}
}

// TestDiffIsFair: what came one way went the other way.
func TestDiffIsFair(t *testing.T) {
	a := &schema.Dataset{Cities: []schema.City{city("41390", "경기도 시흥시", 2021, schema.New, nil)}}
	b := &schema.Dataset{}
	there, back := Diff(a, b), Diff(b, a)
	if len(there) != 1 || len(back) != 1 || there[0].Kind != Removed || back[0].Kind != Added || there[0].Record != back[0].Record {
		t.Errorf("%+v %+v", there, back)
	}
}
