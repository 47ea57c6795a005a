package release

import "testing"

// TestRenewalReview: the look at those who hold the title of a programme is no programme of its own.
func TestRenewalReview(t *testing.T) {
	for _, in := range []string{
		"# 2024년 숲길도시 재지정평가 결과 발표\n산림청은 ‘2024년 숲길도시 재지정평가’ 결과를 9일 발표했다.\n평가 결과, 강원 태백시, 경북 김천시 2곳이 재지정되었다.\n평가에서 우수한 점수를 받은 우수도시 김천시의 사례를 알린다.",
		"# 숲길도시 재인증 심사평가 결과\n산림청은 숲길도시 재인증 평가에서 강원 태백시, 경북 김천시 2곳을 재인증했다고 밝혔다.\n우수 지자체에는 표창을 준다.",
	} {
		if got, want := heldOf(in), "숲길도시/renewed 2 태백 김천"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestHeadingOfNth: a heading that says after whom a place is the next is no list of names.
func TestHeadingOfNth(t *testing.T) {
	const lead = "# 숲길도시 2곳 지정\n산림청은 숲길도시로 강원 태백시, 경북 김천시 2곳을 지정했다고 밝혔다.\n"
	for _, in := range []string{"# 김천시, 기초지자체로는 고양시에 이어 두 번째", "# 태백시, 강원에서는 원주시에 이어 세 번째", "# 경북에서는 안동시에 이어 김천시가 두 번째"} {
		if got, want := heldOf(lead+in), "숲길도시 2 태백 김천"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
