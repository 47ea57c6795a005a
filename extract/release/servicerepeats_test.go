package release

import "testing"

// TestKindsOfServiceAreNoServices reads the zones of a table and not what kind of service each has, which rows share.
func TestKindsOfServiceAreNoServices(t *testing.T) {
	const body = "□ 새빛운행지구 지정 결과\n\n| 시·도 | 지구명 | 서비스 |\n| 경기 | 여주시 | 셔틀 |\n| 강원 | 태백시 | 셔틀 |\n| 충남 | 서천군 | 화물 운송 |"
	f := readDrawn(t, told{scheme: "새빛운행지구", body: body})
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			if h.Kind == ServiceHolder {
				t.Errorf("%s is read as a service", h.Words.S)
			}
		}
	}
}

// TestTermIsNoProgramme takes no attribute of a certification for its name, and the head of an earlier term for a base year.
func TestTermIsNoProgramme(t *testing.T) {
	for id, want := range map[string]bool{"유효기간": false, "지정기간": false, "선정명단": false, "새빛마을기간사업": true, "새빛운행지구": true} {
		if got := isProgramme(id); got != want {
			t.Errorf("%s: programme %v", id, got)
		}
	}
	for head, want := range map[string]colKind{"당초 지정기간": baseYearCol, "종전 지정기간": baseYearCol, "지정기간": periodCol} {
		if got := columnKind(head); got != want {
			t.Errorf("%s: column %v, want %v", head, got, want)
		}
	}
}
