package release

import (
	"slices"
	"strings"
	"testing"
)

// TestFirstThenAgain: the year in which those named were certified before they now are again is that of the first, and of no
// decision; who came before others in a row is none of those chosen.
func TestFirstThenAgain(t *testing.T) {
	for in, want := range map[string]string{
		"경기 오산시와 전북 무주군은 ’22년 지정에 이어 올해 재지정되었다.":             "renewed 경기 오산시 ’22년, renewed 전북 무주군 ’22년",
		"경기 오산시, 전북 무주군은 2020년 첫 지정에 이어 두 번째로 다시 지정되었다.":     "renewed 경기 오산시 2020년, renewed 전북 무주군 2020년",
		"경기 오산시와 전북 무주군은 2022년 처음 지정된 데 이어 이번에 재지정됐다.":       "renewed 경기 오산시 2022년, renewed 전북 무주군 2022년",
		"경기 오산시는 2022년 시범 지정에 이어 재지정을 받았다.":                  "renewed 경기 오산시 2022년",
		"경기 오산시는 2022년 예비 숲길도시 선정에 이어 올해 숲길도시로 새로 지정됐다.":     "new 경기 오산시 ",
		"오산시는 2019년 처음 인증을 받은 뒤 2022년에 이어 올해 다시 재인증을 받았다.":   "renewed 오산시 2022년",
		"전북 무주군은 ’22년에 이어 이번에도 재지정되었다.":                      "renewed 전북 무주군 ’22년",
		"경기 오산시는 지난 2022년에 이어 올해 다시 숲길도시로 재지정됐다.":            "renewed 경기 오산시 2022년",
		"2022년에 이어 올해는 경기 오산시와 전북 무주군을 숲길도시로 재지정했다.":         "renewed 경기 오산시 , renewed 전북 무주군 ",
		"경기 오산시는 2022년에 이어 올해도 숲길도시로 새로 지정됐다.":               "new 경기 오산시 ",
		"강원 정선군, 전북 무주군에 이어 경기 오산시가 세 번째로 재지정됐다.":            "renewed 경기 오산시 ",
		"지난해 강원 정선군에 이어 올해는 경기 오산시가 숲길도시로 지정됐다.":             "new 경기 오산시 ",
		"경기 오산시는 2022년 숲길도시로 지정된 데 이어 2023년 우수 숲길도시로도 선정됐다.": "",
	} {
		var got []string
		for _, d := range Read(written("# 숲길도시 심사 결과 발표\n배포일 2025. 9. 28.(일)\n"+in), "").Decisions {
			for _, h := range d.Holders {
				year := h.BaseYear.S
				if year == "" {
					year = d.BaseYear.Words.S
				}
				got = append(got, string(d.Status)+" "+h.Words.S+" "+year)
			}
		}
		slices.Sort(got)
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}

// TestSubjectOutOfPool: those told of as the subject came out of a number behind them, which so is none of those chosen.
func TestSubjectOutOfPool(t *testing.T) {
	const lead = "# 숲길도시 지정\n2025. 9. 28.\n산림청은 숲길도시로 경기 오산시, 전북 무주군을 지정했다고 밝혔다.\n"
	for in, want := range map[string]int{
		"이 두 곳은 작년 말 예비 지정을 받은 일곱 개 시·군 가운데 평가를 통과해 본지정을 받았다.": 2,
		"두 곳은 지난해 예비도시로 뽑힌 일곱 곳 가운데 평가를 통과해 지정을 받았다.":          2,
		"경기 오산시와 전북 무주군이 예비도시 7곳 중에서 현장 평가를 거쳐 지정됐다.":          0,
		"오산시와 무주군 두 지역은 후보 일곱 곳 중 높은 점수로 지정됐다.":                0,
		"이 두 곳은 예비 지정을 받은 7곳 가운데 평가를 통과해 지정됐다.":                2,
		"올해는 두 곳이 숲길도시로 지정됐다.":                                 2,
		"예비도시 7곳 가운데 2곳이 숲길도시로 지정됐다.":                          2,
	} {
		got := 0
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, n := range d.Counts {
				got = max(got, n.N)
			}
		}
		if got != want {
			t.Errorf("%s: %d", in, got)
		}
	}
}
