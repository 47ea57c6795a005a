package release

import (
	"slices"
	"strings"
	"testing"
)

// TestYearsOfEarlier: the year in which a place was certified stands in a bracket behind several that dots join, among other things in
// a bracket, or in a sentence that counts all of those whose fate is told.
func TestYearsOfEarlier(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"joined by dots", `# 숲길도시 4곳 재지정
산림청은 숲길도시 심사 결과를 발표했다.
ㅇ 재지정 : 경기 오산시·전북 무주군(’21년 지정), 강원 횡성군·충북 단양군(’22년 지정)`, "오산시:’21년 무주군:’21년 횡성군:’22년 단양군:’22년"},
		{"each its own", `# 숲길도시 3곳 재지정
산림청은 숲길도시 심사 결과를 발표했다.
ㅇ 재지정 : 경기 오산시, 전북 무주군(’21년 지정), 강원 횡성군(’22년 지정)`, "오산시: 무주군:’21년 횡성군:’22년"},
		{"all that are counted", `# 숲길도시 2곳 재지정
산림청은 2021년에 지정한 숲길도시 4곳에 대한 종합점검 결과를 발표했다.
(재지정) 경기 오산시, 전북 무주군 등 2곳은 재지정한다.
(지정 취소) 강원 횡성군은 운영이 중단되어 지정을 취소한다.
(재지정 유예) 충북 단양군은 시설을 고치고 있어 재지정 심사를 유예한다.`, "오산시:2021년 무주군:2021년 횡성군:2021년 단양군:2021년"},
		{"another number", `# 숲길도시 2곳 재지정
산림청은 2021년에 지정한 숲길도시 6곳에 대한 종합점검 결과를 발표했다.
(재지정) 경기 오산시, 전북 무주군 등 2곳은 재지정한다.
(지정 취소) 강원 횡성군은 운영이 중단되어 지정을 취소한다.`, "오산시: 무주군: 횡성군:"},
	} {
		got := map[string]string{}
		for _, d := range Read(written("2026. 5. 7. 산림청\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				year := h.BaseYear
				if year.Empty() {
					year = h.Year
				}
				if name := localName(h.Words); got[name] == "" {
					got[name] = strings.TrimSuffix(strings.ReplaceAll(year.S, " ", ""), "지정")
				}
			}
		}
		var all []string
		for name, year := range got {
			all = append(all, name+":"+year)
		}
		want := strings.Fields(c.want)
		slices.Sort(all)
		slices.Sort(want)
		if !slices.Equal(all, want) {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, all, want)
		}
	}
}
