package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestLevelsAsTarget: what places are made may be the levels of government that a dot joins.
func TestLevelsAsTarget(t *testing.T) {
	const lead = "배포일 2025. 5. 7.(수)\n# 들꽃협약 3곳 선정\n산림청은 들꽃협약 대상 시·군으로 3곳을 선정하고, 예비 시·군으로 2곳을 선정했다고 밝혔다.\n▲(강원) 홍천군 ▲(충북) 옥천군 ▲(충남) 부여군이 최종 선정됐다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "경기 연천군과 경북 영양군을 예비 시·군으로 선정했다.", "경기 연천군 candidate, 경북 영양군 candidate"},
		{lead + "경기 연천군과 경북 영양군은 예비 시·군·구로 뽑혔다.", "경기 연천군 candidate, 경북 영양군 candidate"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				if d.Status == "candidate" {
					got = append(got, fmt.Sprint(h.Words.S, " ", d.Status))
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got %q", c.in, s)
		}
	}
}

// TestNumbersOfStatuses: a column of numbers beside the names of each status declares them.
func TestNumbersOfStatuses(t *testing.T) {
	const lead = "배포일 2025. 5. 7.(수)\n# 들꽃마을 평가 결과\n산림청은 들꽃마을 평가 결과를 7일 발표했다.\n□ 들꽃마을 평가 결과\n"
	for _, c := range []struct{ in, want string }{
		{lead + "구분 | 마을 | 개수\n신규 선정 | 강원 홍천군, 충북 옥천군 | 2\n재지정 | 충남 부여군 | 1\n재지정 유예 | 경기 연천군, 경북 영양군, 전북 무주군 | 3", "new 2, renewed 1, deferred 3"},
		{lead + "구분 | 마을 | 개수\n신규 선정 | 강원 홍천군, 충북 옥천군 | 3\n재지정 | 충남 부여군 | 1", "renewed 1"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, n := range d.Counts {
				got = append(got, fmt.Sprint(d.Status, " ", n.N))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got %q", c.in, s)
		}
	}
}
