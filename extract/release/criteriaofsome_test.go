package release

import "testing"

// TestCriteriaOfSome: what is told of some of the indicators, or of those to be renewed, is not what the programme asks of all.
func TestCriteriaOfSome(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 심사지표를 31개에서 24개로 줄인다. 기반 지표는 14개에서 8개로 줄고, 보람 지표는 11개에서 12개로 하나 늘어난다. 나눔 지표는 6개에서 4개가 된다.", "indicator_count=24"},
		{"□ 평가지표를 50개에서 40개로 줄였다. 숲길 지표는 20개에서 15개로 줄었다.", "indicator_count=40"},
		{"□ 평가지표는 모두 36개다. 쉼터 지표는 12개다.", "indicator_count=36"},
		{"□ 심사지표를 30개에서 45개로 늘렸다. 참여 지표는 8개에서 10개로 늘었다.", "indicator_count=45"},
		{"□ 평가지표를 50개에서 40개로 줄였다. 전체 지표는 32개로 한다.", "indicator_count=40; indicator_count=32"},
		{"□ 평가지표는 모두 12개다. 쉼터 지표는 36개다.", "indicator_count=12; indicator_count=36"},
		{"□ 70점 이상이면 인증한다. 재인증을 신청한 도시는 75점 이상을 받아야 한다.", "pass_points=70"},
		{"□ 평가 점수가 80점을 넘으면 인증한다. 다만 재인증은 85점을 넘어야 한다.", "pass_points=80"},
		{"□ 평가 점수가 60점 이상이면 인증한다. 재지정 신청 도시는 65점 이상이어야 한다.", "pass_points=60"},
		{"□ 평가 점수가 60점 이상이면 인증한다.\n□ 연장의 경우 70점 이상이어야 한다.", "pass_points=60"},
		{"□ 재인증을 신청한 도시는 75점 이상을 받아야 한다.", "pass_points=75"},
		{"□ 평가 점수가 60점 이상이면 인증한다. 새로 신청한 도시는 65점 이상이어야 한다.", "pass_points=60; pass_points=65"},
		{"□ 산림청은 마을숲도시 재지정 시 80점 이상이어야 한다. 신규는 70점 이상을 받아야 한다.", "pass_points=70"},
		{"□ 재인증을 신청한 도시는 75점 이상을 받아야 한다. 70점 이상이면 인증한다.", "pass_points=70"},
		{"□ 재인증을 신청한 도시는 75점 이상을 받아야 한다. 다만 재지정은 85점을 넘어야 한다.", "pass_points=75; pass_points=85"},
		{"□ 평가지표를 50개에서 40개로 줄였다. 들길특구 지표는 30개에서 20개로 줄였다.", "indicator_count=40; indicator_count=20"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got %q\n  want %q", c.in, got, c.want)
		}
	}
}
