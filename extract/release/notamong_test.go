package release

import "testing"

// TestCandidatesBeside: candidates are told beside those chosen, with the sign of a footnote, which says that they are not among them.
func TestCandidatesBeside(t *testing.T) {
	const lead = "# 새빛재생사업 3곳 선정\n국토교통부는 새빛재생사업 대상지로 경기 안산시, 충북 제천시, 전남 나주시 3곳을 선정했다고 밝혔다.\n"
	const three = "new 경기 안산시, new 충북 제천시, new 전남 나주시"
	const both = three + ", candidate 충남 태안군, candidate 경북 김천시"
	for s, want := range map[string]string{
		"충남 태안군과 경북 김천시 2곳은 후보지*로 선정하여 내년 공모를 돕는다.\n* 후보지는 이번에 선정된 3곳에는 포함되지 않음": both,
		"충남 태안군, 경북 김천시는 예비도시**로 지정했다.\n** 예비도시는 이번에 선정된 3곳과는 별개이다":              both,
		"충남 태안군, 경북 김천시 2곳을 ‘예비지구’*로 지정했다.":                                      both,
		"충남 태안군, 경북 김천시는 후보지*로 선정했다.\n※ 후보지는 선정된 3곳에 속하지 않는다.":                   both,
		"충남 태안군, 경북 김천시는 후보지로 선정했다.\n후보지 2곳은 3곳에서 제외된다.":                         both,
		"충남 태안군과 경북 김천시는 내년에 후보지*로 선정하여 지원할 계획이다.":                               three,
		"지난해 충남 태안군과 경북 김천시를 후보지*로 선정하여 지원하고 있다.":                                three,
	} {
		if got := saidOf(lead + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
	for _, d := range Read(written(lead+"충남 태안군, 경북 김천시 2곳은 후보지로 선정했다.\n* 후보지는 이번에 선정된 3곳에는 포함되지 않음"), "").Decisions {
		for _, n := range d.Counts {
			if d.Status == "candidate" && n.N != 2 {
				t.Errorf("%d candidates", n.N)
			}
		}
	}
}
