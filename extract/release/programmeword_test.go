package release

import "testing"

// TestWordsBeforeShortNames: a noun or letters before the short name of a programme with an id of
// its own make another programme of it, 인증 behind it does not; classes before a name belong to it
// where it is never printed without; a verb tells what those chosen did and names nothing.
func TestWordsBeforeShortNames(t *testing.T) {
	const places = " 충남 서천군, 전북 무주군 등 2곳을 "
	for _, c := range []struct{ name, in, want string }{
		{"two syllables", "# 물길 스마트도시 2곳 선정\n국토교통부는 물길 스마트도시로" + places + "선정했다.", "물길 스마트도시"},
		{"sites of it", "# 물길 스마트도시 2곳 선정\n국토교통부는 물길 스마트도시 대상지로" + places + "선정했다.", "물길 스마트도시"},
		{"letters", "# K-스마트도시 2곳 선정\n국토교통부는 K-스마트도시로" + places + "선정했다.", "K-스마트도시"},
		{"a class alone", "# 중소도시형 스마트도시 2곳 선정\n국토교통부는 중소도시형 스마트도시로" + places + "선정했다.", "중소도시형 스마트도시"},
		{"a time", "# 스마트도시 2곳 인증\n국토교통부는 올해 스마트도시로" + places + "선정했다.", "스마트도시 인증"},
		{"a province", "# 스마트도시 2곳 인증\n국토교통부는 전북 스마트도시로" + places + "선정했다.", "스마트도시 인증"},
		{"services told to be good", "# 물길 우수 서비스 2건 선정\n국토교통부는 2024년 물길 우수 서비스 2건을 선정했다고 밝혔다.\nㅇ 선정된 서비스는 ㈜가람길의 ‘징검다리 알림’, ㈜나루온의 ‘나루 안내’이다.", "물길 우수 서비스"},
		{"two classes", "# 물길형·숲길형 나눔도시 2곳 선정\n국토교통부는 물길형·숲길형 나눔도시로" + places + "선정했다.", "물길형·숲길형 나눔도시"},
		{"two classes, and without", "# 나눔도시 2곳 선정\n국토교통부는 물길형·숲길형 나눔도시로" + places + "선정했다.", "나눔도시"},
		{"a verb", "# 물길나눔사업 우수 지자체 2곳 선정\n국토교통부는 물길나눔에 앞장선 지자체로" + places + "선정했다.", "물길나눔사업"},
	} {
		if got := decidedOn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	const pool = "# 후보지 2곳 물길거리로\n국토교통부는 후보지 2곳을 ‘물길거리’로 선정했다고 밝혔다.\nㅇ 충남 서천군, 전북 무주군이다."
	if got := saidOf(pool); got != "new 충남 서천군, new 전북 무주군" {
		t.Errorf("those out of whom they are chosen: %s", got)
	}
}
