package release

import "testing"

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
		if got := allServices(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
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

// TestServicesAtDash: lines of a name and who has it, parted by a dash, under groups and statuses, with the year in a bracket.
func TestServicesAtDash(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"groups", "# 솔숲교육프로그램 3건 인증\n산림청은 솔숲교육프로그램 인증 심사에서 3건을 인증했다고 2일 밝혔다.\n○ 유아\n- 꼬마 목수의 작은 나라 – 나루산림원\n- 산불 그 뒤, 숲의 일지 – ㈜노을숲\n○ 어른\n- 퇴근길 숲 요가 – 청주시", "꼬마 목수의 작은 나라+나루산림원, 산불 그 뒤, 숲의 일지+㈜노을숲, 퇴근길 숲 요가+청주시"},
		{"statuses", "# 솔숲교육프로그램 2건 신규 인증\n산림청은 솔숲교육프로그램 심사에서 2건을 새로 인증하고 2건을 재인증했다고 2일 밝혔다.\n신규 인증 (2건)\n- 도토리 탐정단 수첩 – 나루산림원\n- 꼬마 목수 놀이터 – ㈜노을숲\n재인증 (2건)\n- 편백 오감 산책 – 나루진흥원 (2020년 최초 인증)\n- 겨울눈의 비밀 – ㈜가람 (2021년 최초 인증)", "도토리 탐정단 수첩+나루산림원, 꼬마 목수 놀이터+㈜노을숲, 편백 오감 산책+나루진흥원, 겨울눈의 비밀+㈜가람"},
		{"years", "# 솔숲교육프로그램 재인증\n산림청은 솔숲교육프로그램 2건을 재인증했다고 2일 밝혔다.\n- 편백 오감 산책 – 나루진흥원 (2020년 최초 인증)\n- 겨울눈의 비밀 – ㈜노을숲 (2021년 최초 인증)", "편백 오감 산책+나루진흥원, 겨울눈의 비밀+㈜노을숲"},
	} {
		if got := allServices(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestGivenAgain: a service in quotes of which a sentence says that it was certified again is not new; what a law forbids is
// none.
func TestGivenAgain(t *testing.T) {
	const in = "# 짐길 스마트물류센터 3곳 신규 인증\n- 기존 센터 1곳은 재인증 -\n국토교통부는 물류센터 3곳을 짐길 스마트물류센터로 새로 인증하고, 기존 센터 1곳을 재인증하였다.\n‘노을 냉동 허브’(㈜가람)와 ‘나루 의약 허브’(㈜나루)는 온도를 지킨다.\n2020년부터 운영해 온 ‘중부 택배 허브’(㈜온누리)는 유효기간이 끝남에 따라 다시 심사하여 2등급으로 재인증하였다."
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if h.Words.S == "중부 택배 허브" && d.Status != "renewed" {
				t.Errorf("%s is %s", h.Words.S, d.Status)
			}
		}
	}
	const barred = "# 새길 규제샌드박스 2건 문턱 넘었다\n국토교통부는 6일 새길 규제샌드박스 실증특례 2건을 의결했다고 밝혔다.\n첫 번째는 나루공사가 낸 ‘갓길 정비 로봇 운행’이다. 사람이 맡던 일을 로봇에게 넘기려는 것으로, 도로교통법이 금지한 로봇의 고속도로 진입을 새벽에만 허용했다."
	if got := allServices(barred); got != "" && got != "갓길 정비 로봇 운행+나루공사" {
		t.Error(got)
	}
}
