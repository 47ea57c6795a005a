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

// TestAppliedInBracket: a bracket behind the verb of asking parts those who asked, where its numbers make up theirs.
func TestAppliedInBracket(t *testing.T) {
	const lead = "# 물길도시 신규 2곳·재지정 4곳\n산림청은 물길도시 6곳(신규 2곳, 재지정 4곳)을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ told, first, again string }{
		{"올해는 총 16개 지자체가 신청(신규 9곳, 재지정 7곳)하였으며, 서면심사를 거쳐 최종 확정하였다.", "신규 9곳", "재지정 7곳"},
		{"이번 공모에는 16개 시·군이 응모(신규 9, 재지정 7)해 현장평가를 받았다.", "신규 9", "재지정 7"},
		{"올해는 16곳이 신청서를 제출했다(신규 9곳, 재지정 7곳).", "신규 9곳", "재지정 7곳"},
		{"올해는 16곳이 신청(신규 9곳, 재지정 5곳)하였다.", "16곳", ""},
	} {
		got := map[schema.Status]string{}
		for _, d := range Read(written(lead+c.told), "").Decisions {
			if d.Applicants.Said() {
				got[d.Status] = d.Applicants.Words.S
			}
		}
		if got[schema.New] != c.first || got[schema.Renewed] != c.again {
			t.Errorf("%s\n   applicants %v", c.told, got)
		}
	}
}
