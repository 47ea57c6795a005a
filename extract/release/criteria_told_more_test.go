package release

import "testing"

// TestCriteriaToldMore: parts beside what must be reached, numbers without a unit under a label, a list in one pair of quotes, classes of
// one letter, and grades by points.
func TestCriteriaToldMore(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 심사는 1차 서면평가(40점)와 2차 현장평가(60점)로 진행되었고, 합산 점수 80점 이상을 얻은 곳 가운데 순위를 정했다.", "pass_points=80; item ||서면평가||40점|; item ||현장평가||60점|"},
		{"□ 평가지표는 ‘숲길·물길·쉼터·모임·나눔’ 등 5개 분야 36개 지표로 구성된다.", "indicator_count=36; dimensions=숲길/물길/쉼터/모임/나눔"},
		{"□ 지표는 시 40개, 군 34개, 구 36개로 지역 여건에 따라 다르게 적용했다.", "item 시|||40개||; item 군|||34개||; item 구|||36개||"},
		{"□ 기본요건(40점), 추진내용(50점), 이웃나눔(10점) 등 100점 만점에 75점 이상이면 인증을 받는다.", "total_points=100; pass_points=75; dimensions=기본요건/추진내용/이웃나눔; item |기본요건|||40점|; item |추진내용|||50점|; item |이웃나눔|||10점|"},
		{"□ 배점은 숲길 여건 20점, 쉼터 계획 50점, 주민 참여 30점으로 총 100점이다.", "total_points=100; dimensions=숲길 여건/쉼터 계획/주민 참여; item |숲길 여건|||20점|; item |쉼터 계획|||50점|; item |주민 참여|||30점|"},
		{"- (평가기준) 총 100점 : 숲길계획 40, 추진체계 30, 기대효과 30", "dimensions=숲길계획/추진체계/기대효과; item |숲길계획|||40|; item |추진체계|||30|; item |기대효과|||30|"},
		{"□ 등급은 90점 이상 최우수, 80점 이상 우수로 나뉜다.", ""},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
