package release

import "testing"

// TestLabelledLinesOfOthers: points of places, and shares of answers, are nothing that is judged.
func TestLabelledLinesOfOthers(t *testing.T) {
	const lead = "# 스마트도시 인증 2곳 인증\n국토교통부는 부천시와 안양시를 스마트도시로 인증했다고 12일 밝혔다.\n"
	for in, want := range map[string]int{
		"안양시(60점) : 교통(40점), 환경(20점)\n부천시(40점) : 교통(30점), 환경(10점)":                 0,
		"□ 만족도(60%) : 매우 만족(40%), 만족(20%)\n□ 불만족도(40%) : 불만(30%), 매우 불만(10%)":      0,
		"평가 배점은 아래와 같다.\n안양시(60점) : 교통(40점), 환경(20점)\n부천시(40점) : 교통(30점), 환경(10점)": 0,
		"평가 배점은 아래와 같다.\n여건(60점) : 교통(40점), 환경(20점)\n계획(40점) : 참신함(30점), 효과(10점)":  4,
	} {
		if got := len(Read(written(lead+in), "").Items); got != want {
			t.Errorf("%s: got %d items, want %d", in, got, want)
		}
	}
}
