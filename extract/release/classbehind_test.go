package release

import "testing"

// TestPartChosenIn: the part in which a place was chosen is its class.
func TestPartChosenIn(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n"
	checkSaid(t, []said{
		{head + "경기 수원시가 대도시 부문 스마트도시 인증을 획득했다.", "new 경기 수원시:대도시"},
		{head + "강릉시는 2026년 스마트도시 인증 공모에서 중소도시 부문 인증을 받았다.", "new 강릉시:중소도시"},
	})
}
