package release

import "testing"

// TestServiceLinesUnnumbered: lines of services that nothing counts, under words that say they were chosen.
func TestServiceLinesUnnumbered(t *testing.T) {
	const want = "규제샌드박스 숲길 구조 시스템+두레길, 규제샌드박스 산촌 우편 서비스+온누리"
	const met = "# 숲을 바꾸는 규제샌드박스\n산림청은 5일 ‘제3차 규제특례심의위원회’를 열고 규제샌드박스 과제를 의결했다.\n"
	const lines = "ㅇ 숲길 구조 시스템(두레길)\nㅇ 산촌 우편 서비스(온누리)"
	for _, in := range []string{
		"의결된 안건은 다음과 같다.\n" + lines,
		"이번에 승인된 과제의 주요 내용은 다음과 같다.\n1. 숲길 구조 시스템(두레길)\n- 길 잃은 사람을 찾는다.\n2. 산촌 우편 서비스(온누리)\n- 편지를 나른다.",
		"앞으로도 규제를 살필 계획이다.\n# [붙임] 승인 과제 목록\n1. 숲길 구조 시스템(두레길)\n2. 산촌 우편 서비스(온누리)",
		"1. 숲길 구조 시스템(두레길)\nㅇ 길 잃은 사람을 찾는다.\n2. 산촌 우편 서비스(온누리)\nㅇ 편지를 나른다.",
		"ㅇ [신규] 숲길 구조 시스템(두레길)\nㅇ [신규] 산촌 우편 서비스(온누리)",
	} {
		if got := exemptedIn(met + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for _, in := range []string{
		"지난해 승인된 과제는 다음과 같다.\n" + lines,
		"지금까지 승인된 주요 과제는 다음과 같다.\n" + lines,
		"재심의하기로 한 과제는 다음과 같다.\n" + lines,
		"신청 과제는 다음과 같다.\n" + lines,
		"# 기존 승인 과제 목록\n" + lines,
		"다음 회의의 안건은 다음과 같다.\n" + lines,
	} {
		if got := exemptedIn(met + in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}

// TestServicesUnderFields: lines under heads of their fields or kinds, as many as counted together.
func TestServicesUnderFields(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 3개 서비스를 신규 인증했다고 밝혔다.\n"
	const want = "new 귀갓길 등불+㈜두레길/안전, new 골목 배송+㈜맑은길/안전, new 빗물 감지+㈜온누리/환경"
	for _, c := range []struct{ name, in, want string }{
		{"squares", "□ 안전 분야\nㅇ 귀갓길 등불(㈜두레길)\nㅇ 골목 배송(㈜맑은길)\n□ 환경 분야\nㅇ 빗물 감지(㈜온누리)", want},
		{"brackets", "[안전]\nㅇ 귀갓길 등불(㈜두레길)\nㅇ 골목 배송(㈜맑은길)\n[환경]\nㅇ 빗물 감지(㈜온누리)", want},
		{"numbers", "1. 안전 분야\n- 귀갓길 등불(㈜두레길)\n- 골목 배송(㈜맑은길)\n2. 환경 분야\n- 빗물 감지(㈜온누리)", want},
		{"kinds", "□ 실증특례\nㅇ 귀갓길 등불(㈜두레길)\nㅇ 골목 배송(㈜맑은길)\n□ 임시허가\nㅇ 빗물 감지(㈜온누리)", "new 귀갓길 등불+㈜두레길, new 골목 배송+㈜맑은길, new 빗물 감지+㈜온누리"},
		{"names alone", "□ 안전 분야\nㅇ 야간 골목 귀갓길 등불\nㅇ 좁은 골목 무인 배송\n□ 환경 분야\nㅇ 하천 빗물 수위 감지", "new 야간 골목 귀갓길 등불/안전, new 좁은 골목 무인 배송/안전, new 하천 빗물 수위 감지/환경"},
		{"fewer", "□ 안전 분야\nㅇ 귀갓길 등불(㈜두레길)\n□ 환경 분야\nㅇ 빗물 감지(㈜온누리)", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestKindsOfServices: services that are counted in kinds (종).
func TestKindsOfServices(t *testing.T) {
	const want = "new 귀갓길 등불+㈜두레길, new 빗물 감지+㈜온누리"
	for _, lead := range []string{
		"국토교통부는 스마트도시 서비스 2종을 인증했다고 밝혔다.\n",
		"국토교통부는 ‘스마트도시 서비스’ 2종을 신규 인증했다고 밝혔다.\n",
	} {
		if got := offeredIn(lead + "ㅇ 귀갓길 등불(㈜두레길)\nㅇ 빗물 감지(㈜온누리)"); got != want {
			t.Errorf("%s\n   got  %s", lead, got)
		}
	}
	if got := countsIn("도서 3종을 발간했다. 제3종 시설물 2종류를 점검했다."); len(got) > 1 || len(got) == 1 && isHolderUnit(got[0]) {
		t.Errorf("counts %v", got)
	}
}
