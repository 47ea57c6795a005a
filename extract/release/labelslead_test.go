package release

import (
	"strings"
	"testing"
)

// TestLeadOfLabels: what leads to the parts of a number is no part of the first label.
func TestLeadOfLabels(t *testing.T) {
	const lead = "# 물결마을 다섯 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군, 경기 오산시, 전북 무주군 등 5곳을 선정했다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "유형은 들녘형 2곳, 물가형 3곳이다.", "들녘형 2 물가형 3"},
		{lead + "지원 기간은 3년 2곳, 5년 3곳이다.", ""},
		{"# 물결마을 들녘형 2곳·물가형 3곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군, 경기 오산시, 전북 무주군 등 5곳을 선정했다.", "들녘형 2 물가형 3"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, n := range d.Counts {
				if !n.Class.Empty() {
					got = append(got, n.Class.S+" "+strings.TrimSuffix(n.Words.S, "곳"))
				}
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.in, s, c.want)
		}
	}
}

// TestApplicantsOfTable: the number of all who applied is that of the sums, not of the first class.
func TestApplicantsOfTable(t *testing.T) {
	const lead = "# 물결마을 세 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다.\n"
	for table, want := range map[string]string{
		"구분 | 신청 | 선정\n들녘형 | 13 | 2\n물가형 | 9 | 1\n합계 | 22 | 3":          "22 ",
		"구분 | 신청 | 선정 | 경쟁률\n들녘형 | 13 | 2 | 6.5:1\n물가형 | 9 | 1 | 9.0:1": "13 9 ",
	} {
		got := ""
		for _, d := range Read(written(lead+table), "").Decisions {
			if d.Applicants.Said() {
				got += d.Applicants.Words.S + " "
			}
		}
		if got != want {
			t.Errorf("applicants %q, want %q", got, want)
		}
	}
}

// TestNamesOfWhoeverCountsThem: names behind the number of another status are those of the number that they make up.
func TestNamesOfWhoeverCountsThem(t *testing.T) {
	const in = "# 물결마을 세 곳 선정\n환경부는 물결마을로 3곳을 선정했다.\n이와 함께 기간이 끝난 7곳 중 5곳을 재지정했다.\n선정 지역은 강원 원주시, 전남 보성군, 경남 거창군이다."
	for _, d := range Read(written(in), "").Decisions {
		if len(d.Holders) > 0 && d.Status != "new" {
			t.Errorf("%s of %d names", d.Status, len(d.Holders))
		}
	}
}

// TestTotalOfTitle: a title that ends in how many there are by now is over a table of those chosen.
func TestTotalOfTitle(t *testing.T) {
	for s, want := range map[string]string{
		"물결마을 3곳 지정… 누적 19곳":   "물결마을 3곳 지정",
		"물결마을 3곳 지정, 전국 19곳으로": "물결마을 3곳 지정",
		"누적 19곳":   "누적 19곳",
		"물결마을 총정리": "물결마을 총정리",
	} {
		if got := withoutTotal(s); got != want {
			t.Errorf("%s: %q", s, got)
		}
	}
}

// TestStatusesAddedUp: the sum behind the numbers of statuses is none of theirs.
func TestStatusesAddedUp(t *testing.T) {
	const lead = "# 물결마을 세 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다.\n"
	got := map[string]int{}
	for _, d := range Read(written(lead+"올해 물결마을은 신규 3곳과 연장 8곳을 합해 11곳이다."), "").Decisions {
		for _, n := range d.Counts {
			got[string(d.Status)] = n.N
		}
	}
	if got["new"] != 3 || got["renewed"] != 8 {
		t.Errorf("counts %v", got)
	}
}
