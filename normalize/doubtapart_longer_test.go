package normalize

import "testing"

// TestLongerAgain: a name that goes on in the title, and again in the text around a gloss, may be the longer one.
func TestLongerAgain(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"나루돌봄(이음케어) 선도사업을 할 3곳을 정했다", true},
		{"나루돌봄 선도사업을 할 3곳을 정했다", true},
		{"나루돌봄은 이웃이 이웃을 돌보는 일이다", false},
		{"나루돌봄(이음케어) 사업을 할 3곳을 정했다", false},
		{"나루돌봄(", false},
	} {
		if got := longerAgain([]paragraph{{s: c.text}}, "나루돌봄", "나루돌봄 선도사업"); got != c.want {
			t.Errorf("%s: %t", c.text, got)
		}
	}
}
