package release

import (
	"strings"
	"testing"
)

// TestProvinceTells: a 도 that tells of a village of its own is no holder, in the title nor in
// the text; one that tells of itself is, and a town is.
func TestProvinceTells(t *testing.T) {
	for _, s := range []string{
		"# 경상남도, 갯벌마을에 거창 선정\n경상남도는 ‘거창 가온 다랑논’이 해양수산부의 갯벌마을 제9호로 지정됐다고 밝혔다.",
		"# 충청북도, 갯벌마을 선정\n충청북도는 해양수산부 갯벌마을 공모에 옥천 가온마을이 선정돼 국비 20억 원을 확보했다고 밝혔다.",
	} {
		if got := saidOf(s); strings.Contains(got, "도") {
			t.Errorf("%s: %s", s, got)
		}
	}
	for s, want := range map[string]string{
		"# 경상남도, 갯벌마을 선정\n경상남도는 해양수산부의 갯벌마을 공모에 선정돼 국비 20억 원을 확보했다고 밝혔다.": "경상남도",
		"# 옥천군, 갯벌마을 선정\n옥천군은 해양수산부 갯벌마을 공모에 선정돼 국비 20억 원을 확보했다고 밝혔다.":    "옥천군",
	} {
		if got := saidOf(s); !strings.Contains(got, want) {
			t.Errorf("%s: %s", s, got)
		}
	}
}

// TestStormAndRelief: what a storm is called is no programme, and 유예 of rules no status.
func TestStormAndRelief(t *testing.T) {
	f := Read(written("# 태풍 ‘물나래’ 피해지역 특별재난지역 선포\n정부는 태풍 ‘물나래’로 피해를 본 경남 거창군, 전남 신안군 등 2개 지역을 특별재난지역으로 선포했다."), "")
	for _, d := range f.Decisions {
		if d.Scheme.ID != "특별재난지역" {
			t.Errorf("scheme %s", d.Scheme.ID)
		}
	}
	if !holdsNames(f) {
		t.Error("nobody read")
	}
	const relief = "# 물빛 실증도시 선정\n국토교통부는 물빛 규제샌드박스(규제유예제도) 공모 결과 경기 여주시와 충남 홍성군을 물빛 실증도시로 선정했다."
	if got := saidOf(relief); got == "" || strings.Contains(got, "deferred") {
		t.Errorf("%s", got)
	}
}
