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
		"# 나눔마을 3곳 지정\n가나부는 나눔마을로 전북 순창군, 고창군, 남원시 등 세 지자체를 지정했다고 밝혔다.",
		"# 물살핌 우수 지자체 2곳 선정\n가나부는 물살핌 우수 기초지자체로 전북 순창군, 고창군을 선정했다고 밝혔다.",
		"# 물살핌 모범 지자체 2곳 선정\n가나부는 물살핌 모범지자체로 전북 순창군, 고창군을 선정했다고 밝혔다.",
		"# 눈길살핌 우수 지자체 2곳 선정\n가나부는 눈길살핌 우수 지자체로 전북 순창군, 고창군을 선정했다고 밝혔다.",
		"# 젊은이 우수지자체 2곳 선정\n가나부는 젊은이 우수지자체로 전북 순창군, 고창군을 선정했다고 밝혔다.",
		"# ‘물빛 정책 우수 지자체’ 3곳 시상\n가나부는 12일 ‘물빛 정책 우수 지자체’ 포상 전수식을 열고 전북 순창군, 고창군, 남원시에 장관상을 수여했다고 밝혔다.",
		"# 나눔마을 2곳 지정\n가나부는 나눔마을을 지정했다고 밝혔다.\n광역지자체 | 기초지자체 | 지정일\n전북 | 순창군 | 2026. 2. 5.\n전북 | 고창군 | 2026. 2. 5.",
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
