package release

import (
	"slices"
	"strings"
	"testing"
)

// TestServicesOfOneForm: lines of one form, as many as are counted, whatever parts the name from who has it and whatever label
// they begin with.
func TestServicesOfOneForm(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 2건 승인\n환경부는 6일 물살 규제특례 과제 2건을 승인했다.\n"
	const two = "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트"
	for _, c := range []struct{ name, in, want string }{
		{"arrows", lead + "· 골목 배 나눔 → 노을물산\n· 빗물 저금통 중개 → 가람소프트", two},
		{"places in brackets", lead + "○ (대전) 골목 배 나눔(노을물산)\n○ (광주) 빗물 저금통 중개(가람소프트)", two},
		{"ranks", lead + "1위 골목 배 나눔(노을물산)\n2위 빗물 저금통 중개(가람소프트)", two},
		{"cards", lead + "서비스: 골목 배 나눔\n기업: 노을물산\n서비스: 빗물 저금통 중개\n기업: 가람소프트", two},
		{"cards of three lines", lead + "과제명: 골목 배 나눔\n운영기관: 노을물산\n기간: 2026. 6.~12.\n과제명: 빗물 저금통 중개\n운영기관: 가람소프트\n기간: 2026. 7.~12.", two},
		{"who has it in the next line", lead + "골목 배 나눔\n노을물산 · 나루연구원\n빗물 저금통 중개\n가람소프트 · 하늘연구원", "골목 배 나눔+노을물산+나루연구원, 빗물 저금통 중개+가람소프트+하늘연구원"},
		{"a company behind the name", lead + "- 골목 배 나눔 ㈜노을물산\n- 빗물 저금통 중개 ㈜가람소프트", "골목 배 나눔+㈜노을물산, 빗물 저금통 중개+㈜가람소프트"},
		{"a noun and 다", lead + "2건은 노을물산의 골목 배 지도, 가람소프트의 빗물 저금통 설계다.", "골목 배 지도+노을물산, 빗물 저금통 설계+가람소프트"},
		{"tasks without a counter", "# 물살 규제특례 소식\n환경부는 물살 규제특례 심의를 열고 두 과제를 의결했다.\n첫째, 골목 배 나눔이다. 노을물산이 신청했다. 둘째, 빗물 저금통 중개로 가람소프트가 신청했다.", two},
		{"more lines than counted", lead + "· 골목 배 나눔 → 노을물산\n· 빗물 저금통 중개 → 가람소프트\n· 둑방 순찰 드론 → 나루랩", ""},
	} {
		if got := allServices(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// allServices writes the services of a text with those who have them, however they were read.
func allServices(text string) string {
	f := Read(written(text), "")
	var out []string
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if h.Kind != ServiceHolder {
				continue
			}
			s := h.Words.S
			for _, p := range h.Providers {
				s += "+" + p.Words.S
			}
			if !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, ", ")
}
