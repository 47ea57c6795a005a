package release

import "testing"

// TestAppliedSinceBegun: a number of those who applied since a programme began is none of this round.
func TestAppliedSinceBegun(t *testing.T) {
	const lead = "# 푸른포구 2곳 지정\n해양수산부는 푸른포구로 강원 양양군과 충남 태안군 등 2곳을 지정했다고 밝혔다.\nㅇ "
	for in, want := range map[string]string{
		"등급심사를 도입한 이후 50곳이 신청해 30곳이 등급을 받았다.":                 "",
		"2020년 제도 시행 이후 총 64곳이 신청했다.":                         "",
		"지난 3년 동안 전국에서 41곳이 신청했다.":                            "",
		"제도 시행 6개월 동안 푸른포구에 총 78곳이 신청해 53곳이 처리되었다.":           "",
		"제도 도입 3년간 모두 64곳이 신청했다.":                             "",
		"시행 첫해 6개월 동안 심사를 거쳤으며 14곳이 신청했다.":                    "14곳",
		"지난 2개월간 14곳이 신청했다.":                                  "14곳",
		"2021년부터 지금까지 75곳이 신청했다.":                             "",
		"올해는 14곳이 신청했다.":                                      "14곳",
		"푸른포구는 2014년부터 2년마다 선정되고 있으며, 이번에는 전국 14개 시·군이 응모했다.": "14개 시·군",
		"2019년에 시작된 사업으로, 이번 공모에는 14곳이 신청했다.":                 "14곳",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			got += d.Applicants.Words.S
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
