package release

import "testing"

// TestSomeOfPool leaves out the number of those whom the round before did not choose where more are counted as chosen, and the round of then
// always.
func TestSomeOfPool(t *testing.T) {
	const head = "# 달빛특구 2차 시범지역 4곳 지정\n교육부는 강원 영월군, 충북 옥천군, 전남 곡성군, 경북 칠곡군 등 4곳을 달빛특구 2차 시범지역으로 지정하였다.\n"
	for _, c := range []struct {
		in     string
		counts int
		batch  string
	}{
		{head + "참고로, 지난 1차 공모에서 예비지정 지역으로 지정된 9개 지역 중 3개 지역이 이번에 2차 시범지역으로 지정되었다.", 2, ""},
		{head + "1차 공모에서 탈락한 5개 지역 가운데 2곳이 이번에 선정되었다.", 2, ""},
		{head + "지난 1차 심사에서 선정되지 못한 7개 지자체 중 3개 지자체가 새로 지정되었다.", 2, ""},
		{head + "1차 지정 때 보류된 6곳 중 2곳이 포함되어 지정되었다.", 2, ""},
		{"# 달빛특구 지정\n교육부는 지난 1차 심사에서 예비지정된 9곳 중 5곳을 달빛특구로 최종 지정했다.", 1, ""},
		{"# 달빛특구 지정\n교육부는 지난 1차 심의에서 보류된 4곳 중 2곳을 달빛특구로 지정했다. 영월군, 옥천군, 곡성군이 지정됐다.", 1, ""},
		{"# 달빛특구 4곳 지정\n교육부는 1차 평가를 통과한 9곳 중 4곳을 달빛특구로 지정하였다.", 2, ""},
		{"# 달빛특구 4곳 지정\n교육부는 예비지정된 9개 지역 중 4개 지역을 달빛특구로 지정하였다.", 2, ""},
		{"# 3차 달빛특구 4곳 지정\n교육부는 3차 공모에 신청한 9개 지역 중 4개 지역을 달빛특구로 지정하였다.", 2, "3차"},
	} {
		n, batch := 0, ""
		for _, d := range Read(written(c.in), "").Decisions {
			n += len(d.Counts)
			if d.Batch.Words.S == "1차" || d.Batch.Words.S == "3차" {
				batch = d.Batch.Words.S
			}
		}
		if n != c.counts || batch != c.batch {
			t.Errorf("%s\n got  %d %q\n want %d %q", c.in, n, batch, c.counts, c.batch)
		}
	}
}
