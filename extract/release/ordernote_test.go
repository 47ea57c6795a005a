package release

import "testing"

// TestOrderNote: a note on the order of names behind their number parts it from nothing.
func TestOrderNote(t *testing.T) {
	const lead = "# 두루도시 3곳 지정\n국토부는 이천시 등 3곳을 두루도시로 지정했다고 밝혔다.\n"
	for _, in := range []string{
		"지정된 3곳(가나다순)은 ▲ 옥천군 ▲ 이천시 ▲ 영월군이다.",
		"지정된 3개 시·군 (행정구역 순)은 경기 이천시, 강원 영월군, 충북 옥천군이다.",
	} {
		f := Read(written(lead+in), "")
		n := 0
		for _, d := range f.Decisions {
			n = max(n, len(d.Holders))
		}
		if n != 3 {
			t.Errorf("%s: %d names", in, n)
		}
	}
}

// TestOwnNameOfWard: 부산진구 is named without what it shares with its city, where that stands before it.
func TestOwnNameOfWard(t *testing.T) {
	const want = "new 부산 진구, new 광주 북구"
	if got := saidOf("# 두루도시 선정\n두루도시로 선정된 곳은 부산 진구, 광주 북구이다."); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
