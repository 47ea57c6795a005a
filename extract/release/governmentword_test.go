package release

import (
	"strings"
	"testing"
)

// TestGovernmentsByTheirNewName: what is told of 지자체 is read likewise where a ministry calls them 지방정부, as it does
// since 2025: in decisions, numbers, lists, labels and tables.
func TestGovernmentsByTheirNewName(t *testing.T) {
	const day = "보도시점 2026. 2. 9.(월) / 배포 2026. 2. 9.(월)\n"
	for _, in := range []string{
		"# 나눔마을 지자체 3곳 선정\n가나부는 나눔마을 대상 지자체로 강원 태백시, 전북 무주군, 전남 여수시 등 3개 지자체를 선정했다고 밝혔다.",
		"# 우수 지자체 선정\n가나부는 ‘이웃사랑 평가’에서 강원 태백시와 전북 무주군을 우수 지자체로 선정했다고 밝혔다. 공모에는 21개 지자체가 신청했다.",
		"# 나눔마을 두 곳 지정\n가나부는 나눔마을 2곳을 지정했다고 밝혔다. 이번에 지정된 지자체는 강원 태백시와 전북 무주군이다.",
		"# 나눔마을 2곳 선정\n가나부는 나눔마을을 선정했다고 밝혔다.\n■ 선정 지자체(2곳): 강원 태백시, 전북 무주군",
	} {
		other := strings.ReplaceAll(in, "지자체", "지방정부")
		old, now := Read(written(day+in), "").Decisions, Read(written(day+other), "").Decisions
		if len(old) == 0 || decisionWords(old) != strings.ReplaceAll(decisionWords(now), "지방정부", "지자체") {
			t.Errorf("%s\n   %s\n   %s", in, decisionWords(old), decisionWords(now))
		}
	}
}

// decisionWords are the programmes, holders and numbers of decisions.
func decisionWords(all []Decision) string {
	var b strings.Builder
	for _, d := range all {
		b.WriteString(d.Scheme.Name + ":")
		for _, h := range d.Holders {
			b.WriteString(" " + h.Words.S)
		}
		for _, c := range d.Counts {
			b.WriteString(" " + c.Words.S)
		}
		b.WriteString(" " + d.Applicants.Words.S + "; ")
	}
	return b.String()
}
