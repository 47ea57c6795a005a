package release

import "testing"

// TestPartnersInCells: a head that says that places are among the bodies makes them partners; tasks before
// their number make the rows of a table services.
func TestPartnersInCells(t *testing.T) {
	const lead = "# 물길 안전 실증사업 2건 선정\n환경부는 ‘물길 안전 실증사업’ 대상 과제로 2건을 최종 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"in brackets", lead + "과제명 | 신청기업(실증지역)\n빗물 알림 | ㈜두레길(충남 서천군)\n물높이 예보 | ㈜온누리(전남 곡성군)", "빗물 알림@충남 서천군, 물높이 예보@전남 곡성군"},
		{"beside", lead + "연합체(지자체·기업) | 과제명\n충남 서천군, ㈜두레길 | 빗물 알림\n전남 곡성군, ㈜온누리 | 물높이 예보", "빗물 알림@충남 서천군, 물높이 예보@전남 곡성군"},
		{"columns of places", lead + "선정 과제 | 업체명 | 대표 지자체\n빗물 알림 | ㈜두레길 | 충남 서천군\n물높이 예보 | ㈜온누리 | 전남 곡성군", "빗물 알림@충남 서천군, 물높이 예보@전남 곡성군"},
	} {
		got := ""
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				if h.Kind != ServiceHolder {
					t.Errorf("%s: %s is no service", c.name, h.Words.S)
				}
				if got != "" {
					got += ", "
				}
				got += h.Words.S + "@" + h.Partner.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
