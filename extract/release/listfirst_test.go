package release

import (
	"sort"
	"strings"
	"testing"
)

// TestNamedSinceThen: places whose first certification is told of before their names are those that the statement above
// renewed, each since its own year; where new ones are counted, they are not.
func TestNamedSinceThen(t *testing.T) {
	const renewed = "# 물빛특구 3곳 재지정\n교육부는 ‘물빛특구’ 3곳을 재지정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		renewed + "2019년 1기로 지정된 대구 북구, 전남 여수시와 2022년 2기로 지정된 경기 안산시가 그 대상이다.":                     "경기 안산시 2022년, 대구 북구 2019년, 전남 여수시 2019년",
		renewed + "2019년 처음 지정된 대구 북구, 전남 여수시, 경기 안산시가 주인공이다.":                                     "경기 안산시 2019년, 대구 북구 2019년, 전남 여수시 2019년",
		renewed + "대구 북구, 전남 여수시, 경기 안산시가 재지정 대상에 들었다.":                                            "경기 안산시 , 대구 북구 , 전남 여수시 ",
		"# 물빛특구 3곳 새로 지정\n교육부는 ‘물빛특구’ 3곳을 새로 지정했다고 밝혔다.\n2019년 지정된 대구 북구, 전남 여수시, 경기 안산시가 대표 사례다.": "",
	} {
		var got []string
		for _, d := range Read(written("배포일 2026. 5. 7.(목)\n"+in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, h.Words.S+" "+h.BaseYear.S)
			}
		}
		sort.Strings(got)
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}
