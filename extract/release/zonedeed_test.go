package release

import "testing"

// TestZoneDeeds: what was put forward about one zone, beside a number of new ones, is read for the place that it is called by.
func TestZoneDeeds(t *testing.T) {
	const head = "# 양주·고흥 물소리지구로 새로 지정\n배포일 2026. 3. 5.\n"
	const two = "new 양주, new 고흥, "
	checkSaid(t, []said{
		{head + "위원회를 열어 2곳의 신규 지구 지정안과 문경 고갯길지구 계획변경안을 심의·의결했다.", two + "changed 문경"},
		{head + "위원회는 2곳의 신규 지정안과 함께 문경 고갯길지구의 계획변경안도 의결했다.", two + "changed 문경"},
		{head + "위원회는 신규 지정안 2건과 문경 고갯길지구 변경안, 청송 솔바람지구 해제안을 의결했다.", two + "changed 문경, revoked 청송"},
		{head + "신규 지구 2곳 지정과 문경 고갯길지구 구역 변경을 승인했다.", two + "changed 문경"},
		{head + "2개 지구의 지정과 문경 고갯길지구의 지정해제를 의결했다.", two + "revoked 문경"},
		{head + "위원회는 문경 고갯길지구 계획변경안을 다음 회의에서 심의한다.", "new 양주, new 고흥"},
		{head + "문경 고갯길지구 변경에 앞서 주민 의견을 들었다.", "new 양주, new 고흥"},
	})
	for _, c := range []said{
		{head + "위원회는 신규 지정안 2건과 문경 고갯길지구 변경안을 의결했다.", "new 2"},
		{head + "신규 지구 2곳 지정과 문경 고갯길지구 구역 변경을 승인했다.", "new 2"},
		{head + "2개 지구의 지정과 문경 고갯길지구의 지정해제를 의결했다.", "new 2"},
	} {
		if got := countsOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
