package release

import (
	"strings"
	"testing"
)

// Passages below each other that each tell of a service by name, as many as were certified, name those: who has them, where,
// and their field stand around the name.
func TestServicesInRuns(t *testing.T) {
	const lead = "# 안심 물길서비스 3건 인증\n배포일 2023. 9. 28.(수)\n환경부는 14건을 심사하여 ‘골목 배 나눔 서비스’ 등 3건을 안심 물길서비스로 인증했다고 밝혔다.\n○ 안심 물길서비스 인증은 올해 처음 시행된다.\n"
	const rest = "\n○ (재난) ‘둑방 순찰 시스템’은 다온랩㈜이 김천시와 협력하여 개발했으며 물이 넘치는 곳을 찾는다.\n○ (안전) 주식회사 누리의 ‘물놀이 지킴이’는 지난여름 물에 빠진 11명을 찾았다."
	for in, want := range map[string]string{
		"○ (배송) ㈜나르미 외 2개사는 여수시 등 6개 섬을 오가는 ‘골목 배 나눔 서비스’로 인증을 받았다. 배는 하루 열 번 다닌다.": "골목 배 나눔 서비스 [㈜나르미] 외 2개사 여수시",
		"○ (배송) 「골목 배 나눔 서비스」는 지난여름 이후 여수시가 ㈜나르미 등 2개 기업과 여섯 주 만에 구축한 것으로, 짐을 나른다.": "골목 배 나눔 서비스 [㈜나르미] 등 2개 기업 여수시",
		"○ (배송) 나르미 컨소시엄과 전남 여수시의 ‘골목 배 나눔 서비스’는 짐을 나른다.":                           "골목 배 나눔 서비스 [나르미] [전남 여수시] 전남 여수시",
		"○ 골목 배 나눔 서비스(배송): ㈜나르미가 여수시 여섯 섬과 앞바다에 적용. 짐을 나른다.":                       "골목 배 나눔 서비스 [㈜나르미] 여수시",
		"○ 골목 배 나눔 서비스(배송): 사회적협동조합 나르미와 여수시가 함께 만든 뱃길로, 짐을 나른다.":                   "골목 배 나눔 서비스 [사회적협동조합 나르미] 여수시",
	} {
		f := Read(written(lead+in+rest), "")
		if got := serviceTold(f, "골목 배 나눔 서비스"); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
		if got := serviceTold(f, "둑방 순찰 시스템"); got != "둑방 순찰 시스템 [다온랩㈜] 김천시" {
			t.Errorf("%s\n   got  %s", in, got)
		}
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder && d.Rule == "list.told-services" && h.Domain.S == "" {
					t.Errorf("%s\n   %s has no field", in, h.Words.S)
				}
			}
		}
	}
	const more = "\n○ ㈜바다의 ‘물때 알림 서비스’는 물때를 알린다.\n○ ㈜두레의 ‘물길 안내 서비스’는 길을 알린다."
	for _, in := range []string{
		lead + rest + more, // one more than were certified
		strings.Replace(lead, "3건을", "2건을", 1) + "○ 심사에서 떨어진 서비스 2건" + rest,
	} {
		for _, d := range Read(written(in), "").Decisions {
			if d.Rule == "list.told-services" {
				t.Errorf("%s\n   got  %s", in, d.Holders[0].Words.S)
			}
		}
	}
}

// What is named as one of a number of things that were certified is no programme, though one of them is said to have been
// certified as it.
func TestOneOfCountedIsNoProgramme(t *testing.T) {
	const in = "# 안심 물길서비스 2건 인증\n배포일 2023. 9. 28.(수)\n환경부는 ‘골목 배 나눔 서비스’ 등 2건을 안심 물길서비스로 인증했다고 밝혔다.\n○ ㈜나르미는 섬을 오가는 ‘골목 배 나눔 서비스’로 인증을 받았다.\n○ ㈜다온의 ‘둑방 순찰 시스템’은 물이 넘치는 곳을 찾는다."
	for _, d := range Read(written(in), "").Decisions {
		if d.Scheme.Name != "안심 물길서비스" {
			t.Errorf("got %s", d.Scheme.Name)
		}
	}
}
