package release

import (
	"strings"
	"testing"
)

// votedIn writes what a release on exemptions declares and names: rounds as n, services with
// their providers.
func votedIn(in string) string {
	var out []string
	n := 0
	for _, d := range Read(written(in), "").Decisions {
		n = max(n, declared(&d))
		for _, h := range d.Holders {
			out = append(out, h.Words.S+plusProviders(&h))
		}
	}
	return strings.TrimSpace(strings.Repeat("#", n) + " " + strings.Join(out, ", "))
}

// TestExemptionsVoted: exemptions that a committee voted on, let pass or gave, in lines, sentences
// and one by one.
func TestExemptionsVoted(t *testing.T) {
	const all = "### 옥상 텃밭 임대+푸른들, 야간 순찰 로봇 운행+두레로보틱스, 빈 창고 나눔 보관+새길물류"
	const lead = "# 규제샌드박스 3건 통과\n산림청은 5일 특례위원회를 열고 "
	const lines = "\n① 옥상 텃밭 임대 (푸른들)\n② 야간 순찰 로봇 운행 (두레로보틱스)\n③ 빈 창고 나눔 보관 (새길물류)"
	for _, c := range []struct{ name, in, want string }{
		{"an agenda of the sandbox", lead + "총 3개의 규제샌드박스 안건을 심의·의결했다고 밝혔다." + lines, all},
		{"so many exemptions, voted", "# 산림청, 실증특례 3건 의결\n산림청은 5일 특례위원회에서 실증특례 3건을 의결하였다." + lines, all},
		{"they were let pass", lead + "규제특례 3건을 통과시켰다." + lines, all},
		{"a heading of their kind", lead + "규제특례 안건 3건을 의결했다.\n【실증특례】" + lines, all},
		{"names before their number", lead + "실증특례 3건을 의결했다.\n이날 옥상 텃밭 임대(푸른들), 야간 순찰 로봇 운행(두레로보틱스), 빈 창고 나눔 보관(새길물류) 등 3건이 의결됐다.", all},
		{"the chief ones behind marks", strings.Replace(lead, "3건", "5건", 1) + "실증특례 5건을 의결했다고 밝혔다. 의결된 주요 과제는 ▲옥상 텃밭 임대(푸른들) ▲야간 순찰 로봇 운행(두레로보틱스) 등이다.", "##### 옥상 텃밭 임대+푸른들, 야간 순찰 로봇 운행+두레로보틱스"},
		{"who asked, quoted", lead + "실증특례 3건을 의결했다. 우선 푸른들이 신청한 ‘옥상 텃밭 임대’ 과제가 실증특례 승인을 받았다. 두레로보틱스가 신청한 ‘야간 순찰 로봇 운행’도 심의를 통과했다. 새길물류가 신청한 ‘빈 창고 나눔 보관’도 실증특례를 받았다.", "### 옥상 텃밭 임대+푸른들, 빈 창고 나눔 보관+새길물류, 야간 순찰 로봇 운행+두레로보틱스"},
		{"who asked, without quotes", lead + "실증특례 3건을 의결했다. 푸른들이 신청한 옥상 텃밭 임대에 대해 실증특례를 내줬다. 두레로보틱스가 신청한 야간 순찰 로봇 운행은 임시허가를 받았다. 새길물류가 신청한 빈 창고 나눔 보관도 심의를 통과했다.", "### 야간 순찰 로봇 운행+두레로보틱스, 옥상 텃밭 임대+푸른들, 빈 창고 나눔 보관+새길물류"},
		{"who asked, and others in brackets", lead + "실증특례 3건을 의결했다. 푸른들이 신청한 ‘옥상 텃밭 임대’, 야간 순찰 로봇 운행(두레로보틱스), 빈 창고 나눔 보관(새길물류) 등도 실증특례를 받았다.", all},
		{"providers before their names", lead + "실증특례 3건을 의결했다. 의결 안건은 △푸른들의 옥상 텃밭 임대 △두레로보틱스의 야간 순찰 로봇 운행 △새길물류의 빈 창고 나눔 보관 등이다.", all},
		{"providers as first words", lead + "실증특례 3건을 의결했다. 의결된 과제는 △푸른항공 옥상 텃밭 임대 △두레로보틱스 야간 순찰 로봇 운행 △새길물류 빈 창고 나눔 보관 등이다.", "### 옥상 텃밭 임대+푸른항공, 야간 순찰 로봇 운행+두레로보틱스, 빈 창고 나눔 보관+새길물류"},
		{"names alone before their number", lead + "실증특례 3건을 의결했다. 이번 회의에서는 옥상 텃밭 임대, 야간 순찰 로봇 운행, 빈 창고 나눔 보관 등 3건이 의결됐다.", "### 옥상 텃밭 임대, 야간 순찰 로봇 운행, 빈 창고 나눔 보관"},
		{"names in a bracket behind their number", lead + "규제특례 3건(옥상 텃밭 임대, 야간 순찰 로봇 운행, 빈 창고 나눔 보관)을 승인했다고 밝혔다.", "### 옥상 텃밭 임대, 야간 순찰 로봇 운행, 빈 창고 나눔 보관"},
		{"one short name", "# 산림청, 실증특례 2건 의결\n산림청은 5일 특례위원회에서 옥상 텃밭 등 2건의 실증특례를 의결했다.", "##"},
		{"who got it", lead + "실증특례 3건을 의결했다. 푸른들은 옥상을 빌려주는 ‘옥상 텃밭 임대’로 실증특례를 받았다. 두레로보틱스의 ‘야간 순찰 로봇 운행’에도 특례가 적용된다. 새길물류는 ‘빈 창고 나눔 보관’과 관련해 특례를 부여받는다.", "### 옥상 텃밭 임대+푸른들, 야간 순찰 로봇 운행+두레로보틱스, 빈 창고 나눔 보관+새길물류"},
		{"put off", lead + "실증특례 3건을 의결했다. 푸른들이 신청한 ‘옥상 텃밭 임대’는 다음 달 재심의하기로 했다.", "###"},
		{"of last year", lead + "실증특례 3건을 의결했다. 지난해 승인된 과제는 옥상 텃밭 임대(푸른들), 빈 창고 나눔 보관(새길물류) 등이다.", "###"},
		{"a law that passed", "# 국회, 규제샌드박스법 통과\n임시허가와 실증특례를 담은 법이 5일 본회의를 통과했다.", ""},
		{"a decree voted on", "# 국무회의, 시행령 개정안 의결\n정부는 5일 규제특례의 근거를 담은 시행령 개정안을 의결했다.", ""},
		{"to come", "# 규제샌드박스 심의 예정\n산림청은 다음 주 특례위원회를 열고 실증특례 3건을 의결할 예정이다." + lines, ""},
	} {
		if got := votedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesOfTechnology: services that are counted are those chosen, though the programme is
// called by what is found for them.
func TestServicesOfTechnology(t *testing.T) {
	in := "# 바다 신기술 발굴사업 3개 서비스 선정\n해양수산부는 바다 신기술 발굴사업의 대상으로 3개 서비스를 선정했다고 밝혔다."
	if got := votedIn(in); got != "###" {
		t.Errorf("got %q", got)
	}
}
