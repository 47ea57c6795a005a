package release

import "testing"

// TestZonesInBrackets: a zone in brackets behind a place is what lies there, whatever places it is called by.
func TestZonesInBrackets(t *testing.T) {
	const head = "# 물소리특구 심의 결과\n배포일 2026. 3. 5.\n"
	checkSaid(t, []said{
		{head + "물소리특구로 신규 지정된 곳은 경기 양주시(양주 갈대밭특구), 강원 정선·평창군(정선·평창 고갯길특구), 부산 중구청(부산 중구 갈매기특구) 등이다.", "new 경기 양주시, new 강원 정선군, new 강원 평창군, new 부산 중구"},
		{head + "경기 양주시(양주 갈대밭특구), 부산 중구(부산 갈매기특구)가 물소리특구로 지정됐다.", "new 경기 양주시, new 부산 중구"},
		{head + "부산(중구), 경기(양주시)가 물소리특구로 지정됐다.", "new 부산(중구), new 경기(양주시)"},
	})
}
