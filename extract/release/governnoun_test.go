package release

import "testing"

// TestTopicGoesOn: names that a title goes on about behind a noun which has its own are not said to be that.
func TestTopicGoesOn(t *testing.T) {
	const body = "\n배포일 2026. 6. 9.(화)\n산림청은 숲길도시 심사 결과를 발표했다."
	for in, want := range map[string]string{
		"# 서울 용산구·강원 태백시 등 숲길도시 새로 지정, 광주 동구·북구 등 10년 지난 도시는 3단계로": "new 서울 용산구, new 강원 태백시",
		"# 강원 태백시 등 6곳 숲길도시 신규 지정, 경북 영주시 등 3곳은 구간 넓혀":             "new 강원 태백시, changed 경북 영주시",
		"# 강원 태백시 숲길도시 지정… 경북 영주시는 첫 운영 평가":                        "new 강원 태백시",
		"# 숲길도시 2곳 지정, 강원 태백시·경북 영주시는 3년 연속":                       "new 강원 태백시, new 경북 영주시",
		"# 숲길도시 지정, 강원 태백시와 경북 영주시":                                "new 강원 태백시, new 경북 영주시",
		"# 강원 태백시 숲길도시 지정, 경북 영주시는 재지정":                            "new 강원 태백시, renewed 경북 영주시",
		"# 강원 태백시 숲길도시 선정, 경북 영주시는 첫 쾌거":                           "new 강원 태백시, new 경북 영주시",
	} {
		if got := saidOf(in + body); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestTopicLeftOut: names of a title that its noun is not said of are told of, as its words may be a decision that is not known.
func TestTopicLeftOut(t *testing.T) {
	f := Read(written("# 강원 태백시 숲길도시 지정, 경북 영주시·안동시는 두 배로\n배포일 2026. 6. 9.(화)\n산림청은 숲길도시 심사 결과를 발표했다."), "")
	for _, i := range f.Issues {
		if i.Code == "unread-places" {
			return
		}
	}
	t.Errorf("got %v", f.Issues)
}
