package release

import (
	"strings"
	"testing"
)

// exemptedIn writes what a release without a programme in its title exempts: programme,
// names, providers.
func exemptedIn(text string) string {
	var out []string
	for _, d := range Read(written(text), "").Decisions {
		for _, h := range d.Holders {
			s := d.Scheme.ID + " " + h.Words.S
			for _, p := range h.Providers {
				s += "+" + p.Words.S
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// TestExemptions: exemptions from rules are given to services, whose names stand behind
// marks with who asked for them.
func TestExemptions(t *testing.T) {
	const two = "# 새 기술 2건, 문턱을 넘다\n산업통상자원부는 심의위원회를 열고 총 2건의 신규 규제특례를 승인했다고 밝혔다.\n"
	const names = "규제특례 골목 배송 로봇+두레로봇, 규제특례 옥상 수소 충전+㈜맑은길"
	for _, c := range []struct{ name, in, want string }{
		{"approved today", two + "이날 승인된 규제특례는 ▲골목 배송 로봇(두레로봇, 실증특례) ▲옥상 수소 충전(㈜맑은길, 임시허가) 등 2건이다.", names},
		{"approved subjects", two + "주요 승인 과제로는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등이 포함됐다.", names},
		{"subjects of the list", two + "대표적인 과제로는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등이 있다.", names},
		{"the count behind", "# 규제특례 승인\n산업통상자원부는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등 2건의 규제특례를 승인했다고 밝혔다.", names},
		{"subjects counted", "# 규제 특례 2개 과제 승인\n산업통상자원부는 규제 특례 2개 과제를 승인했다.\n승인된 과제는 가온전자의 골목 배송 로봇, ㈜맑은길의 옥상 수소 충전이다.", "규제특례 골목 배송 로봇+가온전자, 규제특례 옥상 수소 충전+㈜맑은길"},
		{"given for services", "# 도로 위 시험 길 열려\n국토교통부는 위원회를 열어 2건의 탈것 서비스에 규제샌드박스 실증 특례를 부여했다고 밝혔다.\n주요 과제로는 ▲밤길 호출 버스(두레버스) ▲빈 시간에 짐을 나를 수 있도록 한 택시 배송 서비스(나르미) 등이 있다.", "규제샌드박스실증특례 밤길 호출 버스+두레버스, 규제샌드박스실증특례 빈 시간에 짐을 나를 수 있도록 한 택시 배송 서비스+나르미"},
		{"for one", "# 골목 배송 로봇 실증특례 승인\n과학기술정보통신부는 ㈜두레로봇의 ‘골목 배송 로봇’에 대해 실증특례를 승인했다고 밝혔다.", "실증특례 골목 배송 로봇+㈜두레로봇"},
		{"approved as tasks", "# 골목 로봇, 빗장 풀린다\n산업통상자원부는 6일 심의회를 열고 2건의 과제를 심의해 승인했다고 밝혔다.\n규제 샌드박스는 새로운 기술과 서비스에 한동안 규제를 적용하지 않는 제도다.\n승인된 과제는 △골목 배송 로봇(두레로봇) △옥상 수소 충전(㈜맑은길) 등 2건이다.", "규제샌드박스 골목 배송 로봇+두레로봇, 규제샌드박스 옥상 수소 충전+㈜맑은길"},
		{"dealt with", "# 골목 배송 로봇 등 2건 규제특례 신속 처리\n과학기술정보통신부는 6일 위원회를 열고 2건의 규제특례를 신속 처리했다고 밝혔다.\n이번에 지정된 과제는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등 2건이다.", names},
		{"what opens", "# 골목 로봇 시대 열린다\n산업통상자원부는 심의위원회를 열고 총 2건의 규제특례를 승인했다고 밝혔다.\n승인된 과제는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길)이다.", names},
		{"what is worked on makes nothing", "# 3건에 규제특례 부여\n환경부는 위원회를 열고 굴껍데기의 현장 분쇄 처리, 폐목재의 숯 판재 통합 생산, 폐유리의 고운 골재 생산 등 3건의 안건에 대해 규제특례를 부여했다고 밝혔다.", "규제특례 굴껍데기의 현장 분쇄 처리, 규제특례 폐목재의 숯 판재 통합 생산, 규제특례 폐유리의 고운 골재 생산"},
		{"things of no name", "# 새 서비스에 규제특례\n국토교통부는 위원회를 열고 시험하기 힘들던 새 탈것 및 혁신 서비스에 규제특례를 부여했다고 밝혔다.\n위원회는 「이동법」이 정한 모임으로 실증 특례 등을 심의·의결한다.", ""},
		{"by a committee in quotes", "# 2건에 규제특례\n환경부는 2건에 규제특례를 부여했다고 밝혔다. 2건의 규제특례는 6일 열린 ‘새 기술·서비스 심의위원회’를 통해 확정됐다.", ""},
		{"will be approved", "# 규제특례 승인 추진\n산업통상자원부는 하반기에 2건의 규제특례를 승인할 계획이라고 밝혔다.\n대상 과제로는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등이 검토되고 있다.", ""},
		{"of last year", "# 기업 간담회 열려\n산업통상자원부는 규제특례를 승인받은 기업과 간담회를 열었다.\n지난해 승인된 과제는 ▲골목 배송 로봇(두레로봇) ▲옥상 수소 충전(㈜맑은길) 등이다.", ""},
		{"over the years", "# 규제샌드박스 다섯 해\n산업통상자원부는 지난 5년간 총 400건의 규제특례를 승인했다고 밝혔다.", ""},
		{"given to places", "# 특례시에 사무 특례\n행정안전부는 수원시, 용인시 등 특례시에 12건의 사무 특례를 부여했다고 밝혔다.", ""},
		{"short names without a company", "# 골목 로봇·옥상 충전 규제특례 승인\n과학기술정보통신부(장관 한가람, 이하 과기부)는 위원회를 열고 골목 로봇 등 총 2건의 규제특례를 승인했다.", ""},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesUnderNames: what a programme of services is called, with verbs, glosses or what it does
// for them, is no service.
func TestServicesUnderNames(t *testing.T) {
	const table = "\n서비스명 | 기업\n밭두렁 물때 알리미 | ㈜새뜰\n헛간 나눔 예약 | ㈜보름"
	for _, c := range []struct{ scheme, in string }{
		{"농부를위한디지털서비스", "# 농부를 위한 디지털 서비스 2건 선정\n농림축산식품부는 2024년 농부를 위한 디지털 서비스 2건을 선정했다고 밝혔다."},
		{"마을걱정을더는자료서비스", "# 올해의 마을 걱정을 더는 자료 서비스 2건 뽑혔다\n농림축산식품부는 마을 걱정을 더는 자료 서비스 2건을 선정했다고 밝혔다."},
		{"소상공인물길서비스", "# 올해의 소상공인 물길 서비스 2건 뽑혔다\n농림축산식품부는 소상공인 물길 서비스 2건을 선정했다고 밝혔다."},
		{"물길자료기반농업서비스", "# 물길 자료 기반 농업 서비스 2건 선정\n농림축산식품부는 2024년 물길 자료 기반 농업 서비스 보급 지원 사업 2건을 선정했다고 밝혔다."},
		{"정보통신기술규제샌드박스", "# ICT 규제샌드박스 2건 승인\n과학기술정보통신부는 정보통신기술(ICT) 규제샌드박스 2건을 승인했다고 밝혔다."},
		{"정보통신기술규제샌드박스", "# ICT 규제샌드박스 2건 신규 지정\n과학기술정보통신부는 2건의 정보통신기술(ICT) 규제샌드박스를 신규로 지정하였다."},
	} {
		want := c.scheme + " 밭두렁 물때 알리미+㈜새뜰, " + c.scheme + " 헛간 나눔 예약+㈜보름"
		if got := exemptedIn(c.in + table); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
}
