package release

import (
	"strings"
	"testing"
)

// TestServicesUnderCountedHeads: heads with a number of their own count the services below them, numbered in square brackets or in
// quotes with who has them and since when, whatever the lead says of them.
func TestServicesUnderCountedHeads(t *testing.T) {
	const (
		lead  = "# 새길 서비스 2건 신규 지정 등 운영 결과\n국토교통부는 새길서비스 2건을 새로 지정했다고 12일 밝혔다.\n◈ 2건의 지정내용 변경도 함께 결정\n"
		fresh = "1. 새길서비스 지정 (2건)\n[1] 뱃길 안개 예보 서비스 (물그림)\nㅇ (서비스) 안개를 미리 알리는 서비스입니다.\n[2] 갯벌 지킴 신호 서비스 (온누리)\nㅇ (서비스) 물때를 알리는 서비스입니다.\n"
		again = "2. 기존 새길서비스의 지정내용 변경 (2건)\nㅇ ‘등대 불빛 조절 서비스’(새길보험, ’19.4.17. 지정)는 부가조건을 바꾸었습니다.\nㅇ ‘골목 밤길 안내 서비스’(가람, ’19.5.15. 지정)은 상품을 더하였습니다.\n"
	)
	circled := strings.NewReplacer("[1]", "①", "[2]", "②").Replace(fresh)
	for _, c := range []struct{ in, want string }{
		{lead + circled, "new 뱃길 안개 예보 서비스+물그림, new 갯벌 지킴 신호 서비스+온누리"},
		{lead + fresh, "new 뱃길 안개 예보 서비스+물그림, new 갯벌 지킴 신호 서비스+온누리"},
		{lead + fresh + again, "new 뱃길 안개 예보 서비스+물그림, new 갯벌 지킴 신호 서비스+온누리, changed 등대 불빛 조절 서비스+새길보험 of ’19, changed 골목 밤길 안내 서비스+가람 of ’19"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
