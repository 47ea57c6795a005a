package release

import (
	"strings"
	"testing"
)

// TestApplicantsOfKinds: where one verb tells how many places and how many services asked, each number is of its own programme.
func TestApplicantsOfKinds(t *testing.T) {
	const lead = "2025. 6. 12. 국토교통부\n# 스마트도시 2곳 인증\n국토교통부는 2025년 스마트도시 및 스마트도시 서비스 인증 결과 스마트도시 2곳과 스마트도시 서비스 3건을 인증했다.\n"
	for in, want := range map[string]string{
		"올해 공모에는 도시 14곳, 서비스 9건이 신청하였다.":       "smart_city 14곳, smart_city_service 9건",
		"이번 공모에는 도시 14곳과 서비스 9건이 접수되었다.":       "smart_city 14곳, smart_city_service 9건",
		"공모 결과 서비스 9건과 도시 14곳이 응모하였다.":         "smart_city_service 9건, smart_city 14곳",
		"올해는 지자체 14곳, 스마트도시 서비스 9건이 신청했다고 한다.": "smart_city 14곳, smart_city_service 9건",
		"스마트도시 서비스 인증에는 9건이 신청하였다.":            "smart_city_service 9건",
		"지난해 서비스 14건, 올해 9건이 신청하였다.":           "smart_city_service 9건",
	} {
		var got []string
		for _, d := range Read(written(lead+in), "").Decisions {
			if s := d.Applicants.Words.S; s != "" {
				got = append(got, d.Scheme.ID+" "+s)
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}
