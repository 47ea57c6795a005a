package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestStatusGroups checks that places of two statuses in one sentence, or told one after the
// other, keep their own.
func TestStatusGroups(t *testing.T) {
	for in, want := range map[string]string{
		"강원 속초시, 전남 장흥군 등 2곳이 신규로, 충북 단양군 1곳은 지정기간이 만료돼 다시 지정됐다.":      "new 속초시 장흥군, renewed 단양군",
		"강원 속초시, 전남 장흥군 2곳이 신규 지정, 충북 단양군 1곳이 재지정되었다고 밝혔다.":            "new 속초시 장흥군, renewed 단양군",
		"환경부는 속초시와 장흥군을 신규 지정, 단양군을 재지정했다.":                            "new 속초시 장흥군, renewed 단양군",
		"환경부는 속초시와 장흥군을 새솔도시로 지정하는 안건과 단양군의 지정 기간을 연장하는 안건을 의결했다.":     "new 속초시 장흥군, renewed 단양군",
		"환경부는 지난해 예비 지정된 속초시와 장흥군을 새솔도시로 최종 지정하고, 단양군을 예비 새솔도시로 선정했다.": "new 속초시 장흥군, candidate 단양군",
		"환경부는 새솔도시로 처음 신청한 속초시, 장흥군을 신규 지정하고 기간이 끝난 단양군은 재지정했다.":       "new 속초시 장흥군, renewed 단양군",
		"새로 지정된 지역은 속초시, 장흥군이며, 단양군 등 2곳은 다시 지정됐다.":                    "new 속초시 장흥군, renewed 단양군",
	} {
		var got []string
		for _, d := range Read(written("# 환경부, 새솔도시 지정\n배포일 2024. 3. 6.(수)\n"+in), "").Decisions {
			var names []string
			for _, h := range d.Holders {
				names = append(names, localName(h.Words))
			}
			if len(names) > 0 {
				got = append(got, fmt.Sprint(d.Status, " ", strings.Join(names, " ")))
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   %s, want %s", in, s, want)
		}
	}
}

// TestNoStatusGroups checks what looks like such a group: running a place, those looked at,
// and an earlier round.
func TestNoStatusGroups(t *testing.T) {
	for _, in := range []string{
		"속초시는 새솔도시를 지정, 운영하고 있으며 내년에 평가받는다.",
		"환경부는 새솔도시를 신청한 속초시, 장흥군을 심사하고 있다.",
		"속초시와 장흥군은 지난해 예비 새솔도시로 지정됐다.",
	} {
		for _, d := range Read(written("# 환경부, 새솔도시 지정\n배포일 2024. 3. 6.(수)\n"+in), "").Decisions {
			if len(d.Holders) > 0 {
				t.Errorf("%s\n   %v %v", in, d.Status, d.Holders[0].Words.S)
			}
		}
	}
}

// TestStatusBehindApplicants checks that a status in the topic of a sentence holds behind the
// number of those who applied, and that numbers of one class each are not that of all.
func TestStatusBehindApplicants(t *testing.T) {
	f := Read(written("# 환경부, 새솔도시 2곳 지정\n배포일 2024. 3. 6.(수)\n환경부는 새솔도시로 속초시, 장흥군을 지정했다.\n한편 예비 새솔도시에는 19개 지자체가 신청했으며, 단양군, 하동군 등 2곳이 승인됐다."), "")
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			if candidate := strings.HasPrefix(h.Words.S, "단양") || strings.HasPrefix(h.Words.S, "하동"); candidate != (d.Status == "candidate") {
				t.Errorf("%s is %s", h.Words.S, d.Status)
			}
		}
	}
	f = Read(written("# 환경부, 새솔도시 3곳 지정\n환경부는 새솔도시 공모 결과 거점형에 속초시를, 강소형에 장흥군, 단양군을 지정했다.\n거점형에는 5개 지자체가, 강소형에는 12개 지자체가 응모했다."), "")
	for _, d := range f.Decisions {
		if a := d.Applicants; a.Said() && a.Rule != "sentence.applicants-summed" {
			t.Errorf("applicants %s", a.Words.S)
		}
	}
}
