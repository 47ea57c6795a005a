package release

import "testing"

// TestNameBeforeNumber: what the title counts and decides on is the programme, whatever it ends in, if the
// text has the name again.
func TestNameBeforeNumber(t *testing.T) {
	for in, want := range map[string]string{
		"# 마당살림터 최종 3곳 확정\n□ 선정 지역은 다음과 같다.\nㅇ 광주(2) : 동구, 북구\nㅇ 울산(1) : 울주군\n□ 마당살림터에는 3년간 30억 원이 지원된다.": "마당살림터",
		"# 나루배움누리 신규 지정 2곳\n교육부가 올해 새로 지정한 나루배움누리는 동구(대구), 서구(광주) 등 두 곳이다.":                               "나루배움누리",
		"# 나루전략지 승인\n교육부는 경상북도와 전라남도의 나루전략지 지정 신청을 승인했다.":                                                 "나루전략지",
		"# 최종 2곳 확정\n□ 선정 지역은 다음과 같다.\nㅇ 광주(1) : 동구\nㅇ 울산(1) : 울주군":                                       "",
		"# 기초 지자체 2곳 선정\n□ 선정 지역은 다음과 같다.\nㅇ 광주(1) : 동구\nㅇ 울산(1) : 울주군\n□ 기초 지자체가 주관한다.":                  "",
	} {
		got := ""
		for _, d := range Read(written("2026. 6. 9. 교육부\n"+in), "").Decisions {
			got = d.Scheme.Name
		}
		if got != want {
			t.Errorf("%s\n   got %q", in, got)
		}
	}
}
