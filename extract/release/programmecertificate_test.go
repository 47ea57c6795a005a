package release

import (
	"strings"
	"testing"
)

// certified are the programmes, statuses and names of services that a release tells of.
func certified(in string) string {
	var out []string
	for _, d := range Read(written("2026. 3. 5. 산업통상부\n"+in), "").Decisions {
		for _, h := range d.Holders {
			s := d.Scheme.Name + " " + string(d.Status) + " " + strings.Trim(h.Words.S, "‘’") + plusProviders(&h)
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// TestCertificatesNamed: a certificate that is given, got or judged names the programme, whatever stands before it; what is
// glued to it is a part of the name.
func TestCertificatesNamed(t *testing.T) {
	const two = "\n인증을 받은 서비스는 ㈜두레의 ‘등불 길잡이’와 온누리공사의 ‘물결 살피미’다."
	want := func(name string) string {
		return name + " new 등불 길잡이+㈜두레, " + name + " new 물결 살피미+온누리공사"
	}
	for _, c := range []struct{ in, want string }{
		{"# 서비스 2개에 새싹배움 신뢰인증\n산업통상부는 2개 서비스가 ‘새싹배움 신뢰인증’을 받았다고 5일 밝혔다." + two, want("새싹배움 신뢰인증")},
		{"# 올해 서비스 2개 인증\n산업통상부는 새싹배움 신뢰인증 심사 결과 2개 서비스를 인증했다고 5일 밝혔다." + two, want("새싹배움 신뢰인증")},
		{"# 2개 서비스, 배움설계 인증 획득\n산업통상부는 2개 서비스에 새싹 배움설계 인증을 부여했다고 5일 밝혔다." + two, want("새싹 배움설계")},
		{"# 서비스 2개에 새싹배움 신뢰인증\n산업통상부는 2개 서비스가 ‘새싹배움 신뢰인증’을 받았다고 5일 밝혔다.\nㅇ 새싹배움 신뢰인증은 40개 지표의 70% 이상 충족하면 인증을 부여한다." + two, want("새싹배움 신뢰인증")},
		{"# 여주시·공주시 2곳 인증\n산업통상부는 새싹도시 안전인증을 경기 여주시와 충남 공주시에 부여했다고 5일 밝혔다.", "새싹도시 안전인증 new 여주시, 새싹도시 안전인증 new 공주시"},
	} {
		if got := certified(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestQuotedServices: quoted names are those that a sentence before counts, without words of services and without those who
// have them.
func TestQuotedServices(t *testing.T) {
	const told = "# 3개 서비스에 새싹 배움설계 인증\n산업통상부는 제4회 정례회의를 열고 3개 서비스에 새싹 배움설계 인증을 부여했다고 5일 밝혔다.\n"
	const three = "새싹 배움설계 new 등불 길잡이, 새싹 배움설계 new 물결 살피미, 새싹 배움설계 new 손안의 텃밭"
	for _, s := range []string{
		"이번에 인증을 받은 서비스는 ‘등불 길잡이’, ‘물결 살피미’, ‘손안의 텃밭’이다.",
		"인증서를 받은 서비스는 ‘등불 길잡이’와 ‘물결 살피미’, ‘손안의 텃밭’ 등 3개다.",
		"‘등불 길잡이’, ‘물결 살피미’, ‘손안의 텃밭’ 등 3개 서비스가 인증을 획득했다.",
		"올해는 ‘등불 길잡이’와 ‘물결 살피미’, ‘손안의 텃밭’이 이름을 올렸다.",
		"‘등불 길잡이’와 ‘물결 살피미’, ‘손안의 텃밭’이 그 주인공이다.",
	} {
		if got := certified(told + s); got != three {
			t.Errorf("%s\n   got  %s\n   want %s", s, got, three)
		}
	}
	for in, want := range map[string]string{
		"지난해 인증을 받은 서비스는 ‘등불 길잡이’, ‘물결 살피미’, ‘손안의 텃밭’이다.":               "",
		"김나루 장관은 “안심설계 서비스는 아이의 하루를 지키는 등대”라며 “‘등불 길잡이’를 더 늘리겠다”고 말했다.": "",
		"행사에서는 ‘등불 길잡이’, ‘물결 살피미’ 등 우수 사례를 발표했다.":                       "",
	} {
		if got := certified(told + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestQuotedRenewed: one quoted name whose certificate is made longer, with who has it and not what was done before.
func TestQuotedRenewed(t *testing.T) {
	const told = "# 서비스 인증\n산업통상부는 2개 서비스에 새싹 배움설계 인증을 부여하고 1개 서비스의 인증을 갱신했다고 5일 밝혔다.\n이번에 인증을 받은 서비스는 ‘등불 길잡이’와 ‘물결 살피미’다.\n"
	const two = "새싹 배움설계 new 등불 길잡이, 새싹 배움설계 new 물결 살피미, "
	for in, want := range map[string]string{
		"2022년에 인증을 받았던 온누리정보원의 ‘손안의 텃밭’은 그동안의 실적을 인정받아 인증이 갱신됐다.": two + "새싹 배움설계 renewed 손안의 텃밭+온누리정보원",
		"지난 2022년 인증된 ‘손안의 텃밭’(온누리정보원)은 인증 유효기간이 3년 연장됐다.":         two + "새싹 배움설계 renewed 손안의 텃밭+온누리정보원",
	} {
		if got := certified(told + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
