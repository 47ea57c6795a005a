package release

import "testing"

// TestGivenAnExemption: what was given an exemption is a service, and no programme.
func TestGivenAnExemption(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"해양수산부는 ‘등대 안개 알림 서비스’, ‘배편 좌석 나눔 서비스’에 실증특례를 부여하고 ‘어시장 경매 중계 서비스’에 임시허가를 내줬다고 밝혔다.", "규제샌드박스 등대 안개 알림 서비스, 규제샌드박스 배편 좌석 나눔 서비스, 규제샌드박스 어시장 경매 중계 서비스"},
		{"해양수산부는 ‘등대 안개 알림 서비스’에 실증특례를 부여하고 ‘어시장 경매 중계 서비스’에 임시허가를 부여했다.", "규제샌드박스 등대 안개 알림 서비스, 규제샌드박스 어시장 경매 중계 서비스"},
	} {
		if got := exemptedIn("# 규제샌드박스 심의 결과\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestOnCondition: what is done only if something happens is no decision.
func TestOnCondition(t *testing.T) {
	for _, in := range []string{
		"위원회는 성과가 나쁜 경우 강릉시의 누리도시 지정을 취소하고 다시 뽑도록 기준을 바꿨다.",
		"위원회는 기준에 못 미치는 경우에는 강릉시, 포천시의 누리도시 지정을 취소하기로 했다.",
	} {
		if got := holdersOf("# 누리도시 기준 변경\n" + in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	if got := holdersOf("# 누리도시 심의\n위원회는 강릉시의 경우 누리도시 지정을 취소했다."); got == "" {
		t.Error("a topic is taken for a condition")
	}
}
