package release

import "testing"

// TestServicesUnderHeadedStatus: a heading that says whose lines follow, between them and the statement that counts by
// status; its first lines hold a provider whose name tells nothing.
func TestServicesUnderHeadedStatus(t *testing.T) {
	const said = "□ 국토교통부는 6일 스마트도시 서비스 3건을 신규 인증하고, 2건의 인증을 연장했다고 밝혔다.\n"
	const lines = "① 귀갓길 안심 서비스 (두레누리)\n② 빗물 알림 서비스 (㈜온누리)\n③ 골목 배송 플랫폼 (㈜맑은길, 푸른은행)"
	const want = "new 귀갓길 안심 서비스+두레누리, new 빗물 알림 서비스+㈜온누리, new 골목 배송 플랫폼+㈜맑은길+푸른은행"
	for in, want := range map[string]string{
		said + "□ 새로 인증한 서비스의 주요 내용은 다음과 같다.\n" + lines: want,
		said + "□ 신규 인증\n" + lines:                      want,
	} {
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestLabelOfLargerZones: a label of zones made larger, beside one of new ones, is no class.
func TestLabelOfLargerZones(t *testing.T) {
	const in = "# 달빛구역 2곳 지정, 2곳 확대\n국토교통부는 달빛구역 2곳을 신규 지정하고 2곳의 구역을 확대하기로 의결했다고 밝혔다.\n"
	for body, want := range map[string]string{
		"ㅇ (신규) 강원 정선군(나루), 경남 하동군(솔숲)\nㅇ (확대) 전북 무주군(샘터), 충남 서천군(갯벌)": "new 강원 정선군, new 경남 하동군, changed 전북 무주군, changed 충남 서천군",
		"ㅇ 신규 지정 : 강원 정선군, 경남 하동군\nㅇ 구역 확대 : 전북 무주군, 충남 서천군":           "new 강원 정선군, new 경남 하동군, changed 전북 무주군, changed 충남 서천군",
		"ㅇ 신규(2곳) : 강원 정선군, 경남 하동군\nㅇ 면적 확대(2곳) : 전북 무주군, 충남 서천군":      "new 강원 정선군, new 경남 하동군, changed 전북 무주군, changed 충남 서천군",
	} {
		if got := saidOf(in + body); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", body, got, want)
		}
	}
}

// TestVerbsBeforeClasses: a verb with its object before a class is no part of it.
func TestVerbsBeforeClasses(t *testing.T) {
	const in = "# 달빛마을 4곳 선정\n문화체육관광부는 달빛마을 4곳을 선정했다. 골목을 살리는 장터나눔형에는 강원 정선군과 경남 하동군이, 옛길을 밝히는 숲길이음형에는 전북 무주군과 충남 서천군이 뽑혔다."
	const want = "new 강원 정선군:장터나눔형, new 경남 하동군:장터나눔형, new 전북 무주군:숲길이음형, new 충남 서천군:숲길이음형"
	if got := saidOf(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
