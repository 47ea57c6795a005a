package release

import "testing"

// TestAskedForNextMeeting: those on whom the meeting after this one decides did not apply for what this one decided.
func TestAskedForNextMeeting(t *testing.T) {
	const lead = "# 새길서비스 2건 신규 지정\n국토교통부는 새길서비스 2건을 새로 지정했다고 12일 밝혔다.\n"
	for in, want := range map[string]string{
		"다음 심사위원회는 6월 중 열릴 예정이며, 물그림 등이 신청한 19건을 들여다볼 계획입니다.": "",
		"이번 심사에는 물그림 등이 신청한 19건이 올랐다.":                        "19건",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			got += d.Applicants.Words.S
		}
		if got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
