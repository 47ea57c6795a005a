package release

import (
	"strings"
	"testing"
)

// TestMakersHeaded: under a head that tells of makers in brackets a cell names as many services as it has brackets.
func TestMakersHeaded(t *testing.T) {
	const lead = "# 물빛서비스 6건 인증\n환경부는 물빛서비스 인증 심사 결과 6건의 서비스를 인증했다고 밝혔다.\n인증 결과\n"
	const told = "물길 알리미 by ㈜조개, 물때 도우미 by ㈜소라, 물 한 번에 by ㈜고둥, 비 지킴이 by ㈜굴, 빗길 25시 by ㈜전복, 빗물 안심 서비스 by ㈜홍합"
	for _, c := range []struct{ name, in, want string }{
		{"numbers in circles", "분야 | 인증 서비스(제공기관)\n물(3건) | ① 물길 알리미(㈜조개) ② 물때 도우미(㈜소라) ③ 물 한 번에(㈜고둥)\n비(3건) | ① 비 지킴이(㈜굴) ② 빗길 25시(㈜전복) ③ 빗물 안심 서비스(㈜홍합)", told},
		{"blanks", "분야 | 서비스명(제공기관)\n물 | 물길 알리미(㈜조개) 물때 도우미(㈜소라) 물 한 번에(㈜고둥)\n비 | 비 지킴이(㈜굴) 빗길 25시(㈜전복) 빗물 안심 서비스(㈜홍합)", told},
		{"commas", "분야 | 서비스명(기업명)\n물 | 물길 알리미(㈜조개), 물때 도우미(㈜소라), 물 한 번에(㈜고둥)\n비 | 비 지킴이(㈜굴), 빗길 25시(㈜전복), 빗물 안심 서비스(㈜홍합)", told},
		{"one a cell", "연번 | 서비스명(제공기관)\n1 | 물길 알리미(㈜조개)\n2 | 물때 도우미(㈜소라)\n3 | 물 한 번에(㈜고둥)\n4 | 비 지킴이(㈜굴)\n5 | 빗길 25시(㈜전복)\n6 | 빗물 안심 서비스(㈜홍합)", told},
	} {
		var got []string
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				for _, p := range h.Providers {
					got = append(got, h.Words.S+" by "+p.Words.S)
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, s, c.want)
		}
	}
}

// TestBracketsUnderMakers: under such a head brackets of which none is surely a body part no cell into several services.
func TestBracketsUnderMakers(t *testing.T) {
	const in = "# 물빛서비스 2건 인증\n환경부는 물빛서비스 인증 심사 결과 2건의 서비스를 인증했다고 밝혔다.\n인증 결과\n서비스(제공기관) | 내용\n함께 타요(승하차 알림) 모두 안전(보행자) | 교통\n함께 걷기(길 알림) 밤길 밝힘(어두운 곳) | 안전"
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if h.Words.S == "함께 타요" || h.Words.S == "모두 안전" {
				t.Errorf("%s by %v", h.Words.S, h.Providers)
			}
		}
	}
}
