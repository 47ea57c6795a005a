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

// TestPraisedWork: who did best where the work of the holders was looked at is not chosen by that, and the best of those renewed were renewed.
func TestPraisedWork(t *testing.T) {
	const two = "# 솔내도시 2곳 지정\n배포일 2025. 6. 12.(목)\n국토교통부는 태백시, 공주시를 솔내도시로 지정했다.\n"
	const again = "# 2025년 솔내도시 재지정 평가 결과\n배포일 2025. 6. 12.(목)\n평가 결과 46개 시·군이 솔내도시로 재지정됐다.\n"
	for in, want := range map[string]string{
		two + "한편, 올해 솔내도시 성과 평가에서는 청주시가 최우수 도시로, 강릉시·포항시가 우수 도시로 선정되어 추가 지원금을 받는다.": "new 태백시, new 공주시",
		two + "지난해 솔내도시 운영성과 평가 결과 청주시를 우수 지자체로 선정했다.":                               "new 태백시, new 공주시",
		two + "솔내도시 이행 점검에서는 강릉시와 포항시가 모범 도시로 뽑혔다.":                                  "new 태백시, new 공주시",
		two + "아울러 청주시를 솔내도시로 추가 지정했다.":                                              "new 태백시, new 공주시, new 청주시",
		two + "솔내도시 지정 평가에서 강릉시가 솔내도시로 뽑혔다.":                                         "new 태백시, new 공주시, new 강릉시",
		again + "이 중 안내를 잘 갖춘 태백시, 공주시 등 2곳은 우수 솔내도시로 선정되어 3천만 원을 더 받는다.":            "renewed 태백시, renewed 공주시",
		again + "이 가운데 태백시와 공주시가 우수 솔내도시로 뽑혔다.":                                      "renewed 태백시, renewed 공주시",
		again + "또한 태백시와 공주시를 솔내도시로 새로 지정했다.":                                        "new 태백시, new 공주시",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
