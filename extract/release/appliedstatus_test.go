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

// TestAppliedPartsBeforeChosen: the statuses of those who applied part them, and are none of the number chosen behind them.
func TestAppliedPartsBeforeChosen(t *testing.T) {
	const list = "\n신규로는 경기 안성시, 충북 단양군이, 재지정으로는 강원 정선군이 확정됐다."
	for _, said := range []string{
		"가나도시 심사에 신규 15곳, 재지정 6곳 등 21곳이 신청해 3곳이 최종 확정됐다.",
		"가나도시 공모에 신규 15곳과 재지정 6곳 등 모두 21곳이 신청했으며 3곳이 선정됐다.",
		"가나도시 심사에는 재지정 6곳, 신규 15곳 등 21개 시·군이 신청하여 3곳이 뽑혔다.",
	} {
		got := map[schema.Status]string{}
		for _, d := range Read(written("# 가나도시 신규 2곳·재지정 1곳\n여성가족부는 "+said+list), "").Decisions {
			if d.Applicants.Said() {
				got[d.Status] = d.Applicants.Words.S
			}
			for _, c := range d.Counts {
				if c.N == 3 && d.Status == schema.Renewed {
					t.Errorf("%s: all are renewed", said)
				}
			}
		}
		if got[schema.New] != "15곳" || got[schema.Renewed] != "6곳" {
			t.Errorf("%s: applicants %v", said, got)
		}
	}
}

// TestAppliedForEach: each number is of those who asked for the status behind it.
func TestAppliedForEach(t *testing.T) {
	for _, in := range []string{
		"이번에는 총 9개 지자체가 신규 지정을, 3개 지자체가 재지정을 신청하였으며, 심의를 통해 결정하였다.",
		"9곳이 신규 지정을 3곳이 연장을 신청했다.",
		"이번 공모에는 신규 부문에 9곳, 재지정 부문에 3곳이 신청하였다.",
		"이번 공모에는 신규 분야 9곳, 계속 분야 3곳 등 총 12곳이 신청하였다.",
		"9개 시·군이 신규 지정을, 3개 시·군이 지정 연장을 각각 신청했다.",
	} {
		got := map[schema.Status]string{}
		for _, d := range Read(written("# 물길지구 2곳 신규 지정, 1곳 재지정\n산림청은 물길지구로 순천시, 경주시를 신규 지정하고, 안양시를 재지정했다고 밝혔다.\n"+in), "").Decisions {
			if d.Applicants.Said() {
				got[d.Status] = d.Applicants.Words.S[:1]
			}
		}
		if got[schema.New] != "9" || got[schema.Renewed] != "3" {
			t.Errorf("%s: applicants %v", in, got)
		}
	}
}

// TestAppliedBesideCandidates: who applied did not ask to be a candidate where new ones are counted beside the candidates, though only
// these have their names in the table.
func TestAppliedBesideCandidates(t *testing.T) {
	const table = "\n구분 | 시·군\n예비(2) | 충남 서천군, 전북 장수군"
	for in, want := range map[string]schema.Status{
		"# 물길협약 대상 3곳 선정\n산림청은 물길협약 대상 시·군 3곳과 예비 시·군 2곳 등 5개 시·군을 선정했다고 밝혔다.\n이번 공모에는 43개 시·군이 신청했다." + table: schema.New,
		"# 예비 물길협약 2곳 선정\n산림청은 예비 물길협약 시·군 2곳을 선정했다고 밝혔다.\n이번 공모에는 43개 시·군이 신청했다." + table:                     schema.Candidate,
	} {
		for _, d := range Read(written(in), "").Decisions {
			if d.Applicants.Said() && d.Status != want {
				t.Errorf("%s: %s", in, d.Status)
			}
		}
	}
}
