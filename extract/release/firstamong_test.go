package release

import "testing"

// TestRangeOfRank: a place among whose places somebody is the first or only one was not chosen; who is the first was.
func TestRangeOfRank(t *testing.T) {
	for in, want := range map[string]string{
		"전남 완도군이 전라남도 시군 가운데 처음으로 은모래마을로 지정됐다.":             "new 전남 완도군",
		"완도군은 전남에서 두 번째로, 광주·전남 등 남부권에서는 유일하게 은모래마을로 지정됐다.": "new 완도군",
		"부산 영도구가 부산시 자치구 최초로 은모래마을 인증을 받았다.":                "new 부산 영도구",
		"경북 영덕군은 경북 최초로 은모래마을에 선정됐다.":                       "new 경북 영덕군",
		"경북 영덕군이 대구·경북 지역에서는 3번째로 은모래마을에 선정됐다.":             "new 경북 영덕군",
		"부산 영도구가 최초로 은모래마을로 지정됐다.":                          "new 부산 영도구",
		"경북 영덕군과 전남 완도군이 처음으로 은모래마을로 지정됐다.":                 "new 경북 영덕군, new 전남 완도군",
		"전남에서는 완도군이, 경북에서는 영덕군이 은모래마을로 지정됐다.":               "new 완도군, new 영덕군",
	} {
		if got := toldToHold("# 은모래마을 지정\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestRangeOfTitle: the province in which the place of the title is the first was not chosen; another that is the first was.
func TestRangeOfTitle(t *testing.T) {
	for in, want := range map[string]string{
		"# 완도군, 은모래마을 지정\n2026년 전라남도 최초 지정\n해양수산부는 완도군을 은모래마을로 지정했다.":          "new 완도군",
		"# 완도, 은모래마을로 재지정\n전남도 유일 은모래마을 재지정\n해양수산부는 완도군을 은모래마을로 재지정했다.":        "renewed 완도군",
		"# 완도군, 은모래마을 지정\n해양수산부는 완도군을 은모래마을로 지정했다.\n전남도 최초 은모래마을 지정이다.":        "new 완도군",
		"# 완도군, 은모래마을 지정\n해양수산부는 완도군과 경상남도를 은모래마을로 지정했다.":                      "new 완도군, new 경상남도",
		"# 전라남도 최초 은모래마을 지정\n전라남도는 해양수산부가 뽑는 은모래마을로 지정됐다고 밝혔다.":                "new 전라남도",
		"# 완도군, 은모래마을 지정\n해양수산부는 전남 완도군을 은모래마을로 지정했다.\n경상남도는 최초로 은모래마을로 지정됐다.": "new 전남 완도군, new 경상남도",
	} {
		if got := toldToHold(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestSuccessInTitle: a title may call what was decided a success, and tell first where it is the first of its kind.
func TestSuccessInTitle(t *testing.T) {
	for in, want := range map[string]string{
		"# 완도군, 은모래마을 지정 쾌거\n은모래마을은 해양수산부가 지정한다.":          "은모래마을: 완도군",
		"# 완도군, 전남 최초 ‘은모래마을’ 인증 획득\n은모래마을은 해양수산부가 지정한다.":  "은모래마을: 완도군",
		"# 은모래마을 소식\n완도군이 3회 연속 ‘은모래마을’에 이름을 올리는 영광을 안았다.": "은모래마을: 완도군",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestFirstOfAll: who had the title first is no row of a release on another place, whose own first is.
func TestFirstOfAll(t *testing.T) {
	for in, want := range map[string]string{
		"# 완도군, 은모래마을 인증\n완도군은 은모래마을 인증을 받았다고 밝혔다.\n은모래마을 인증은 국내에서는 경북 영덕군이 처음 받았으며 군 가운데는 완도군이 두 번째다.": "new 완도군",
		"# 은모래마을 2곳 지정\n해양수산부는 전남 완도군을 은모래마을로 지정했다.\n경북에서는 경북 영덕군이 처음 은모래마을로 지정됐다.":                     "new 전남 완도군, new 경북 영덕군",
	} {
		if got := toldToHold(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
