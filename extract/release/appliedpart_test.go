package release

import (
	"strings"
	"testing"
)

// TestAppliedForParts: those who applied for each of several things add up; numbers of several times or kinds of places do not.
func TestAppliedForParts(t *testing.T) {
	for in, want := range map[string]string{
		"이번 공모에는 숲선도지구 10개, 숲길맞춤지원 47개 사업이 접수되었다.":    "10개, 숲길맞춤지원 47개 사업",
		"이번 공모에는 숲선도지구에 10곳, 숲길맞춤지원에 47곳이 접수되었다.":     "10곳, 숲길맞춤지원에 47곳",
		"마을숲관리사업 12곳, 하천숲관리사업 20곳, 거리숲관리사업 8곳이 신청했다.": "12곳, 하천숲관리사업 20곳, 거리숲관리사업 8곳",
		"숲선도지구 10곳과 숲길맞춤지원 47곳이 신청했다.":                "10곳과 숲길맞춤지원 47곳",
		"이번 공모에는 사전설명회 60곳, 본공모 47곳이 신청했다.":           "47곳",
		"사전상담 60곳, 본접수 47곳이 신청했다.":                    "47곳",
		"지난해 30곳, 올해 47곳이 신청했다.":                      "47곳",
		"상반기 30곳, 하반기 47곳이 신청했다.":                     "47곳",
		"이번 공모에는 47개 지자체(공동 2건 포함)가 신청했다.":            "47개 지자체",
		"총 47곳(공동 신청 9곳 포함)이 신청하였다.":                  "47곳",
		"이번 공모에는 47곳(재신청 9곳을 포함)이 신청했다.":              "47곳",
		"전국에서 모두 47곳이 신청했다.":                          "47곳",
	} {
		f := Read(written("2025. 6. 12. 산림청\n# 산촌개발 공모사업 2곳 선정\n산림청은 2025년 산촌개발 공모사업 대상지로 충남 부여군, 경북 상주시 2곳을 선정했다.\n"+in), "")
		var got []string
		for _, d := range f.Decisions {
			if s := d.Applicants.Words.S; s != "" {
				got = append(got, s)
			}
		}
		if s := strings.Join(got, " | "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}
