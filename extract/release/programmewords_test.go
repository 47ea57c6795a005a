package release

import "testing"

// TestWordsOfNames: what a name may be spelled with, and which words before it are its own.
func TestWordsOfNames(t *testing.T) {
	const places = "충남 서천군, 전북 무주군"
	chosen := func(name, particle string) string {
		return "# " + name + " 2곳 선정\n해양수산부는 " + places + " 등 2곳을 " + name + particle + " 선정했다."
	}
	for _, c := range []struct{ name, in, want string }{
		{"this year's", chosen("올해의 나루도시", "로"), "올해의 나루도시"},
		{"this year's, and without", "# 나루도시 2곳 선정\n해양수산부는 " + places + "을 올해의 나루도시로 선정했다.", "나루도시"},
		{"before a particle of two syllables", "# 가장 푸른 나루하천으로 서천군 선정\n해양수산부는 올해 가장 푸른 나루하천으로 충남 서천군을 선정했다.", "가장 푸른 나루하천"},
		{"behind a word that it explains", "# 서천군, 나루구역 선정\n충남 서천군은 해양수산부가 추진한 ‘바다의 텃밭’인 나루구역에 최종 선정됐다고 2일 밝혔다.", "나루구역"},
		{"a way", "# 보행자우선도로 대상지 2곳 확정\n행정안전부는 보행자우선도로 신규 대상지 2곳을 확정했다.\nㅇ 선정된 지역은 " + places + "이다.", "보행자우선도로"},
		{"지역 behind a number", chosen("지역 나루일자리사업", " 대상지로"), "지역 나루일자리사업"},
		{"what is not there", chosen("화재없는 나루마을", " 대상지로"), "화재없는 나루마을"},
		{"a hundred years", chosen("100년 나루거리", "로"), "100년 나루거리"},
		{"a version", chosen("나루뉴딜 2.0", " 대상지로"), "나루뉴딜 2.0"},
		{"ends as a ministry does", "# 나루 바우처 2곳 선정\n해양수산부는 ‘나루 바우처’ 대상지로 " + places + " 등 2곳을 선정했다.", "나루 바우처"},
		{"letters", "# 서천·무주, K-나루온 선정\n" + places + "이 해양수산부의 2024년 K-나루온에 최종 선정되었다.", "K-나루온"},
		{"a verb of its own", "# 갯벌이 있는 나루단지 2곳 선정\n해양수산부는 올해 갯벌이 있는 나루단지 조성사업을 추진할 지자체로 " + places + "을 선정했다.", "갯벌이 있는 나루단지"},
		{"services given to places", "# 나루돌봄 서비스 사업 대상지 2곳 확정\n해양수산부는 나루돌봄 서비스 사업 신규 대상지 2곳을 확정했다고 6일 밝혔다.\nㅇ 선정된 지역은 " + places + "이다.", "나루돌봄 서비스"},
		{"what a title says of services", "# 삶을 바꾸는 갯벌 서비스 2건\n국토교통부는 ‘나루 우수서비스 인증’ 대상으로 ㈜가람길의 ‘징검다리 알림’, ㈜나루온의 ‘나루 안내’ 등 2건을 선정했다고 밝혔다.", "나루 우수서비스"},
		{"words before a sandbox", "# 바다 돌봄 규제샌드박스 과제 2건 승인\n해양수산부는 바다 돌봄 규제샌드박스 과제 2건을 승인했다고 밝혔다.", "바다 돌봄 규제샌드박스"},
	} {
		if got := decidedOn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	ghost := "# 나루 알림 서비스 인증 2건\n해양수산부는 ‘나루 알림 서비스 인증’에 2개 과제를 선정했다고 밝혔다."
	for _, d := range Read(written(ghost), "").Decisions {
		if len(d.Holders) > 0 {
			t.Errorf("the programme stands as a service: %s", d.Holders[0].Words.S)
		}
	}
}
