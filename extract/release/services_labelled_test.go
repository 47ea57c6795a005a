package release

import (
	"slices"
	"strings"
	"testing"
)

// TestServicesBehindLabels: a short label in a bracket before a pair is the field of the name, whatever its words are.
func TestServicesBehindLabels(t *testing.T) {
	const lead = "# 환경부, 물살 신기술 2건 인증\n환경부는 6일 기술 2건을 물살 신기술로 인증했다고 밝혔다.\n"
	const two = "모래톱 복원 담체+㈜노을물산, 어도 계수 블록+나루연구원"
	for _, c := range []struct{ name, in, want string }{
		{"brackets", lead + "【하천】 모래톱 복원 담체 (㈜노을물산)\n- 물갈이를 줄인다.\n【항만】 어도 계수 블록 (나루연구원)\n- 물고기를 센다.", two},
		{"dashes", lead + "[하천] 모래톱 복원 담체 – ㈜노을물산\n[항만] 어도 계수 블록 – 나루연구원", two},
		{"a label as a company is called", lead + "【항만건설】 모래톱 복원 담체 (㈜노을물산 외 1개 기관)\n【수산양식】 어도 계수 블록 (㈜나루연구원)", "모래톱 복원 담체+㈜노을물산, 어도 계수 블록+㈜나루연구원"},
		{"who has it, before the name", lead + "[노을물산㈜] 모래톱 복원 담체\n[나루연구원] 어도 계수 블록", "모래톱 복원 담체+노을물산㈜, 어도 계수 블록+나루연구원"},
		{"a clause and a time", lead + "- 모래톱 복원 담체(㈜노을물산)\n- 어도 계수 블록(나루연구원)\n물살 신기술은 물을 살리는 기술을 가리는 제도로 2021년에 시작되었으며, 지난해까지 모두 9건이 인증을 받았다.", two},
	} {
		if got := servicesHeldIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// servicesHeldIn writes the services of a text with those who have them, however they were read.
func servicesHeldIn(text string) string {
	f := Read(written(text), "")
	var out []string
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if h.Kind != ServiceHolder {
				continue
			}
			if s := h.Words.S + plusProviders(&h); !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestBroughtAbout: what a service brings about changes nothing of what was given to it.
func TestBroughtAbout(t *testing.T) {
	for s, want := range map[string]string{
		"는 관로가 막힌 곳을 먼저 찾아 고장 시간을 40% 줄였다": "",
		"는 처리량을 두 배로 늘렸다":                  "",
		"는 민원을 크게 줄였다":                     "",
		"는 운행 대수를 30대에서 60대로 늘렸다":          "changed",
		"는 조건을 바꿨다":                        "changed",
	} {
		if st, _ := statusToldOf(s); string(st) != want {
			t.Errorf("%s: got %q, want %q", s, st, want)
		}
	}
}

// TestTypeInTitle: a title and a text that have 형 behind the first word of one name or not name one programme.
func TestTypeInTitle(t *testing.T) {
	for in, want := range map[string]string{
		"# 물빛도시 규제특례 2건 승인\n환경부는 물빛도시형 규제특례 2건을 승인했다고 7일 밝혔다.\n- 모래톱 복원 담체(㈜노을물산)\n- 어도 계수 블록(㈜나루)": "물빛도시형 규제특례",
		"# 물빛마을형 규제특례 2건 승인\n환경부는 물빛마을 규제특례 2건을 승인했다고 7일 밝혔다.\n- 모래톱 복원 담체(㈜노을물산)\n- 어도 계수 블록(㈜나루)": "물빛마을 규제특례",
	} {
		for _, d := range Read(written(in), "").Decisions {
			if d.Scheme.Name != want {
				t.Errorf("%s\n   got %s", in, d.Scheme.Name)
			}
		}
	}
}
