package release

import "testing"

// TestSumsOfMeasures: a row of sums tells how many were chosen where it sums them up,
// and nothing where it sums up what they have.
func TestSumsOfMeasures(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{"염소 사육(마리)", "new: 강원 평창군; 전남 고흥군"},
		{"심은 나무(그루)", "new: 강원 평창군; 전남 고흥군"},
		{"발전량(MWh)", "new: 강원 평창군; 전남 고흥군"},
		{"이용자", "new: 강원 평창군; 전남 고흥군"},
		{"개소", "new: 강원 평창군; 전남 고흥군 #=812"},
		{"선정 수", "new: 강원 평창군; 전남 고흥군 #=812"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | 지자체 | " + c.head + " |\n| 1 | 강원 평창군 | 501 |\n| 2 | 전남 고흥군 | 311 |\n| 계 | < | 812 |"})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.head, got, c.want)
		}
	}
}
