package release

import (
	"slices"
	"strings"
	"testing"
)

// TestMakersOfParts: who made a part of a service, or has the data that it uses, has not the service.
func TestMakersOfParts(t *testing.T) {
	const lead = "국토교통부는 ‘물길 소식’, ‘귀갓길 등불 서비스’ 2개를 스마트도시 서비스로 인증했다고 12일 밝혔다.\n"
	for in, want := range map[string]string{
		"‘물길 소식’은 기상 자료(제공기관: 기상청)를 쓴다.":                                  "",
		"‘물길 소식’은 가로등(시공사: 두레조명)에 카메라(제조사: 온누리전자)를 달았다.":                  "",
		"‘물길 소식’은 지도(제작사: 나루지도) 위에 물길을 그린다.":                              "",
		"‘물길 소식’은 물길을 알린다. (신청인: 홍길동)":                                    "",
		"‘물길 소식’은 물길을 알린다. (개발사: ㈜나루)":                                    "㈜나루",
		"‘물길 소식’(개발자: ㈜나루)은 물길을 알린다.":                                     "㈜나루",
		"‘물길 소식’은 물길을 알린다.\n두레대가 연구한 이 기술은 센서의 정확도를 높인다.":                 "",
		"‘물길 소식’은 물길을 알린다.\n㈜나루가 개발한 이 서비스는 빠르다.":                         "㈜나루",
		"온누리전자가 부품을 생산하고 ㈜나루가 만든 ‘물길 소식’, ㈜두레가 만든 ‘귀갓길 등불 서비스’가 인증을 받았다.": "㈜나루",
	} {
		var got []string
		for _, d := range Read(written("# 스마트도시 서비스 인증 2개 인증\n"+lead+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "물길 소식" {
					for _, p := range h.Providers {
						if !slices.Contains(got, p.Words.S) { // it may be told twice
							got = append(got, p.Words.S)
						}
					}
				}
			}
		}
		if s := strings.Join(got, "+"); s != want {
			t.Errorf("%s: got %s, want %s", in, s, want)
		}
	}
}
