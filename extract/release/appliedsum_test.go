package release

import "testing"

// TestApplicantsAddedUp: provinces and those within them that applied are one number, as is the
// sum that stands behind the kinds.
func TestApplicantsAddedUp(t *testing.T) {
	const head = "# 물결마을 세 곳 선정\n환경부는 물결마을로 강원 원주시, 전남 보성군, 경남 거창군 등 3곳을 선정했다. "
	for _, c := range []struct{ in, want, rule string }{
		{"신청 지자체는 19개 시·군과 2개 도였으며 평가는 두 달간 했다.", "19개 시·군과 2개 도", "sentence.applicants-summed"},
		{"신청한 곳은 2개 도, 19개 시·군이었으며 발표평가를 거쳤다.", "2개 도, 19개 시·군", "sentence.applicants-summed"},
		{"공모에는 21개 시·군이 신청했다.", "21개 시·군", "sentence.applicants"},
		{"공모에는 12개 시·도에서 21개 시·군이 신청했다.", "21개 시·군", "sentence.applicants"},
	} {
		var got Value
		for _, d := range Read(written(head+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants
			}
		}
		if got.Words.S != c.want || got.Rule != c.rule {
			t.Errorf("%s: %q by %s, want %q by %s", c.in, got.Words.S, got.Rule, c.want, c.rule)
		}
	}
}
