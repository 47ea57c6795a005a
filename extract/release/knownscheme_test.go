package release

import "testing"

// TestNounsAhead: a noun before a short name makes it another programme's, a word that opens a
// heading, or tells when and how, does not.
func TestNounsAhead(t *testing.T) {
	for word, want := range map[string]bool{
		"새빛": true, "거점": true, "시범": true, "AI": true, "친환경": true,
		"참고": false, "붙임": false, "별첨": false, "향후": false, "우리": false, "대표": false, "세부": false, "본격": false, "주민": false, "관련": false, "신규": false, "올해": false,
	} {
		if got := modifies(word); got != want {
			t.Errorf("%s: %v, want %v", word, got, want)
		}
	}
	for _, heading := range []string{"참고 스마트도시 인증 현황", "붙임 스마트도시 지정 현황", "별첨 스마트도시 목록"} {
		f := Read(written("# 스마트도시 2곳 인증\n국토교통부는 2022년 스마트도시로 여주시와 남해군을 인증했다.\n"+heading+"\n연번 | 지자체\n1 | 여주시\n2 | 남해군"), "")
		for i := range f.Decisions {
			if id := f.Decisions[i].Scheme.ID; id != "smart_city" {
				t.Errorf("%s: programme %q", heading, id)
			}
		}
	}
}

// TestShortNameLeavesOut: a short name that leaves a word out is the programme's where that word is told.
func TestShortNameLeavesOut(t *testing.T) {
	for in, want := range map[string]string{
		"# 동네가 만드는 스마트 서비스 3건 선정\n과기정통부는 동네가 만드는 스마트 서비스 3건을 선정했다고 밝혔다.":                  "동네가만드는스마트서비스",
		"# 스마트도시 2곳, 스마트 서비스 3건 인증\n국토부는 스마트도시로 경기 여주시, 충남 공주시를, 스마트 서비스로 3건을 인증했다고 밝혔다.": "smart_city, smart_city_service",
	} {
		if got := programmesOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestShortNameOfCertification: a short name is a certification's where one is told of, and else a word
// of what another programme chose.
func TestShortNameOfCertification(t *testing.T) {
	for in, want := range map[string]string{
		"# 스마트도시 2곳 선정\n국토교통부는 ‘숲길 관제 보급사업’ 대상으로 경기 여주시, 충남 공주시를 선정했다고 밝혔다.": "숲길관제보급사업",
		"# 스마트도시 2곳 선정\n국토교통부는 스마트도시 조성사업 대상지로 경기 여주시, 충남 공주시를 선정했다고 밝혔다.":   "스마트도시조성사업",
		"# 국토부, 스마트도시 2곳 인증\n국토교통부는 올해 스마트도시로 경기 여주시, 충남 공주시를 선정했다고 밝혔다.":    "smart_city",
	} {
		if got := programmesOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
