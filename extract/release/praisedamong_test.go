package release

import "testing"

// TestPraisedAmongRenewed: who is praised among the renewed is left out, in whichever order they are told of, and twice praised are not renewed by that.
func TestPraisedAmongRenewed(t *testing.T) {
	const head = "# 국토교통부, 2025년 솔내도시 재지정\n배포일 2025. 6. 12.(목)\n"
	for in, want := range map[string]string{
		"국토교통부는 솔내도시로 태백시, 공주시 2곳을 재지정했다고 밝혔다.\n태백시를 솔내도시 우수기관으로 선정했다.\n":                         "renewed 태백시, renewed 공주시",
		"태백시를 솔내도시 우수기관으로 선정했다.\n국토교통부는 솔내도시로 태백시, 공주시 2곳을 재지정했다고 밝혔다.\n":                         "renewed 태백시, renewed 공주시",
		"태백시를 솔내도시 우수기관으로 선정했다.\n공주시를 솔내도시 모범기관으로 선정했다.\n국토교통부는 솔내도시로 태백시, 공주시 2곳을 재지정했다고 밝혔다.\n": "renewed 태백시, renewed 공주시",
		"태백시를 솔내도시 우수기관으로 선정했다.\n태백시를 솔내도시 모범기관으로 선정했다.\n":                                        "renewed 태백시",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
