package release

import (
	"strings"
	"testing"
)

// A project that is topic of what is told is the programme of those chosen for it, beside the one the release is about.
func TestProjectAsTopic(t *testing.T) {
	const lead = "# 2025년 나눔도시 선정 결과 발표\n교육부는 신규 나눔도시 2곳을 선정하였다. 올해는 2개 기초지자체(안동시, 김천시)를 나눔도시로 신규 선정하였다.\n"
	for _, tt := range []struct{ said, want string }{
		{"마을 특성화 프로그램은 빈 공간을 활용해 강좌를 운영하는 것으로, 기초지자체 2곳(영주시, 상주시)을 선정하였다.", "마을 특성화 프로그램"},
		{"청년 이음 지원사업은 청년이 지역에 머물도록 돕는 사업으로, 영주시와 상주시 등 2곳을 최종 선정했다.", "청년 이음 지원사업"},
		{"‘마을 특성화 프로그램’에는 영주시, 상주시 등 2곳이 선정됐다.", "마을 특성화 프로그램"},
		{"‘마을 특성화 프로그램’에는 이미 영주시, 상주시가 선정됐다.", ""},
		{"이번 사업은 마을을 가꾸는 사업으로, 영주시, 상주시 등 2곳을 선정하였다.", "나눔도시"},
		{"나눔도시 조성사업은 마을을 가꾸는 사업으로, 영주시, 상주시 등 2곳을 선정하였다.", "나눔도시"},
	} {
		got := ""
		for _, d := range Read(written(lead+tt.said), "").Decisions {
			for _, h := range d.Holders {
				if strings.Contains(h.Words.S, "영주") {
					got = d.Scheme.Name
				}
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q", tt.said, got)
		}
	}
}
