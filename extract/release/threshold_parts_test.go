package release

import "testing"

// TestThresholdsOfParts: what each part must reach is no threshold of the whole, which stands before or behind it.
func TestThresholdsOfParts(t *testing.T) {
	for _, c := range []struct {
		in          string
		total, pass float64
	}{
		{"항목마다 55점(100점 환산) 이상이면서 평균이 75점 이상이어야 한다.", 0, 75},
		{"각 분야 50점 이상, 전체 평균 65점 이상을 받은 곳을 지정한다.", 0, 65},
		{"100점 만점에 평균 72점 이상(항목별 45점 이상)이면 인증을 받는다.", 100, 72},
		{"총점 82점 이상이고 부문별로 배점의 60% 이상을 얻어야 인증한다.", 0, 82},
		{"1,000점 만점에 종합 750점 이상을 얻고 한 영역이라도 50점에 미치지 못하면 제외한다.", 1000, 750},
		{"단계마다 40점 이상을 얻어야 한다.", 0, 0},
		{"매 분야 30점 이상이면 된다.", 0, 0},
	} {
		var total, pass float64
		for _, p := range points(c.in) {
			switch p.field {
			case "total_points":
				total = p.number
			case "pass_points":
				pass = p.number
			}
		}
		if total != c.total || pass != c.pass {
			t.Errorf("%s: got %v of %v, want %v of %v", c.in, pass, total, c.pass, c.total)
		}
	}
}
