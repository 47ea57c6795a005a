package release

import "testing"

// TestRejectedBefore: who was not chosen in a year before may be now; a rejection of this year, or of no year, is one.
func TestRejectedBefore(t *testing.T) {
	for remark, want := range map[string]string{
		"’24년 미지정":      "new 경기 안산시, new 전북 임실군",
		"지난해 공모에서 탈락":   "new 경기 안산시, new 전북 임실군",
		"미지정":           "new 경기 안산시",
		"’26년 미지정":      "new 경기 안산시",
		"2019년 지정, 미지정": "new 경기 안산시",
	} {
		in := "# 모래숲도시 지정 결과\n□ 해양수산부는 모래숲도시를 7일 지정했다.\n\n| 구분 | 지자체 | 비고 |\n| 신규 지정 | 경기 안산시 | |\n| 신규 지정 | 전북 임실군 | " + remark + " |"
		if got := toldToHold(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", remark, got, want)
		}
	}
}

// TestAppliedBeside: numbers of applicants that are subjects of one verb are each of its own, and none is of all.
func TestAppliedBeside(t *testing.T) {
	for told, want := range map[string]string{
		"바다도시에는 부산광역시 등 광역시 5곳이, 산골마을에는 군 18곳이 신청했다.": "",
		"이번 공모에는 모두 23곳이 신청했다.":                       "23곳",
	} {
		f := Read(written("# 모래숲도시 2곳 선정\n해양수산부는 모래숲도시 2곳을 7일 선정했다.\n"+told), "")
		got := ""
		for i := range f.Decisions {
			got += f.Decisions[i].Applicants.Words.S
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", told, got, want)
		}
	}
}
