package release

import "testing"

// TestServiceTablesByCells: tables whose heads say nothing of what stands in them, as many rows as services were counted.
func TestServiceTablesByCells(t *testing.T) {
	const lead = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 3건 인증\n환경부는 물길 서비스 3건을 인증했다고 밝혔다.\n"
	const want = "물높이 알림판+두레길, 빗물 모으는 저금통+온누리, 여울 살피는 등불+나루터"
	for _, c := range []struct{ in, want string }{
		{"구분 | 내용\n두레길 | 물높이 알림판\n온누리 | 빗물 모으는 저금통\n나루터 | 여울 살피는 등불", want},
		{"구분 | 내용\n물높이 알림판 | 두레길\n빗물 모으는 저금통 | 온누리\n여울 살피는 등불 | 나루터", want},
		{"구분 | 주요 내용\n물높이 알림판 (두레길) | 물높이를 알려 준다\n빗물 모으는 저금통 (온누리) | 빗물을 모아 쓴다\n여울 살피는 등불 (나루터) | 여울을 비춘다", want},
		{"업체 | 비고\n㈜두레길 | 물높이 알림판\n㈜온누리 | 빗물 모으는 저금통\n㈜나루터 | 여울 살피는 등불", "물높이 알림판+㈜두레길, 빗물 모으는 저금통+㈜온누리, 여울 살피는 등불+㈜나루터"},
		{"구분 | 내용\n접수 | 신청서 제출 확인\n검토 | 전문 기관 서면 검토\n통보 | 결과 개별 통보", ""},
		{"구분 | 내용\n두레길 | 물높이 알림판\n온누리 | 빗물 모으는 저금통", ""},
	} {
		if got := servicesTold(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestStatusesOverServices: statuses as the only heads of a table, over lists of services.
func TestStatusesOverServices(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심의 결과 4개 서비스를 의결했다고 밝혔다.\n"
	const want = "new 경사로 안내 서비스, new 빗길 신호 지킴이, changed 골목 조명 나눔, renewed 물길 수위 알림"
	for _, c := range []struct{ in, want string }{
		{"신규 | 변경 | 연장\n경사로 안내 서비스, 빗길 신호 지킴이 | 골목 조명 나눔 | 물길 수위 알림", want},
		{"구분 | 내용\n신규 | 경사로 안내 서비스, 빗길 신호 지킴이\n변경 | 골목 조명 나눔\n연장 | 물길 수위 알림", want},
		{"신규 | 연장\n현장 점검 강화, 안전 기준 마련 | 상담 창구 운영, 홍보 자료 배포", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNamesBeforeTheirNumber: names of several words, each with how many got something for it, make up the number together.
func TestNamesBeforeTheirNumber(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 6건 승인\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 규제샌드박스 위원회를 열고 6건을 승인했다.\n"
	const want = "물길 살피는 비행체, 골목 빈 가게 공유, 여울 등불"
	for _, c := range []struct{ in, want string }{
		{"승인된 신기술·서비스 6건은 ▲물길 살피는 비행체 1건 ▲골목 빈 가게 공유 2건 ▲여울 등불 3건 등이다.", want},
		{"ㅇ 물길 살피는 비행체 1건\nㅇ 골목 빈 가게 공유 2건\nㅇ 여울 등불 3건", want},
		{"승인된 신기술·서비스 6건은 ▲생활 안전 1건 ▲미래 이동수단 2건 ▲식품 신기술 3건 등이다.", ""},
		{"ㅇ 교통 1건\nㅇ 안전 2건\nㅇ 환경 3건", ""},
		{"ㅇ 물길 살피는 비행체 1건\nㅇ 골목 빈 가게 공유 2건", ""},
	} {
		if got := servicesTold(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
