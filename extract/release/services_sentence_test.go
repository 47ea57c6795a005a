package release

import (
	"strings"
	"testing"
)

// offeredIn writes the services that a release names: status, name, providers,
// field and how many it leaves unnamed.
func offeredIn(body string) string {
	var out []string
	for _, d := range Read(written("# 스마트도시 서비스 인증\n"+body), "").Decisions {
		for _, h := range d.Holders {
			s := string(d.Status) + " " + h.Words.S + plusProviders(&h)
			if h.Unnamed.S != "" {
				s += "(" + h.Unnamed.S + ")"
			}
			if h.Domain.S != "" {
				s += "/" + h.Domain.S
			}
			if h.Partner.S != "" {
				s += "@" + h.Partner.S
			}
			if h.BaseYear.S != "" {
				s += " of " + h.BaseYear.S
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// TestServicesInSentences: services in sentences and lines; the programme's own
// name is none.
func TestServicesInSentences(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"each behind what its maker does", "□ 국토교통부는 눈길을 미리 살펴 길잡이에게 일러 주는 ㈜나루터의 ‘눈길 살핌이’와 손짓으로 길을 묻는 두레테크㈜의 ‘손짓 길동무’를 스마트도시 서비스로 인증하였다.",
			"new 눈길 살핌이+㈜나루터, new 손짓 길동무+두레테크㈜"},
		{"the programme counts, it is no service", "□ 국토교통부는 2024년 스마트도시 서비스 3건을 인증하였다.", ""},
		{"two joined by 과 under one field", "□ 국토교통부는 산책로 안내 플랫폼과 골목 조명 시스템(안전 분야), 물순환 관리 시스템(환경 분야) 등 3개를 스마트도시 서비스로 인증했다.",
			"new 산책로 안내 플랫폼/안전, new 골목 조명 시스템/안전, new 물순환 관리 시스템/환경"},
		{"와 inside a name", "□ 국토교통부는 나와 이웃 알림 시스템(㈜해솔)을 스마트도시 서비스로 인증했다.", "new 나와 이웃 알림 시스템+㈜해솔"},
		{"the provider before the name", "□ 국토교통부는 스마트도시 서비스 3건을 새로 인증했다고 밝혔다.\n□ 인증을 받은 서비스는 ㈜해솔의 귀갓길 알리미, 한국교통공단의 길안내 지팡이와 ㈜다온의 주차 길잡이이다.",
			"new 귀갓길 알리미+㈜해솔, new 길안내 지팡이+한국교통공단, new 주차 길잡이+㈜다온"},
		{"a line each", "□ 국토교통부는 올해 스마트도시 서비스 2건을 인증했다.\n ① 출근길 셔틀(㈜가온, 교통) : 역과 공단을 잇는 버스\n ② 미세먼지 알림(㈜하늘숨 외 2개사) : 학교 앞 공기를 재는 감지기",
			"new 출근길 셔틀+㈜가온/교통, new 미세먼지 알림+㈜하늘숨(외 2개사)"},
		{"quoted lines with a dash", "□ 국토교통부는 스마트도시 서비스 2건을 신규로 인증하고 1건의 인증을 연장한다고 밝혔다.\nㅇ 신규 인증 서비스는 다음과 같다.\n① (교통) 「출근길 셔틀 서비스」 - ㈜가온, 적용 지역: 세종특별자치시\n② (환경) 「미세먼지 알림 서비스」 - 인천도시공사, 적용 지역: 인천 연수구\nㅇ 운영 실적이 우수한 ㈜해솔의 「골목 주차 서비스」(’21년 인증)는 인증이 연장되었다.",
			"new 출근길 셔틀 서비스+㈜가온/교통@세종특별자치시, new 미세먼지 알림 서비스+인천도시공사/환경@인천 연수구, renewed 골목 주차 서비스+㈜해솔 of ’21년 인증"},
		{"a body and a place by a dot", "□ 국토교통부는 ‘물길 통합 플랫폼’(한국물길공사·대전 유성구), ‘골목 조명 서비스’(㈜해솔) 등 2건을 스마트도시 서비스로 신규 인증하였다.",
			"new 물길 통합 플랫폼+한국물길공사+대전 유성구@대전 유성구, new 골목 조명 서비스+㈜해솔"},
		{"a short name with its maker behind", "□ 국토교통부는 스마트도시 서비스로 길 안내 로봇 ‘나란이’(㈜로봇걸음, 교통 분야)와 ‘시장 화재 감지 서비스’(㈜불빛, 안전 분야) 2건을 신규 인증하였다.",
			"new 나란이+㈜로봇걸음/교통, new 시장 화재 감지 서비스+㈜불빛/안전"},
		{"out of those that came in, without quotes", "□ 국토교통부는 접수한 10건의 서비스 중 골목 방범 서비스와 물길 관리 플랫폼, 산책로 안내 서비스, 노약자 지킴이(낙상 감지) 등 4개 서비스가 인증받았다고 밝혔다.",
			"new 골목 방범 서비스, new 물길 관리 플랫폼, new 산책로 안내 서비스, new 노약자 지킴이(낙상 감지)"},
		{"behind the programme", "□ 국토교통부는 스마트도시 서비스로 골목 방범 서비스, 물길 관리 플랫폼 등 2건을 인증했다.", "new 골목 방범 서비스, new 물길 관리 플랫폼"},
		{"total before the count", "□ 국토교통부는 평가를 거쳐 골목 방범 서비스, 물길 관리 플랫폼 등 총 2건의 서비스를 인증했다.", "new 골목 방범 서비스, new 물길 관리 플랫폼"},
		{"fields as topics", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ 안전 분야에서는 ㈜해솔의 골목 방범 서비스가, 환경 분야에서는 한국물길공사의 물길 관리 플랫폼이 인증을 받았다.",
			"new 골목 방범 서비스+㈜해솔/안전, new 물길 관리 플랫폼+한국물길공사/환경"},
		{"two statuses as topics", "□ 국토교통부는 스마트도시 서비스 3건을 인증했다.\n□ 신규 인증된 서비스는 골목 방범 서비스, 물길 관리 플랫폼이며, 인증이 연장된 서비스는 산책로 안내 서비스이다.",
			"new 골목 방범 서비스, new 물길 관리 플랫폼, renewed 산책로 안내 서비스"},
		{"who made it, in a clause", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ ㈜해솔이 개발한 골목 방범 서비스와 한국물길공사가 운영하는 물길 관리 플랫폼이 신규 인증을 받았다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"a place and a company made it", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ 의왕시와 ㈜해솔이 함께 개발한 ‘골목 방범 서비스’ 등 2건이 신규로 인증됐다.",
			"new 골목 방범 서비스+㈜해솔@의왕시"},
		{"renewed as a topic", "□ 2023년에 인증된 골목 방범 서비스(㈜해솔)와 물길 관리 플랫폼(한국물길공사)은 성과를 인정받아 스마트도시 서비스 인증이 연장됐다.",
			"renewed 골목 방범 서비스+㈜해솔, renewed 물길 관리 플랫폼+한국물길공사"},
		{"lines with a colon", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ 골목 방범 서비스 : ㈜해솔, 안전 분야\nㅇ 물길 관리 플랫폼 : 한국물길공사, 환경 분야",
			"new 골목 방범 서비스+㈜해솔/안전, new 물길 관리 플랫폼+한국물길공사/환경"},
		{"marks in one line", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n▲골목 방범 서비스(㈜해솔) ▲물길 관리 플랫폼(한국물길공사)",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"lines of other things", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ 인증기준 : 한국표준협회 평가\nㅇ 문의 : 국토교통부 도시경제과", ""},
		{"a copula right behind a vowel", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ 인증을 받은 서비스는 ㈜해솔의 골목 알림 시스템, ㈜다온의 물길 안전 서비스다.",
			"new 골목 알림 시스템+㈜해솔, new 물길 안전 서비스+㈜다온"},
		{"a topic that was renewed", "□ 국토교통부는 스마트도시 서비스 2건을 새로 인증했다.\n□ 물길 안전 서비스(㈜다온), 골목 알림 시스템(㈜해솔 외 3개사) 등 2건은 인증을 연장했다.",
			"renewed 물길 안전 서비스+㈜다온, renewed 골목 알림 시스템+㈜해솔(외 3개사)"},
		{"the heading of a list", "□ 국토교통부는 스마트도시 서비스 1건의 인증을 연장했다.\n□ 참고 스마트도시 서비스 인증 현황", ""},
		{"what is told of a service of before", "□ 지난해 인증을 받은 골목 방범 서비스는 전국 20개 도시에서 쓰인다. 국토교통부는 스마트도시 서비스 인증을 넓힐 계획이다.", ""},
		{"a provider around its quoted name", "□ 국토교통부는 ㈜해솔(‘골목 방범 서비스’), 한국물길공사(‘출근길 셔틀’) 등 2건을 스마트도시 서비스로 신규 인증했다.",
			"new 골목 방범 서비스+㈜해솔, new 출근길 셔틀+한국물길공사"},
		{"a bracket that explains a quoted name", "□ 국토교통부는 골목 방범 서비스(‘길벗 서비스’) 등 2건을 스마트도시 서비스로 신규 인증했다.", "new 길벗 서비스"},
		{"a place with a dash before its company", "□ 국토교통부는 구미시-㈜해솔 ‘골목 방범 서비스’, 부천시-㈜다온 ‘물길 관리 플랫폼’ 2건을 스마트도시 서비스로 신규 인증했다.",
			"new 골목 방범 서비스+구미시+㈜해솔@구미시, new 물길 관리 플랫폼+부천시+㈜다온@부천시"},
		{"places joined to their companies", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ 인증을 받은 서비스는 구미시와 ㈜해솔의 ‘골목 방범 서비스’와 부천시와 ㈜다온의 ‘물길 관리 플랫폼’이다.",
			"new 골목 방범 서비스+구미시+㈜해솔@구미시, new 물길 관리 플랫폼+부천시+㈜다온@부천시"},
		{"a day is no part of a name", "□ 국토교통부는 15일 골목 방범 서비스(㈜해솔)와 물길 관리 플랫폼(한국물길공사)을 스마트도시 서비스로 인증했다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"words of order are no providers", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ 먼저, ㈜해솔이 개발한 ‘골목 방범 서비스’가 인증을 받았다. 다음으로 한국물길공사의 ‘물길 관리 플랫폼’도 인증을 획득했다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"lines with the provider before", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ ㈜해솔 ‘골목 방범 서비스’\nㅇ ㈜다온 ‘출근길 셔틀’",
			"new 골목 방범 서비스+㈜해솔, new 출근길 셔틀+㈜다온"},
		{"lines with the provider before a colon", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ ㈜해솔 : 골목 방범 서비스\nㅇ 한국물길공사 : 물길 관리 플랫폼",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"lines with a dash or a stroke", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n① 골목 방범 서비스 - ㈜해솔\n② 물길 관리 플랫폼 / 한국물길공사",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"fields in brackets before lines", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n① [안전] 골목 방범 서비스(㈜해솔)\n② [환경] 물길 관리 플랫폼(한국물길공사)",
			"new 골목 방범 서비스+㈜해솔/안전, new 물길 관리 플랫폼+한국물길공사/환경"},
		{"lines under fields with makers in the genitive", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ (안전) ㈜해솔의 골목 방범 서비스\nㅇ (교통) 세종시의 출근길 셔틀",
			"new 골목 방범 서비스+㈜해솔/안전, new 출근길 셔틀+세종시/교통@세종시"},
		{"a paragraph each that tells what it does", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\n□ ㈜해솔의 ‘골목 방범 서비스’는 밤길의 소리를 듣고 위험을 알린다.\n□ ‘물길 관리 플랫폼’(한국물길공사)은 하천의 물높이를 잰다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"paragraphs, fewer than are counted", "□ 국토교통부는 스마트도시 서비스 3건을 인증했다.\n□ ㈜해솔의 ‘골목 방범 서비스’는 밤길의 소리를 듣고 위험을 알린다.\n□ ‘물길 관리 플랫폼’(한국물길공사)은 하천의 물높이를 잰다.", "new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"fields before quoted names", "□ 국토교통부는 ▲안전 분야 ‘골목 방범 서비스’(㈜해솔) ▲교통 분야 ‘출근길 셔틀’(세종시) 등 2건을 스마트도시 서비스로 신규 인증했다.",
			"new 골목 방범 서비스+㈜해솔/안전, new 출근길 셔틀+세종시/교통@세종시"},
		{"behind one to begin with", "□ 국토교통부는 ㈜해솔의 ‘골목 방범 서비스’를 비롯해 한국물길공사의 ‘물길 관리 플랫폼’ 등 2건을 스마트도시 서비스로 인증했다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"about which it was decided", "□ 국토교통부는 ㈜해솔의 ‘골목 방범 서비스’와 ㈜다온의 ‘물길 관리 플랫폼’에 대해 스마트도시 서비스 인증을 부여했다고 밝혔다.",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+㈜다온"},
		{"lines of companies with names in brackets", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ ㈜해솔(골목 방범 서비스)\nㅇ 한국물길공사(물길 관리 플랫폼)",
			"new 골목 방범 서비스+㈜해솔, new 물길 관리 플랫폼+한국물길공사"},
		{"a place with its company in a clause", "□ 국토교통부는 스마트도시 서비스 1건을 인증했다.\n□ 부천시가 ㈜다온과 개발한 ‘물길 관리 플랫폼’이 신규로 인증을 받았다.", "new 물길 관리 플랫폼+㈜다온@부천시"},
		{"one's own", "□ ㈜해솔은 자사의 ‘골목 방범 서비스’가 국토교통부로부터 스마트도시 서비스 인증을 획득했다고 밝혔다.", "new 골목 방범 서비스+㈜해솔"},
		{"lines of who decides", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ 심사 : 한국표준협회\nㅇ 운영 - 국토연구원", ""},
		{"lines that are not as many as counted", "□ 국토교통부는 올해 스마트도시 서비스 3건을 인증했다.\n ① 출근길 셔틀(㈜가온) : 역과 공단을 잇는 버스\n ② 미세먼지 알림(㈜하늘숨) : 학교 앞 공기를 재는 감지기", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProvidersInCells: who stands behind a service, in the notations of cells.
func TestProvidersInCells(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"㈜길잡이 컨소시엄", "㈜길잡이"},
		{"충주시 스마트도시 협의체", "충주시 스마트도시 협의체"},
		{"부천시 협의체", "부천시"},
		{"협의체(수원시, ㈜물길)", "수원시+㈜물길"},
		{"컨소시엄(㈜가온, ㈜나래)", "㈜가온+㈜나래"},
		{"주식회사 물나라, 한국물기술원", "주식회사 물나라+한국물기술원"},
	} {
		named, _ := cellProviders(printed(c.in, 0, 0))
		var out []string
		for _, p := range named {
			out = append(out, p.Words.S)
		}
		if got := strings.Join(out, "+"); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestServicesOfOthers: services of a programme that nobody here knows, and words that are
// none.
func TestServicesOfOthers(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a day is none", "□ 국토교통부는 10일 3건의 서비스를 바른데이터서비스로 지정했다.", ""},
		{"a day of last month is none", "□ 국토교통부는 지난달 20일 3건의 서비스를 바른데이터서비스로 지정했다.", ""},
		{"marks behind an adverb", "□ 이 밖에도 △산책로 안내 서비스 △빈집 거래 서비스 등이 바른데이터서비스로 신규 지정됐다.",
			"new 산책로 안내 서비스, new 빈집 거래 서비스"},
		{"a name with an object", "□ 이 밖에도 △산책로 안내 서비스 △온라인 장터를 활용한 빈집 거래 서비스 등이 바른데이터서비스로 신규 지정됐다.",
			"new 산책로 안내 서비스, new 온라인 장터를 활용한 빈집 거래 서비스"},
		{"makers without a legal form", "□ 가람의 ‘골목 결제’와 다온의 ‘물길 결제’가 바른데이터서비스로 지정됐다.", "new 골목 결제+가람, new 물길 결제+다온"},
		{"who got it", "□ 가람증권과 다온증권은 ‘골목 나눔 투자’를 바른데이터서비스로 지정받았다.", "new 골목 나눔 투자+가람증권+다온증권"},
		{"a maker behind a mark", "□ 국토교통부는 △가람메디 ‘골목 돌봄’ △다온 ‘물길 결제’ 등 2건을 바른데이터서비스로 지정했다.",
			"new 골목 돌봄+가람메디, new 물길 결제+다온"},
		{"the programme as their topic", "□ 신규 지정된 바른데이터서비스로는 △가람 ‘골목 결제’ △다온증권 ‘나눔 투자’이다.", "new 골목 결제+가람, new 나눔 투자+다온증권"},
		{"the programme as the topic of what is to come", "□ 앞으로 지정할 바른데이터서비스로는 △가람 ‘골목 결제’ △다온증권 ‘나눔 투자’가 꼽힌다.", ""},
		{"who got one, without the programme", "□ 다온은행은 ‘물길 송금’을 지정받았다.", "new 물길 송금+다온은행"},
		{"what a service does is no programme", "□ 국토교통부는 15일 정례회의에서 가람카드의 ‘골목 결제 서비스’ 등 3건을 바른데이터서비스로 지정했다.\n□ 가람카드는 ‘골목 결제 서비스’로 상인의 수수료를 낮춘다.", "new 골목 결제 서비스+가람카드"},
		{"as many behind marks as were chosen", "□ 주요 지정 과제로는 ▲골목 결제(가람) ▲물길 송금(다온은행) 등이 포함됐다.", "new 골목 결제+가람, new 물길 송금+다온은행"},
		{"as many quoted behind marks", "□ 신규 바른데이터서비스로는 △가람 ‘골목 결제’ △다온증권 ‘나눔 투자’ 등이 있다.", "new 골목 결제+가람, new 나눔 투자+다온증권"},
		{"those of before", "□ 기존 바른데이터서비스로는 △가람 ‘골목 결제’ △다온증권 ‘나눔 투자’ 등이 있다.", ""},
		{"another number", "□ 바른데이터서비스로는 △가람 ‘골목 결제’ △다온증권 ‘나눔 투자’ △라온 ‘물길 송금’ 등이 있다.", ""},
		{"companies by their trade", "ㅇ 골목 결제(가람카드)\nㅇ 물길 송금(다온은행)", "new 골목 결제+가람카드, new 물길 송금+다온은행"},
		{"a card is no company", "ㅇ 골목 결제(교통카드)\nㅇ 물길 송금(다온은행)", ""},
		{"a column under the programme's name", "구분 | 신청기업 | 바른데이터서비스 | 주요 내용\n1 | 가람은행 | 물길 송금 | 앱으로 보냄\n2 | 다온증권 | 나눔 투자 | 작은 몫을 삼",
			"new 물길 송금+가람은행, new 나눔 투자+다온증권"},
		{"a motto is none", "□ 국토교통부는 ‘함께 걷는 내일’을 주제로 바른데이터서비스를 알렸다.", ""},
	} {
		var out []string
		for _, d := range Read(written("# 바른데이터서비스 지정 결과 발표\n□ 국토교통부는 바른데이터서비스 2건을 지정했다고 밝혔다.\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				s := string(d.Status) + " " + h.Words.S + plusProviders(&h)
				if d.Scheme.ID != "바른데이터서비스" {
					t.Errorf("%s: programme %s", c.name, d.Scheme.ID)
				}
				out = append(out, s)
			}
		}
		if got := strings.Join(out, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestMakersInTitles: the word before a quoted name of a title made it, if no ministry and
// no adverb.
func TestMakersInTitles(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"국토부, 가람 ‘골목 결제’ 등 바른데이터서비스 2건 신규 지정", "골목 결제+가람"},
		{"가람 ‘골목 결제’ 바른데이터서비스 지정", "골목 결제+가람"},
		{"국토부 ‘골목 결제 서비스’ 등 바른데이터서비스 2건 지정", "골목 결제 서비스"},
		{"올해 ‘골목 결제 서비스’ 등 바른데이터서비스 2건 지정", "골목 결제 서비스"},
	} {
		var out []string
		for _, d := range Read(written("# "+c.in+"\n□ 국토교통부는 바른데이터서비스 2건을 지정했다고 밝혔다."), "").Decisions {
			for _, h := range d.Holders {
				out = append(out, h.Words.S+plusProviders(&h))
			}
		}
		if got := strings.Join(out, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMakersByTwoNames: a title's short name of a company gives way to the text's.
func TestMakersByTwoNames(t *testing.T) {
	got := 0
	for _, d := range Read(written("# 가람 ‘골목 결제’ 등 바른데이터서비스 2건 지정\n□ 국토교통부는 가람파이낸셜의 ‘골목 결제’와 ㈜다온의 ‘물길 송금’ 2건을 바른데이터서비스로 지정했다."), "").Decisions {
		for _, h := range d.Holders {
			got += len(h.Providers)
		}
	}
	if got != 2 {
		t.Errorf("%d providers of two services", got)
	}
}

// TestDescribedMakers: a clause with its own object describes the next provider; one
// without it, or on both names, may speak of the name before.
func TestDescribedMakers(t *testing.T) {
	for gap, want := range map[string]bool{
		"와 손짓으로 길을 묻는 ":   true,
		"과 눈길을 미리 살펴 주는 ": true,
		"와 겨루는 ":          false,
		"와 자료를 연계한 ":      false,
		"은 길을 묻는 ":        false,
	} {
		if got := joinsDescribed(gap); got != want {
			t.Errorf("%q: %v", gap, got)
		}
	}
}
