package release

import "testing"

// TestUntilLastYear leaves out those who are told to have been chosen until last year, whatever the month.
func TestUntilLastYear(t *testing.T) {
	const lead = "# 우물마을 2곳 지정\n산림청은 우물마을로 강원 태백시, 충남 서천군 등 2곳을 지정했다고 7일 밝혔다.\n"
	const want = "우물마을: 서천군 태백시"
	for _, s := range []string{
		"우물마을은 우물을 되살리는 사업으로, 지난해까지 경남 거창군, 전북 남원시 등 13곳이 우물마을로 지정되어 추진 중이다.",
		"작년까지는 경남 거창군, 전북 남원시 등 13곳이 우물마을로 지정되었다.",
		"지난해까지 모두 경남 거창군, 전북 남원시, 경북 영주시가 지정되었다.",
	} {
		if got := heldUnder(lead + s); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}
