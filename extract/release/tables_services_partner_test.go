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
		{"sites behind places", lead + "과제명 | 신청기업 | 실증지역\n빗물 알림 | ㈜두레길 | 충남 서천군 봄나루\n물높이 예보 | ㈜온누리 | 전남 곡성군 일원", "빗물 알림@충남 서천군, 물높이 예보@전남 곡성군"},
		{"sites in words of their own", lead + "과제명 | 신청기업 | 실증지역\n빗물 알림 | ㈜두레길 | 부산 물빛광장\n물높이 예보 | ㈜온누리 | 강원 춘천", "빗물 알림@부산, 물높이 예보@강원 춘천"},
		{"places that use them", lead + "과제명 | 수행기업 | 수요기관\n빗물 알림 | ㈜두레길 | 충남 서천군\n물높이 예보 | ㈜온누리 | 전남 곡성군청", "빗물 알림@충남 서천군, 물높이 예보@전남 곡성군"},
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

// TestProvidersAmongBodies: who provides a service, among bodies that have another part in it, told by the heads of
// columns or by labels in the bracket behind its name, and two bodies without a comma between them.
func TestProvidersAmongBodies(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n"
	const a, b = "경사로 안내 서비스", "빗길 신호 연장 서비스"
	for _, c := range []struct{ in, want string }{
		{"서비스명 | 수행 기관 | 데이터 보유기관\n" + a + " | ㈜오름길 | 한국도로공사\n" + b + " | ㈜빗소리 | 기상청", "new " + a + "+㈜오름길, new " + b + "+㈜빗소리"},
		{"① " + a + "(주관: ㈜오름길, 참여: 한국길원, 실증지: 충남 서천군)\n② " + b + "(주관: ㈜빗소리, 실증지: 전남 곡성군)", "new " + a + "+㈜오름길+한국길원@충남 서천군, new " + b + "+㈜빗소리@전남 곡성군"},
		{"① " + a + "(㈜오름길 / 적용지역: 충남 서천군)\n② " + b + "(㈜빗소리; 예산: 3억 원)", "new " + a + "+㈜오름길@충남 서천군, new " + b + "+㈜빗소리"},
		{"서비스명 | 기업\n" + a + " | ㈜오름길-㈜길벗\n" + b + " | ㈜빗소리 한국물원", "new " + a + "+㈜오름길+㈜길벗, new " + b + "+㈜빗소리+한국물원"},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
