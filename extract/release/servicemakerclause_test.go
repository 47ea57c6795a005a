package release

import "testing"

// Who has a quoted name under its field ends before what is told of them; the place there is where they work with it.
func TestMakerClauseBeforeQuote(t *testing.T) {
	const lead = "# 스마트도시 서비스 2건 인증\n배포일 2023. 9. 28.(수)\n국토교통부는 14건을 심사하여 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"교통 분야에서는 ㈜누리 외 2개사가 성남시와 함께 개발한 ‘골목 안전시스템’이, 복지 분야에서는 ㈜하늘랩의 ‘어르신 살핌 서비스’가 선정되었다.":  "골목 안전시스템 [㈜누리] 외 2개사 성남시",
		"교통 분야에서는 주식회사 누리가 단독으로 신청한 ‘골목 안전시스템’이, 복지 분야에서는 ㈜하늘랩의 ‘어르신 살핌 서비스’가 선정되었다.":       "골목 안전시스템 [주식회사 누리]",
		"교통 분야에서는 ㈜누리와 다온공사가 성남시 전역에서 운영 중인 ‘골목 안전시스템’이, 복지 분야에서는 ㈜하늘랩의 ‘어르신 살핌 서비스’가 뽑혔다.": "골목 안전시스템 [㈜누리] [다온공사] 성남시",
		"교통 분야에서는 다온공사가 성남시 골목 12곳에 적용한 ‘골목 안전시스템’이, 복지 분야에서는 ㈜하늘랩의 ‘어르신 살핌 서비스’가 뽑혔다.":     "골목 안전시스템 [다온공사] 성남시",
		"교통 분야에서는 ㈜누리의 ‘골목 안전시스템’이, 복지 분야에서는 ㈜하늘랩의 ‘어르신 살핌 서비스’가 선정되었다.":                    "골목 안전시스템 [㈜누리]",
	} {
		if got := serviceTold(Read(written(lead+in), ""), "골목 안전시스템"); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// serviceTold is what the decisions of a release tell of a service, each once: who has it, how many others, and where.
func serviceTold(f *Facts, name string) string {
	var h Holder
	for _, d := range f.Decisions {
		for _, o := range d.Holders {
			if o.Words.S != name {
				continue
			}
			h.Words = o.Words
			for _, p := range o.Providers {
				if !hasProvider(&h, p) {
					h.Providers = append(h.Providers, p)
				}
			}
			for _, x := range []struct{ to, of *string }{{&h.Unnamed.S, &o.Unnamed.S}, {&h.Partner.S, &o.Partner.S}, {&h.Domain.S, &o.Domain.S}} {
				if *x.to == "" {
					*x.to = *x.of
				}
			}
		}
	}
	out := h.Words.S
	for _, p := range h.Providers {
		out += " [" + p.Words.S + "]"
	}
	for _, w := range []string{h.Unnamed.S, h.Partner.S} {
		if w != "" {
			out += " " + w
		}
	}
	return out
}
