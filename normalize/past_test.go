package normalize

import (
	"testing"

	"injeung/normalize/timeline"
	"injeung/schema"
)

// TestPlacesKeepOneIdentity holds what follows from records of a place told under
// its names of two years.
func TestPlacesKeepOneIdentity(t *testing.T) {
	for _, c := range []struct {
		was, day, is, then string
		one                bool
	}{
		{"강원도 강릉시", "2022. 9. 29.", "강원특별자치도 강릉시", "2024. 9. 29.", true},
		{"전라북도", "2022. 9. 29.", "전북특별자치도", "2024. 9. 29.", true},
		{"경상북도 군위군", "2022. 9. 29.", "대구광역시 군위군", "2024. 9. 29.", true},
		{"인천광역시 남구", "2017. 9. 29.", "인천광역시 미추홀구", "2019. 9. 29.", true},
		{"인천광역시 동구", "2024. 9. 29.", "인천광역시 제물포구", "2026. 9. 29.", true},
		{"인천광역시 서구", "2024. 9. 29.", "인천광역시 검단구", "2026. 9. 29.", false},
		{"인천광역시 중구", "2024. 9. 29.", "인천광역시 영종구", "2026. 9. 29.", false},
		{"전라남도", "2024. 9. 29.", "전남광주통합특별시", "2026. 9. 29.", true},
		{"광주광역시", "2024. 9. 29.", "전남광주통합특별시", "2026. 9. 29.", true},
		{"광주광역시 북구", "2024. 9. 29.", "전남광주통합특별시 북구", "2026. 9. 29.", true},
		{"전라남도 목포시", "2024. 9. 29.", "전남광주통합특별시 목포시", "2026. 9. 29.", true},
		{"충청북도 청원군", "2013. 9. 29.", "충청북도 청주시", "2016. 9. 29.", true},
		{"경상남도 마산시", "2009. 9. 29.", "경상남도 창원시", "2012. 9. 29.", true},
		{"경상남도 마산시", "2008. 9. 29.", "경상남도 진해시", "2009. 9. 29.", false},
		{"경기도 여주군", "2012. 9. 29.", "경기도 여주시", "2015. 9. 29.", true},
		{"강원도 고성군", "2022. 9. 29.", "경상남도 고성군", "2024. 9. 29.", false},
		{"경기도 광주시", "2022. 9. 29.", "광주광역시", "2024. 9. 29.", false},
		{"경기도", "2022. 9. 29.", "경기도 수원시", "2024. 9. 29.", false},
	} {
		m := Merge([]*Draft{told("a.pdf", schema.Original, c.day, c.was), told("b.pdf", schema.Original, c.then, c.is)})
		if len(m.Cities) != 2 {
			t.Errorf("%s and %s: %d records", c.was, c.is, len(m.Cities))
			continue
		}
		first, last := &m.Cities[0], &m.Cities[1]
		if first.Year > last.Year {
			first, last = last, first
		}
		if one := last.FirstCertifiedYear != nil && *last.FirstCertifiedYear == first.Year; one != c.one {
			t.Errorf("%s of %s and %s: first certified %v, one place %v", c.was, c.day, c.is, value(last.FirstCertifiedYear), one)
		}
		lines := map[string]bool{}
		for _, e := range timeline.Cities(m) {
			lines[e.TimelineID] = true
		}
		if c.one && len(lines) != 1 {
			t.Errorf("%s of %s and %s: lines %v", c.was, c.day, c.is, lines)
		}
	}
}

// TestNothingFollowsFromRewrites: what only a rewrite tells is no past of a place.
func TestNothingFollowsFromRewrites(t *testing.T) {
	m := Merge([]*Draft{
		told("c.html", schema.Rewrite, "2022. 9. 30.", "수원시", "오산시"),
		told("d.pdf", schema.Original, "2024. 9. 30.", "수원시"),
		told("e.pdf", schema.Original, "2023. 9. 30.", "오산시"),
		told("f.pdf", schema.Original, "2025. 9. 30.", "오산시"),
	})
	want := map[string]int32{"smart_city/41110/2024/new": 0, "smart_city/41370/2023/new": 0, "smart_city/41370/2025/new": 2023}
	for _, c := range m.Cities {
		if year, ok := want[c.RecordID]; ok && value(c.FirstCertifiedYear) != year {
			t.Errorf("%s was first certified in %d, want %d", c.RecordID, value(c.FirstCertifiedYear), year)
		}
	}
}
