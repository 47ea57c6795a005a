package release

import "testing"

// TestPointsSetAsShare: points that a sentence sets as a share of the whole must be reached, but for those of what is judged.
func TestPointsSetAsShare(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 인증에 필요한 점수를 총점의 60%인 120점으로 정하였다.", "pass_ratio=0.6; pass_points=120"},
		{"□ 지정에 필요한 최소 점수를 만점의 80%인 80점으로 정했다.", "pass_ratio=0.8; pass_points=80"},
		{"□ 통과 점수는 총점의 75%인 150점으로 삼는다.", "pass_ratio=0.75; pass_points=150"},
		{"□ 선정에 필요한 점수를 총 배점의 65%인 65점으로 정한다.", "pass_ratio=0.65; pass_points=65"},
		{"□ 숲길 분야의 배점을 총점의 60%인 60점으로 정하였다.", ""},
		{"□ 인증 기준을 고쳐 쉼터 배점은 만점의 30%인 30점으로 정했다.", ""},
		{"□ 숲길마을 지정 기준을 고쳐 서면평가 비중을 40%인 400점으로 정했다.", ""},
		{"□ 인증 기준에서 현장평가를 30%인 30점으로 정하고 서면평가를 70%인 70점으로 삼았다.", "item ||현장평가|||30%; item ||서면평가|||70%"},
		{"□ 지정 기준에서 서면평가 비중을 총점의 60%인 60점으로 정했다.", ""},
		{"□ 인증에 필요한 최소 점수를 15점 낮췄다.", ""},
		{"□ 통과 기준을 10점 더 높였다.", ""},
		{"□ 지정에 필요한 점수는 65점 올해부터 적용한다.", "pass_points=65"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got %q\n  want %q", c.in, got, c.want)
		}
	}
}
