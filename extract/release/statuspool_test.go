package release

import "testing"

// TestOutOfCandidates: candidates out of whom some are chosen, or who are none any more, give no status.
func TestOutOfCandidates(t *testing.T) {
	for in, want := range map[string]string{
		"산림청은 예비 대상지 12곳 가운데 순천시, 경주시 2곳을 물길지구로 최종 선정했다고 밝혔다.": "new 순천시, new 경주시",
		"산림청은 예비 지자체 12개 중 순천시, 경주시 2곳을 물길지구로 최종 선정했다고 밝혔다.":   "new 순천시, new 경주시",
		"산림청은 예비 물길지구에서 물길지구로 순천시, 경주시 2곳을 지정했다고 밝혔다.":         "new 순천시, new 경주시",
		"산림청은 예비지정에서 본지정으로 순천시, 경주시 2곳을 승격 지정했다고 밝혔다.":         "new 순천시, new 경주시",
		"산림청은 신청한 12곳 가운데 순천시, 경주시 2곳을 예비 물길지구로 선정했다고 밝혔다.":    "candidate 순천시, candidate 경주시",
	} {
		if got := saidOf("# 산림청, 물길지구 2곳 발표\n" + in); got != want {
			t.Errorf("%s: read %s, want %s", in, got, want)
		}
	}
}
