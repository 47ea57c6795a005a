package release

import "testing"

// TestJoinedVerbs reads the decision of a clause whose verb joins it to that of another status.
func TestJoinedVerbs(t *testing.T) {
	const lead = "# 국토부, 하늘길 시범지구 확정\n국토교통부는 올해 하늘길 시범지구를 확정했다고 밝혔다.\n"
	const want = "new 경기 화성시, new 서울 동작구, renewed 경북 경주시"
	for _, joint := range []string{"지정하는 한편,", "지정하는 동시에", "지정하는 것과 함께", "지정하는 것은 물론", "지정함과 동시에", "지정함과 아울러", "지정하기로 하고,", "지정하기로 했으며,", "지정하고,"} {
		in := lead + "이번에 경기 화성시, 서울 동작구 등 2곳을 새로 " + joint + " 경북 경주시 1곳을 재지정하기로 의결했다."
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", joint, got, want)
		}
	}
	for _, plan := range []string{"새로 지정하는 한편, 지원 예산도 늘릴 계획이다.", "새로 지정함과 동시에 지원 예산도 늘릴 계획이다."} {
		in := "# 국토부, 하늘길 시범지구 점검\n국토교통부는 하늘길 시범지구 운영을 살폈다고 밝혔다.\n국토교통부는 경기 화성시, 서울 동작구 등 2곳을 " + plan
		if got := saidOf(in); got != "" {
			t.Errorf("%s\n   got  %s", plan, got)
		}
	}
}

// TestWidenedStretch takes places whose stretch of a zone was made longer for changed ones.
func TestWidenedStretch(t *testing.T) {
	const lead = "# 하늘길 시범지구 3곳 지정\n국토교통부는 올해 하늘길 시범지구 3곳을 지정한다고 밝혔다.\n경기 화성시, 서울 동작구 등 2곳이 하늘길 시범지구로 신규 지정되었"
	const want = "new 경기 화성시, new 서울 동작구, changed 경북 경주시"
	for _, rest := range []string{"고, 기존에 지정되었던 경북 경주시 1곳의 운영구간도 확대되었다.", "고, 경북 경주시 1곳은 운행 노선이 확대됐다.", "다. 기존 시범지구인 경북 경주시 1곳은 구간이 확대된다."} {
		if got := saidOf(lead + rest); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", rest, got, want)
		}
	}
}
