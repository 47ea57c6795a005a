package release

import "testing"

// A prize is told with what who got it had done.
func TestPrizesOfWhoIsDescribed(t *testing.T) {
	const lead = "# 2025년 나눔 대상 12곳 시상\n고용노동부는 6일 나눔 대상 시상식을 열고 12개 자치단체에 시상했다.\n"
	for _, tt := range []struct{ said, want string }{
		{"국무총리상인 광역 부문 대상은 청년 취업률을 높이기 위한 프로그램을 운영하고 돌아온 기업을 적극 유치한 부산광역시가 차지했다.", "new 부산광역시/대상"},
		{"기초 부문 최우수상은 농산물을 가공하는 일손을 길러 내고 기업을 끌어오는 데에도 앞장선 전라북도 완주군에 돌아갔다.", "new 전라북도 완주군/최우수상"},
		{"특별상은 땅이 좁고 산업이 한쪽에 치우쳐 어려움이 있음에도 양질의 일자리를 만든 공로로 경북 포항시, 강원 태백시 2곳이 받았다.", "new 경북 포항시/특별상, new 강원 태백시/특별상"},
		{"대상은 여러 기관의 심사를 거쳐 다음 달에 열리는 위원회에서 정해지며 자세한 것은 부산광역시가 안내한다.", ""},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// 중 behind a number of many is no place.
func TestOutOfManyInTitle(t *testing.T) {
	for _, title := range []string{"243개 자치단체 중 58곳 선정", "신청한 20곳 중 5곳 선정", "전국 지자체 중 4곳 나눔도시로 지정"} {
		f := Read(written("# "+title+"\n국토교통부는 나눔도시로 안동시, 김천시를 지정했다고 밝혔다."), "")
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "중" {
					t.Errorf("%s: names 중", title)
				}
			}
		}
	}
}

// What was judged in an earlier year is no prize of now; work of the year before may be.
func TestPrizesOfEarlierJudging(t *testing.T) {
	const lead = "보도시점 2025. 5. 12.(월) 조간 / 배포 2025. 5. 12.(월)\n# 2025년 나눔 대상 12곳 시상\n고용노동부는 6일 나눔 대상 시상식을 열고 12개 자치단체에 시상했다.\n"
	for _, tt := range []struct{ said, want string }{
		{"2022년 평가에서는 대전광역시, 고양시가 최우수상을 받았다.", ""},
		{"2024년 평가에서는 대전광역시, 고양시가 최우수상을 받았다.", ""},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}
