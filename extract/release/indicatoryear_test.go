package release

import "testing"

// TestIndicatorsOfThisYear: how another year judged is not asked for; that people are asked as a step of judging takes no number away.
func TestIndicatorsOfThisYear(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 이번 평가는 5개 부문, 11개 항목, 30개 지표로 한다.\n* 2022년 평가는 4개 부문 10개 항목 20개 지표", "indicator_count=30"},
		{"□ 올해는 26개 지표로 심사한다.\n* 2021년 심사는 3개 분야 8개 항목 25개 지표", "indicator_count=26"},
		{"□ 이번 심사는 26개 지표로 한다.\n* 2022년 공모에서는 4개 영역 9개 항목 22개 지표로 심사", "indicator_count=26"},
		{"□ 이번 심사는 50개 지표로 한다.\n* 2020년 인증의 경우 5개 분야 12개 항목 44개 지표로 심사", "indicator_count=50"},
		{"□ 2022년 도입된 평가는 4개 부문 10개 항목 20개 지표로 한다.", "indicator_count=20"},
		{"□ 2025년 평가는 4개 부문 10개 항목 20개 지표로 한다.", "indicator_count=20"},
		{"□ 평가는 24개 지표에 대한 서면평가와 현지실사, 주민 만족도 조사를 더하여 이루어진다.", "indicator_count=24"},
		{"□ 심사는 30개 지표의 서류심사와 국민 여론조사로 한다.", "indicator_count=30"},
		{"□ 평가는 18개 지표에 대한 현장점검 및 이용자 설문조사를 거친다.", "indicator_count=18"},
		{"□ 평가는 22개 지표로 하는 정량평가, 주민 인식조사를 거친다.", "indicator_count=22"},
		{"□ 주민 천여 명에게 12개 지표로 만족도 조사를 했다.", ""},
		{"□ 숲길을 걷는 이들에게 15개 지표를 물었다.", ""},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got %q\n  want %q", c.in, got, c.want)
		}
	}
}
