package release

import (
	"sort"
	"strings"
	"testing"
)

// TestTableOfEarlierDay: a table under a heading with a day of weeks ago is of an earlier round; a sentence over a table that
// tells of earlier and of now does not make it one; a word for candidates is no class.
func TestTableOfEarlierDay(t *testing.T) {
	const now = "# 바람마을 시범지역 2차 지정\n□ 산림청은 바람마을 시범지역 2차로 경북 의성군과 전남 완도군 2곳을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"earlier round", now + "【붙임】 1차 시범지역 지정 현황(2026. 2. 5.)\n유형 | 지정 지역\n1유형 | 경기 화성시\n2유형 | 강원 춘천시", "new 경북 의성군, new 전남 완도군"},
		{"this round", now + "【붙임】 2차 시범지역 지정 현황(2026. 7. 30.)\n유형 | 지정 지역\n1유형 | 경북 의성군\n2유형 | 전남 완도군", "new 경북 의성군, new 경북 의성군, new 전남 완도군, new 전남 완도군"},
		{"a term that goes on", now + "【붙임】 2차 시범지역 지정 현황(지정기간: 2026. 1. 1. ~ 2028. 12. 31.)\n유형 | 지정 지역\n1유형 | 경북 의성군\n2유형 | 전남 완도군", "new 경북 의성군, new 경북 의성군, new 전남 완도군, new 전남 완도군"},
		{"then and now", "# 새로운 바람공원 지정\n□ 산림청은 경북 의성군의 빙계골과 전남 완도군의 청산섬을 바람공원으로 새로 지정하고, 경기 화성시를 후보지로 선정했다.\n두 곳은 지난 2023년 바람공원 후보지로 선정된 뒤 이번에 정식으로 지정됐다.\n구분 | 지자체 | 공원명\n신규 지정 | 경북 의성군 | 빙계 바람공원\n신규 지정 | 전남 완도군 | 청산 바람공원\n후보지 | 경기 화성시 | 화성 바람공원", "candidate 경기 화성시, candidate 경기 화성시, new 경북 의성군, new 경북 의성군, new 전남 완도군, new 전남 완도군"},
		{"one with what is its own", "# 새로운 바람공원 지정\n산림청은 위원회를 열어 경상북도 의성군과 전라남도 완도군의 청산섬을 바람공원으로 신규 지정하기로 의결했다.", "new 경상북도 의성군, new 전라남도 완도군"},
		{"no place's own", "# 새로운 바람공원 해설사\n산림청은 경상북도 의성군과 전라남도 완도군의 주민을 바람공원 해설사로 위촉했다.", ""},
	} {
		var got []string
		for _, d := range Read(written("배포일 2026. 7. 30.(목)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				s := string(d.Status) + " " + h.Words.S
				if !h.Class.Empty() && strings.HasSuffix(h.Class.S, "지") {
					s += "/" + h.Class.S
				}
				got = append(got, s)
			}
		}
		sort.Strings(got)
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, s, c.want)
		}
	}
}
