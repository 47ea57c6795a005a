package release

import (
	"strings"
	"testing"
)

// schemesHeld are the programmes of all decisions with holders, and their holders.
func schemesHeld(in string) string {
	var out []string
	for _, d := range Read(written("2026. 2. 9. 국토교통부\n"+in), "").Decisions {
		for _, h := range d.Holders {
			if s := d.Scheme.ID + " " + strings.Trim(h.Words.S, "‘’"); len(out) == 0 || out[len(out)-1] != s {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestTableOfServicesBesidePlaces: a table of services is of the programme that certifies them, also where another stands over it.
func TestTableOfServicesBesidePlaces(t *testing.T) {
	const in = "# 스마트도시 인증에 여주·공주… 서비스는 2건\n국토교통부는 스마트도시 및 스마트도시 서비스 인증 결과를 발표했다.\n스마트도시로 경기 여주시와 충남 공주시가 인증을 받았다.\n스마트도시 서비스로는 ‘등불 길잡이’(㈜두레길)와 ‘물결 살피미’(온누리공사)가 인증을 받았다.\n참고 인증 서비스\n\n| 서비스명 | 신청기관 |\n| 등불 길잡이 | ㈜두레길 |\n| 물결 살피미 | 온누리공사 |"
	if got := schemesHeld(in); strings.Contains(got, "smart_city 등불") || strings.Contains(got, "smart_city 물결") || strings.Count(got, "smart_city_service ") < 4 {
		t.Errorf("got %s", got)
	}
}

// TestTitledPlacesOfServices: places that a title has before what they do hold nothing where services are certified.
func TestTitledPlacesOfServices(t *testing.T) {
	const in = "# 고을이 만든 서비스 2개, 혁신인증 획득\n- 여주시 밤길 안내, 공주군 장보기 대행 등 심사단이 직접 선정 -\n행정안전부는 고을이 만든 서비스 가운데 2개 서비스를 ‘새싹서비스 혁신인증’ 대상으로 확정했다.\n인증을 받은 서비스는 △경기 여주시의 ‘밤길 안내 로봇’ △충남 공주시의 ‘눈 오는 날 장보기 대행’이다."
	if got := schemesHeld(in); got != "새싹서비스혁신인증 밤길 안내 로봇, 새싹서비스혁신인증 눈 오는 날 장보기 대행" {
		t.Errorf("got %s", got)
	}
}

// TestNumbersOfLastYear: in the first months the numbers of the year before are not those of a decision that is dated to this one.
func TestNumbersOfLastYear(t *testing.T) {
	f := Read(written("2026. 2. 9. 환경부\n# 물길도시 2곳 지정\n환경부는 2026년 물길도시로 강원 태백시와 충남 서천군을 지정했다고 9일 밝혔다.\n□ 물길도시 개요\n\n| 연도 | 2023년 | 2024년 | 2025년 |\n| 지정 도시(수) | 3 | 4 | 5 |"), "")
	for _, d := range f.Decisions {
		for _, n := range d.Counts {
			if d.Where == InTable {
				t.Errorf("%s counts %d", n.Words.S, n.N)
			}
		}
	}
}

// TestNumberOfOneStatus: a number beside a label that says no status of its own is that of one of the parts.
func TestNumberOfOneStatus(t *testing.T) {
	f := Read(written("2026. 2. 9. 환경부\n# 물길도시 3곳 지정, 예비도시 2곳\n환경부는 물길도시 3곳을 지정하고 예비도시 2곳을 선정했다고 9일 밝혔다.\n□ 선정 결과\n\n| 구분 | 지자체 |\n| 지정(3개소) | 강원 태백시, 충남 서천군, 경북 울진군 |\n| 예비지정(2개소) | 전남 장흥군, 전북 무주군 |"), "")
	for _, i := range f.Issues {
		if i.Code == "count-mismatch" {
			t.Errorf("%s: %s", i.Code, *i.Raw)
		}
	}
}

// TestNamesWithoutHead: the column of names is only guessed where nothing stands over it.
func TestNamesWithoutHead(t *testing.T) {
	const rows = "\n| 물살 | 물때 알림 보기 | ㈜여울 |\n| 갯길 | 갯길 안내 듣기 | ㈜나루 |"
	for head, want := range map[string]bool{"|  |  |  |": true, "| 분야 | 서비스명 | 기업명 |": false} {
		f := readDrawn(t, told{body: "□ 물살 안전 서비스 2건 인증\n\n" + head + "\n=" + rows})
		n := 0
		for i := range f.Decisions {
			for _, h := range f.Decisions[i].Holders {
				if n++; h.Kind == ServiceHolder && h.ByForm != want {
					t.Errorf("%s: %s, guessed %v", head, h.Words.S, h.ByForm)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: nothing read", head)
		}
	}
}
