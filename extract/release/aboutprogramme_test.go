package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestDecidedAbout: what is decided about the programme of places, or put forward about a zone, is told of them; what is only heard or asked
// about them is not. A province that tells of what lies in a place of its own is not chosen.
func TestDecidedAbout(t *testing.T) {
	const lead = "# 물빛공원 1곳 지정\n배포일시 2025. 6. 12.(목)\n환경부는 경기 이천시를 물빛공원으로 지정했다고 밝혔다.\n"
	const zone = "# 곶감특구 1곳 지정\n배포일시 2025. 6. 12.(목)\n중기부는 경기 이천시를 곶감특구로 지정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		lead + "인증 기간이 끝난 충북 단양군과 경북 영주시의 물빛공원에 대해서는 재지정하기로 의결했다.":                                               "new 경기 이천시, renewed 충북 단양군, renewed 경북 영주시",
		lead + "충북 단양군과 경북 영주시의 물빛공원에 대해 현장 자료를 검토하여 재지정하기로 했다.":                                                 "new 경기 이천시, renewed 충북 단양군, renewed 경북 영주시",
		lead + "충북 단양군의 물빛공원에 대해서는 전문가 심사를 거쳐 지정을 해제하기로 의결했다.":                                                   "new 경기 이천시, revoked 충북 단양군",
		lead + "충북 단양군의 물빛공원에 대해서는 점검 결과를 보고받았다.":                                                                "new 경기 이천시",
		zone + "위원회는 경북 영주 사과산업특구에 대한 계획 변경도 승인하고, 충북 단양 마늘특구는 지정을 해제했다.":                                        "new 경기 이천시, changed 경북 영주, revoked 충북 단양",
		zone + "아울러 경북 영주 사과산업특구에 대한 지정 해제를 의결했다.":                                                               "new 경기 이천시, revoked 경북 영주",
		zone + "경북 영주 사과산업특구에 대한 관심이 높아졌다.":                                                                      "new 경기 이천시",
		"# 완도 노을도, ‘섬마을 가꾸기’ 선정\n배포일시 2025. 6. 12.(목)\n전라남도는 행정안전부가 주관하는 ‘섬마을 가꾸기’ 공모에 완도군 노을도가 선정되었다고 12일 밝혔다.": "new 완도군",
		"# 완도 노을도, ‘섬마을 가꾸기’ 선정\n배포일시 2025. 6. 12.(목)\n전라남도(도지사 김○○)는 ‘섬마을 가꾸기’ 사업에 완도군 별빛도가 선정됐다고 12일 밝혔다.":     "new 완도군",
		"# 전남도, ‘섬마을 가꾸기’ 최우수 선정\n배포일시 2025. 6. 12.(목)\n전라남도가 ‘섬마을 가꾸기’ 우수 지자체로 선정됐다고 12일 밝혔다.":                  "new 전남도, new 전라남도/우수",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}

// TestRunBodies: a body in a bracket that runs something in a place is no class of it.
func TestRunBodies(t *testing.T) {
	ctx := newContext(&doc.Document{}, "", &issues{})
	for s, want := range map[string]bool{
		"가나의료원": false, "다라대학교병원": false, "마바군보건소": false, "사아문화재단": false, "대도시": true, "외래형": true,
	} {
		if got := ctx.bracketOf(s) == classIn; got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
