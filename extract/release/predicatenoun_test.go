package release

import "testing"

// TestWhetherIsNoDecision: what is asked and only to be decided is no decision, and what was looked into and decided is one.
func TestWhetherIsNoDecision(t *testing.T) {
	const lead = "# 은빛도시 2곳 지정\n환경부는 춘천시와 속초시를 은빛도시로 지정했다고 밝혔다.\n"
	const two = "new 춘천시, new 속초시"
	for _, c := range []struct{ in, want string }{
		{lead + "전주시와 홍성군 등 2곳은 다음 달 다시 심의해 지정 여부를 결정하기로 했다.", two},
		{lead + "전주시와 홍성군은 은빛도시 재지정 여부를 내년에 확정한다.", two},
		{lead + "전주시와 홍성군은 한 해 더 지켜본 뒤 승인 여부를 판단하기로 했다.", two},
		{"# 은빛도시 재지정 결과\n환경부는 은빛도시 재지정 여부를 심의해 전주시와 홍성군을 은빛도시로 재지정했다.", "renewed 전주시, renewed 홍성군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMotionsCarried: motions to certify places, by what became of them and where.
func TestMotionsCarried(t *testing.T) {
	const lead = "# 은빛도시 소식\n환경부는 9일 정책심의위원회를 열어 "
	const two = "new 춘천시, new 속초시"
	for in, want := range map[string]string{
		"춘천시와 속초시의 은빛도시 지정 안건을 원안대로 의결했다.":                    two,
		"춘천시와 속초시의 은빛도시 재지정 안건은 모두 가결됐다.":                     "renewed 춘천시, renewed 속초시",
		"은빛도시 현황을 살폈다. 춘천시와 속초시의 은빛도시 지정 안건이 정책심의위원회를 통과했다.":  two,
		"은빛도시 현황을 살폈다. 춘천시, 속초시의 은빛도시 지정안이 9일 국무회의에서 의결됐다.":   two,
		"춘천시와 속초시의 은빛도시 지정 안건을 심의했다.":                         "",
		"은빛도시 현황을 살폈다. 춘천시와 속초시의 은빛도시 지정안이 국무회의를 통과하지 못했다.":   "",
		"은빛도시 현황을 살폈다. 춘천시와 속초시의 은빛도시 지정안이 다음 달 국무회의에서 의결된다.": "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
