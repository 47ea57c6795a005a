package release

import "testing"

// TestServiceTableForms: a renewal with the year of before, names over what is told of each, a
// place among the bodies, groups of which the first covers the table, and a council's title.
func TestServiceTableForms(t *testing.T) {
	const two = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 2건 인증\n환경부는 물길 서비스 2건을 인증했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a renewal of another year", "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 2건 인증\n환경부는 물길 서비스 1건을 신규 인증하고 1건을 연장했다고 밝혔다.\n구분 | 서비스명 | 기업명\n신규 | 물높이 알리미 | ㈜두레길\n연장('22년 인증) | 빗물 지킴이 | ㈜온누리", "물길서비스 물높이 알리미+㈜두레길, 물길서비스 빗물 지킴이+㈜온누리"},
		{"names over what is told", two + "구분 | 물높이 알리미 | 빗물 지킴이\n기업 | ㈜두레길 | ㈜온누리\n분야 | 환경 | 안전", "물길서비스 물높이 알리미+㈜두레길, 물길서비스 빗물 지킴이+㈜온누리"},
		{"a place among the bodies", two + "서비스명 | 주관기관 | 참여기관\n물높이 알리미 | ㈜두레길 | 오산시, ㈜나루\n빗물 지킴이 | ㈜온누리 | -", "물길서비스 물높이 알리미+㈜두레길+오산시+㈜나루, 물길서비스 빗물 지킴이+㈜온누리"},
		{"a council's title", "보도시점 2024. 6. 25.(화) 12:00\n# 물길위원회, 물길 서비스 2건 인증\n물길위원회는 물길 서비스 2건을 인증했다고 밝혔다.\n서비스명 | 기업명\n물높이 알리미 | ㈜두레길\n빗물 지킴이 | ㈜온누리", "물길서비스 물높이 알리미+㈜두레길, 물길서비스 빗물 지킴이+㈜온누리"},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestOtherFirmsBeside: a column of firms like those who have the services, or that buy them, is of nobody who provides them.
func TestOtherFirmsBeside(t *testing.T) {
	const lead = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 2건 인증\n환경부는 물길 서비스 2건을 인증했다고 밝혔다.\n"
	const want = "물길서비스 물높이 알리미+㈜두레길, 물길서비스 빗물 지킴이+㈜온누리"
	for head, want := range map[string]string{
		"서비스명 | 사업자 | 같은 유형의 기지정 사업자": want,
		"서비스명 | 기업명 | 유사 서비스 기업":      want,
		"서비스명 | 개발사 | 수요기업":           want,
		"서비스명 | 주관기업 | 참여기업":          "물길서비스 물높이 알리미+㈜두레길+나루, 물길서비스 빗물 지킴이+㈜온누리+다솜",
	} {
		if got := exemptedIn(lead + head + "\n물높이 알리미 | ㈜두레길 | 나루\n빗물 지킴이 | ㈜온누리 | 다솜"); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}

// TestFirmsAlone: a head of firms that says of them what a programme may be called is one of those who are chosen or have the services.
func TestFirmsAlone(t *testing.T) {
	const lead = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 2건 인증\n환경부는 물길 서비스 2건을 인증했다고 밝혔다.\n"
	const want = "물길서비스 물높이 알리미+㈜두레길, 물길서비스 빗물 지킴이+㈜온누리"
	for _, head := range []string{"서비스명 | 기승인 기업", "서비스명 | 투자기관·신청기업", "서비스명 | 경쟁력 우수 기업"} {
		if got := exemptedIn(lead + head + "\n물높이 알리미 | ㈜두레길\n빗물 지킴이 | ㈜온누리"); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}
