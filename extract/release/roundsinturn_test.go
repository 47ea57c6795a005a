package release

import "testing"

// TestRoundsInTurn: rounds told one after the other are history, but for those that the title or the lead tells of.
func TestRoundsInTurn(t *testing.T) {
	const lead = "# 숲길도시 2곳 조성\n산림청은 올해 숲길도시로 강원 태백시, 경북 김천시 2곳을 선정했다고 밝혔다.\n"
	const two = "숲길도시 2 태백 김천"
	for _, c := range []struct{ in, want string }{
		{"제1차로 고양시, 천안시 2곳을, 제2차로 안양시, 오산시, 영주시 3곳을 지정했다.", two},
		{"1기에는 고양시와 천안시가, 2기에는 안양시, 오산시가, 3기에는 영주시가 뽑혔다.", two},
		{"1차(2021년)로 고양시, 천안시를, 2차(2022년)로 안양시, 오산시를 승인했다.", two},
		{"제1회 고양시, 천안시, 제2회 안양시, 오산시가 선정됐다.", two},
		{"2019년부터 2022년까지 4차에 걸쳐 숲길도시 24곳을 지정했다.", two},
		{"올해는 1차로 고양시, 천안시 2곳을, 2차로 안양시 1곳을 더 지정했다.", two + " 고양 천안 안양"},
	} {
		if got := heldOn("2025. 6. 12.", lead+c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	const bare = "# 산림청, 숲길도시 선정\n산림청은 숲길도시를 선정했다고 밝혔다.\n"
	for _, in := range []string{
		"1차로 태백시, 김천시를, 2차로 영주시를 선정했다.",
		"1차(3월)에는 태백시, 김천시, 2차(6월)에는 영주시가 선정됐다.",
	} {
		if got, want := heldOn("2025. 6. 12.", bare+in), "숲길도시 0 태백 김천 영주"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	const now = "# 숲길도시 1차·2차 5곳 지정\n산림청은 숲길도시 1차로 고양시, 천안시, 영주시 3곳을, 2차로 안양시, 오산시 2곳을 지정했다고 12일 밝혔다."
	if got, want := heldOn("2025. 6. 12.", now), "숲길도시 3 고양 천안 영주 안양 오산"; got != want {
		t.Errorf("got  %s\n   want %s", got, want)
	}
}

// TestPlanAfterRounds: a plan that recalls the rounds before it stays a plan and has no names.
func TestPlanAfterRounds(t *testing.T) {
	const head = "# 숲길도시 추진계획 확정, 내년 말 지정\n산림청은 숲길도시 7곳 내외를 키우는 추진계획을 확정했다고 12일 밝혔다.\n"
	for _, in := range []string{
		"산림청은 2019년부터 2022년까지 4차에 걸쳐 숲길도시 5곳을 지정했다. 제1차로 고양시, 천안시 2곳을, 제2차로 안양시, 오산시, 영주시 3곳을 지정했다.",
		"숲길도시는 2021년~2023년 총 4곳이 지정됐다. 1기로 고양시, 천안시가, 2기로 안양시, 오산시가 선정됐다.",
	} {
		f := Read(written("2025. 6. 12. 산림청\n"+head+in), "")
		if f.Header.Kind != "plan" || holdsNames(f) {
			t.Errorf("%s\n   %s %s", in, f.Header.Kind, heldOn("2025. 6. 12.", head+in))
		}
	}
}
