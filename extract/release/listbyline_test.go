package release

import "testing"

// TestBylineIsNoClass: who tells it, before a sentence, is no class of the places in it, a
// class before names is.
func TestBylineIsNoClass(t *testing.T) {
	for in, want := range map[string]string{
		"# 새숲마을 2곳 선정\n[물결소식] 전남 장흥군 장평면, 경남 함양군 서하면 등 2곳이 새숲마을 대상지로 선정됐다.": "new 전남 장흥군, new 경남 함양군",
		"# 새숲마을 2곳 선정\n【물결방송】 전남 장흥군, 경남 함양군 등 2곳이 새숲마을로 선정됐다.":             "new 전남 장흥군, new 경남 함양군",
		"# 새숲마을 2곳 선정\n산림청은 새숲마을 2곳을 선정했다.\n[농촌형] 전남 장흥군, 경남 함양군":           "new 전남 장흥군:농촌형, new 경남 함양군:농촌형",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPlacesOwnBetweenMarks: what is a place's own between two marks leaves the next to be read.
func TestPlacesOwnBetweenMarks(t *testing.T) {
	for in, want := range map[string]string{
		"# 새물길사업 3곳 선정\n이번에 선정된 새물길사업은 △강원 속초시의 별숲 가꾸기 △태백시의 숲빛타운 △경남 함양군의 물결센터 등 3곳이다.": "new 강원 속초시, new 태백시, new 경남 함양군",
		"# 새물길사업 2곳 선정\n국토교통부는 강원 속초시의 제안을 받아 전남 장흥군, 경남 함양군 2곳을 새물길사업에 선정했다.":           "new 전남 장흥군, new 경남 함양군",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
