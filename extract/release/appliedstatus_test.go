package release

import (
	"testing"

	"injeung/schema"
)

// TestAppliedByStatus parts the sum of those who applied to be chosen and to be candidates.
func TestAppliedByStatus(t *testing.T) {
	const in = "# 물길지구 2곳 지정, 후보지 3곳 선정\n□ 산림청은 물길지구 2곳을 신규 지정하고, 후보지 3곳을 선정하였다고 밝혔다.\n" +
		"ㅇ 이번 공모에는 물길지구 6곳, 후보지 8곳 등 모두 14곳이 신청하였으며, 심의를 거쳐 최종 결정하였다."
	got := map[schema.Status]string{}
	for _, d := range Read(written(in), "").Decisions {
		if d.Applicants.Said() {
			got[d.Status] = d.Applicants.Words.S
		}
	}
	if got[schema.New] != "6곳" || got[schema.Candidate] != "8곳" {
		t.Errorf("applicants %v", got)
	}
}

// TestAppliedOfEach: the label of the next number does not make the one before it a number of those who asked.
func TestAppliedOfEach(t *testing.T) {
	const in = "# 물길지구 신규 2곳·재지정 4곳\n산림청은 물길지구 6곳을 지정했다고 밝혔다.\n" +
		"신규 신청 31곳 중 2곳이, 재지정 신청 7곳 중 4곳이 심사를 넘었다."
	got := map[schema.Status]string{}
	for _, d := range Read(written(in), "").Decisions {
		if d.Applicants.Said() {
			got[d.Status] = d.Applicants.Words.S
		}
	}
	if got[schema.New] != "31곳" || got[schema.Renewed] != "7곳" {
		t.Errorf("applicants %v", got)
	}
}
