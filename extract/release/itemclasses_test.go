package release

import "testing"

// TestPointsOfClasses: a sentence that tells for each class, or step of judging, what counts how much gives the items of each; what
// places got gives none.
func TestPointsOfClasses(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 대도시는 숲길 40점, 쉼터 60점, 중소도시는 숲길 30점, 쉼터 70점을 배점하여 평가한다.", "item 대도시||숲길||40점|; item 대도시||쉼터||60점|; item 중소도시||숲길||30점|; item 중소도시||쉼터||70점|"},
		{"□ 심사에서 숲 분야는 나무(50점), 풀밭(50점), 물 분야는 샘물(30점), 연못(70점)을 기준으로 했다.", "item 숲 분야||나무||50점|; item 숲 분야||풀밭||50점|; item 물 분야||샘물||30점|; item 물 분야||연못||70점|"},
		{"□ 신규 지정은 계획 60%, 여건 40%이며, 재지정은 실적 70%, 계획 30%를 반영해 평가한다.", "item 신규 지정||계획|||60%; item 신규 지정||여건|||40%; item 재지정||실적|||70%; item 재지정||계획|||30%"},
		{"□ 서면심사는 계획 40점, 여건 60점, 현장심사는 의지 50점, 참여 50점으로 이루어진다.", "item |서면심사|계획||40점|; item |서면심사|여건||60점|; item |현장심사|의지||50점|; item |현장심사|참여||50점|"},
		{"□ 심사에서 가평군은 숲길 40점, 쉼터 60점, 양평군은 숲길 30점, 쉼터 70점을 받았다.", ""},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMarkedWithPoints: points stand behind what a mark names, with brackets or without.
func TestMarkedWithPoints(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 심사 기준은 ▲숲길 상태 15점, ▲쉼터 수 25점, ▲주민 참여 60점이다.", "dimensions=숲길 상태/쉼터 수/주민 참여; item |숲길 상태|||15점|; item |쉼터 수|||25점|; item |주민 참여|||60점|"},
		{"□ 평가는 ①숲길 상태 40% ②쉼터 수 60%로 나누어 이루어졌다.", "dimensions=숲길 상태/쉼터 수; item |숲길 상태||||40%; item |쉼터 수||||60%"},
		{"□ 심사 기준은 ▲숲길 상태(40점) ▲쉼터 수(60점)이다.", "dimensions=숲길 상태/쉼터 수; item |숲길 상태|||40점|; item |쉼터 수|||60점|"},
		{"□ 전문가로 꾸린 평가단이 숲길, 물길 등 분야별 서면평가(50%), 종합평가(50%)로 나누어 진행하였으며, 3개 부문 8개 지표를 적용하였다.", "indicator_count=8; item ||서면평가|||50%; item ||종합평가|||50%"},
		{"□ 먼저, 물길 지표를 신설하고 숲길의 배점을 10점에서 15점으로 높여 2개 항목 8개 지표로 개편하였다.", "indicator_count=8"},
		{"□ 1차 서면(100점)과 2차 대면(100점) 평가를 실시하고 80점 이상인 곳을 정하였다.", "pass_points=80; item ||서면||100점|; item ||대면||100점|"},
		{"□ 먼저, 숲길 상태, 쉼터 수, 주민 참여를 종합적으로 평가하였다.", "dimensions=숲길 상태/쉼터 수/주민 참여"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
