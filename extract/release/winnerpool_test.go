package release

import "testing"

// TestOutOfPool: the word of candidates over a table of marks is of those who were judged, unless a statement says that those
// chosen are candidates, or the marks are not read as such.
func TestOutOfPool(t *testing.T) {
	const lead = "산림청은 강원 태백시, 충남 서천군 등 2곳을 샘터도시로 최종 지정했다.\n"
	const rows = "\n전북 임실군 | 미지정\n강원 태백시 | 지정\n충남 서천군 | 지정\n경북 영주시 | 미지정"
	const fresh = "new 강원 태백시, new 충남 서천군"
	for _, c := range []struct{ name, in, want string }{
		{"in the head", lead + "붙임 심사 결과\n예비지정 도시 | 심사 결과" + rows, fresh},
		{"over the table", lead + "붙임 예비도시별 심사 결과\n도시 | 심사 결과" + rows, fresh},
		{"of proposals", lead + "붙임 샘터도시 후보 지자체 평가 결과\n지자체 | 결과" + rows, fresh},
		{"among those named before", lead + "붙임 샘터도시 예비지정 지자체 최종 심사 결과\n지자체 | 지정 여부" + rows, fresh},
		{"candidates chosen", "산림청은 강원 태백시, 충남 서천군 등 2곳을 예비 샘터도시로 선정했다.\n붙임 예비도시 심사 결과\n도시 | 심사 결과" + rows,
			"candidate 강원 태백시, candidate 충남 서천군"},
		{"candidates in one of two statements", lead + "산림청은 전북 임실군을 샘터도시 후보로 선정했다.\n붙임 예비도시 심사 결과\n도시 | 심사 결과" + rows,
			"new 강원 태백시, new 충남 서천군, candidate 전북 임실군"},
	} {
		if got := saidOf("# 샘터도시 2곳 정해\n" + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
