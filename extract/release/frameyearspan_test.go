package release

import "testing"

// TestBaseOfYears: of those certified in one of several years nobody is told to be of the last; one year is that of all.
func TestBaseOfYears(t *testing.T) {
	for in, want := range map[string]string{
		"2018~2019년에 지정되어 기간이 끝난 강원 태백시, 경기 오산시 2곳은 재지정되었다.":          "",
		"2018년과 2019년에 지정된 숲길도시 가운데 강원 태백시와 경기 오산시 2곳을 재지정하였다.":       "",
		"2018, 2019년에 지정되어 5년이 지난 강원 태백시와 경기 오산시가 재지정됐다.":             "",
		"2019년에 지정되어 기간이 끝난 강원 태백시, 경기 오산시 2곳은 재지정되었다.":               "2019년2019년",
		"’19년 지정도시 2곳(강원 태백시, 경기 오산시)은 성과가 좋아 모두 재지정되었다.":             "'19년'19년",
		"2019년에 지정된 숲길도시 가운데 강원 태백시와 경기 오산시 2곳을 재지정하고, 2029년까지 지원한다.": "2019년2019년",
	} {
		got, held := "", 0
		for _, d := range Read(written("# 숲길도시 재지정\n배포일 2024. 11. 9.(토)\n산림청은 숲길도시 재지정 결과를 발표했다.\n"+in), "").Decisions {
			for _, h := range d.Holders {
				held++
				if h.BaseYear.Empty() {
					got += viewOf(d.BaseYear.Words).S
				} else {
					got += h.BaseYear.S
				}
			}
			if d.Year.Said() {
				t.Errorf("%s: decided in %q", in, d.Year.Words.S)
			}
		}
		if got != want || held != 2 {
			t.Errorf("%s: %q of %d, want %q", in, got, held, want)
		}
	}
}
