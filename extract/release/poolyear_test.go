package release

import "testing"

// TestChosenOutOfCandidates: those chosen as something out of candidates, of whatever
// year, hold it, and candidates only are what is chosen as such.
func TestChosenOutOfCandidates(t *testing.T) {
	const both = "new 강원 속초시, new 전남 장흥군"
	for in, want := range map[string]string{
		"산업부는 후보지였던 강원 속초시와 전남 장흥군을 새숲단지로 지정했다.":                        both,
		"산업부는 예비도시 가운데 강원 속초시와 전남 장흥군을 새숲단지로 지정했다.":                     both,
		"산업부는 예비 새숲단지 6곳 가운데 강원 속초시와 전남 장흥군을 새숲단지로 지정했다.":               both,
		"산업부는 지난해 예비 지정된 6곳 중 강원 속초시와 전남 장흥군 등 2곳을 새숲단지로 지정했다.":         both,
		"산업부는 2023년 예비 지정된 6곳 중 강원 속초시와 전남 장흥군 등 2곳을 새숲단지로 지정했다.":       both,
		"산업부는 지난해 예비 지정한 6곳을 평가해 강원 속초시와 전남 장흥군 등 2곳을 새숲단지로 지정했다.":      both,
		"산업부는 강원 속초시와 전남 장흥군이 제안한 곳을 새숲단지 부지로 선정했다.":                    both,
		"산업부는 강원 속초시와 전남 장흥군을 새숲단지 후보지로 선정했다.":                          "candidate 강원 속초시, candidate 전남 장흥군",
		"산업부는 예비 새숲단지로 신청한 6곳 중 강원 속초시와 전남 장흥군을 예비 새숲단지로 지정했다.":         "candidate 강원 속초시, candidate 전남 장흥군",
		"산업부는 길을 텄다. 산업부는 지난해 11월 강원 속초시와 전남 장흥군을 새숲단지로 지정했다. 신청은 많았다.": "",
	} {
		if got := saidOf("# 새숲단지 2곳 선정\n2025. 5. 13.\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	if got := decidedOn("# 새숲단지 2곳 선정\n산업부는 강원 속초시와 전남 장흥군이 제안한 곳을 새숲단지 부지로 선정했다."); got != "새숲단지" {
		t.Error(got)
	}
}
