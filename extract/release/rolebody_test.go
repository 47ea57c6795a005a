package release

import "testing"

// TestPlacesThatDecide: a place that chooses things together with a public body is not chosen; one that is chosen with it, or
// stands before the verb that tells what became of it, is.
func TestPlacesThatDecide(t *testing.T) {
	for in, want := range map[string]string{
		"# 물길실증사업 4개 기술 선정\n부산시와 부산물길진흥원(BW)은 ‘물길실증사업’에 4개 기술을 최종 선정했다고 밝혔다.":    "",
		"# 물길실증사업 4개 과제 선정\n경기도와 경기물길공사는 ‘물길실증사업’ 과제 4개를 선정했다.":                  "",
		"# 물길실증사업 4개 과제 선정\n대구광역시와 대구테크노파크가 ‘물길실증사업’ 대상으로 4개 과제를 뽑아 지정했다.":       "",
		"# 물길도시 지정\n환경부는 경기 오산시와 전남 순천시를 물길도시로 지정했다.":                            "new 경기 오산시, new 전남 순천시",
		"# 물길나눔 과제 3개 선정\n대구시는 대구만의 멋을 담은 ‘물길나눔 사업’에 3개 과제를 선정했다고 밝혔다.":          "",
		"# 물길도시 2곳 지정\n경기 오산시, 전남 순천시만의 멋을 살린 계획이 인정돼 두 곳이 물길도시로 지정됐다.":          "new 경기 오산시, new 전남 순천시",
		"# 물길나눔 과제 3개 선정\n제천시는 제천다운 물길을 여는 ‘물길나눔 사업’에 3개 과제를 선정했다고 밝혔다.":         "",
		"# 물길도시 지정\n환경부와 한국물길공사는 경기 오산시를 물길도시로 지정했다.":                            "new 경기 오산시",
		"# 물길도시 지정\n경기 오산시와 한국물길공사가 함께 신청한 물길도시가 지정됐다. 환경부는 경기 오산시를 물길도시로 지정했다.": "new 경기 오산시, new 경기 오산시",
	} {
		if got := toldToHold(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPlacesWithBodies: those who choose together are no name of what they chose.
func TestPlacesWithBodies(t *testing.T) {
	const in = "# 부산시, 물길실증사업 2개 기술 선정\n부산시와 부산물길진흥원(BW)은 기업의 기술을 쓰는 ‘물길실증사업’에 2개 기술을 최종 선정했다고 밝혔다.\n선정된 기술은 ㈜나루의 ‘뱃길 안내 시스템’, ㈜두레의 ‘물높이 알림 서비스’다."
	const want = "new 뱃길 안내 시스템+㈜나루, new 물높이 알림 서비스+㈜두레"
	if got := toldToHold(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
