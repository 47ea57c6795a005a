package release

import "testing"

// TestThisCall: a release that is to choose, and tells of the call by what is done in it, is a
// call; a name with a noun of decision at its end decides nothing by itself.
func TestThisCall(t *testing.T) {
	for s, want := range map[string]string{
		"# 갯벌마을 3곳 뽑는다\n해양수산부는 갯벌마을 3곳을 공모를 통해 선정한다고 밝혔다. 5일부터 진행되는 이번 공모는 시·군을 대상으로 하며 최종 선정지는 5월 중에 결정된다.": "announcement",
		"# 갯벌마을 조성할 지자체 찾는다\n해양수산부는 올해 갯벌마을을 조성할 지자체 3곳을 선정한다. 29일까지 진행되는 이번 공모는 서면평가와 현장평가를 거쳐 최종 결정된다.":    "announcement",
		"# 갯벌도시 인증 제도 개선\n해양수산부는 갯벌도시 인증 제도를 개선한다고 밝혔다.\n갯벌도시 인증 대상지는 경북 울진군, 강원 고성군 등 23곳이다.":               "plan",
	} {
		f := Read(written(s), "")
		if string(f.Header.Kind) != want || holdsNames(f) {
			t.Errorf("%s: %s, want %s", s, f.Header.Kind, want)
		}
	}
}

// TestSitesAnnounced: sites that are announced by name are chosen.
func TestSitesAnnounced(t *testing.T) {
	const s = "# 물빛산단 후보지 3곳 발표\n국토교통부는 6일 물빛산단 후보지로 경기 여주시와 충남 홍성군, 경북 영주시를 발표했다."
	if got := saidOf(s); got != "candidate 경기 여주시, candidate 충남 홍성군, candidate 경북 영주시" {
		t.Errorf("%s", got)
	}
	if got := saidOf("# 물빛산단 정책 발표\n국토교통부는 6일 물빛산단 정책 대상으로 경기 여주시와 충남 홍성군의 성과를 발표했다."); got != "" {
		t.Errorf("%s", got)
	}
}
