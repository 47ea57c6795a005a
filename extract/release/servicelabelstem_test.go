package release

import "testing"

func TestPlaceWithoutEndingBeforeService(t *testing.T) {
	const lead = "# 물살 규제샌드박스 3건 승인\n환경부는 위원회를 열고 물살 규제샌드박스 과제 3건을 승인했다고 밝혔다.\n"
	for _, c := range []struct{ in, partner, domain string }{
		{"➊ (강원 춘천) 빗물 길동무 : ㈜두레길\n➋ (경남 진주) 나룻배 알림 : ㈜온누리\n➌ (전남 여수) 갯벌 지킴이 : ㈜갯마을", "강원 춘천", ""},
		{"➊ (강원 춘천시) 빗물 길동무 : ㈜두레길\n➋ (경남 진주시) 나룻배 알림 : ㈜온누리\n➌ (전남 여수시) 갯벌 지킴이 : ㈜갯마을", "강원 춘천시", ""},
		{"➊ (대구 수성) 빗물 길동무 : ㈜두레길\n➋ (부산 해운대) 나룻배 알림 : ㈜온누리\n➌ (울산 울주) 갯벌 지킴이 : ㈜갯마을", "대구 수성", ""},
		{"➊ (경기 광명) 빗물 길동무 : ㈜두레길 등 3개 기관\n➋ (충북 제천) 나룻배 알림 : ㈜온누리\n➌ (충남 서천) 갯벌 지킴이 : ㈜갯마을", "경기 광명", ""},
		{"➊ (물길 안전) 빗물 길동무 : ㈜두레길\n➋ (나루 교통) 나룻배 알림 : ㈜온누리\n➌ (갯벌 환경) 갯벌 지킴이 : ㈜갯마을", "", "물길 안전"},
		{"➊ (강원 관광) 빗물 길동무 : ㈜두레길\n➋ (경남 교통) 나룻배 알림 : ㈜온누리\n➌ (전남 환경) 갯벌 지킴이 : ㈜갯마을", "", "강원 관광"},
	} {
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for i := range d.Holders {
				if h := &d.Holders[i]; h.Words.S == "빗물 길동무" && (h.Partner.S != c.partner || h.Domain.S != c.domain) {
					t.Errorf("%s\n got %q, %q", c.in, h.Partner.S, h.Domain.S)
				}
			}
		}
	}
}
