package release

import "testing"

// TestPartsOfOneList: some of those chosen, told by what else they are, are no second list.
func TestPartsOfOneList(t *testing.T) {
	const lead = "산림청은 물길살림 지원사업 대상지로 강원 태백시, 충남 서천군, 경남 남해군 등 3곳을 선정했다고 6일 밝혔다.\n"
	for _, in := range []string{
		"# 물길살림 사업 3곳 선정\n- 서천·남해 등 외딴고을 2곳 포함 -\n" + lead,
		"# 물길살림 3곳 선정… 서천·남해 등 외딴지역 2곳 포함\n" + lead,
		"# 물길살림 3곳 선정\n" + lead + "이번에는 서천군, 남해군 등 외딴지역 2곳이 선정돼 지역 살림에 도움이 될 것으로 보인다.",
	} {
		if got := heldUnder(in); got != "물길살림지원사업: 남해군 서천군 태백시" {
			t.Errorf("%s\n   got %s", in, got)
		}
	}
	other := "# 물길살림 3곳 선정\n" + lead + "이와 함께 ‘외딴고을’에 서천군, 의성군 등 2곳을 선정했다."
	if got := heldUnder(other); got != "물길살림지원사업: 남해군 서천군 태백시; 외딴고을: 서천군 의성군" {
		t.Errorf("%s\n   got %s", other, got)
	}
}
