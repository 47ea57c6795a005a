package release

import "testing"

// TestSeveralProgrammes: a decision on two programmes without names or a number; each
// has its names in a sentence of its own.
func TestSeveralProgrammes(t *testing.T) {
	const lead = "# 산림청, ‘숲속배움터’·‘나무장터’ 대상 선정\n산림청은 2024년 ‘숲속배움터’와 ‘나무장터’ 사업 대상을 선정하였다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"each named", lead + `숲속배움터 지원 대상은 경기 오산시, 전북 무주군 2개 지자체이다.
나무장터 지원 대상은 강원 정선군, 충북 옥천군이다.`,
			"숲속배움터 경기 오산시, 숲속배움터 전북 무주군, 나무장터 강원 정선군, 나무장터 충북 옥천군"},
		{"told of between, names in quotes", lead + `숲속배움터 지원 대상은 ‘경기 오산(잣)’, ‘전북 무주(천마)’ 2개 지자체이다.
숲속배움터 사업은 아이들이 숲에서 배우는 사업이다. 4년간 운영비를 지원한다.
한편, ‘나무장터 사업’ 지원 대상은 ‘강원 정선(곤드레)’, ‘충북 옥천(묘목)’ 2개 지자체이다.`,
			"숲속배움터 경기 오산, 숲속배움터 전북 무주, 나무장터 강원 정선, 나무장터 충북 옥천"},
		{"one of them is not said", lead + `지원 대상은 경기 오산시, 전북 무주군 2개 지자체이다.`, ""},
		{"a programme of another year", lead + `지난해 숲속배움터 지원 대상은 경기 오산시, 전북 무주군이었다.`, ""},
		{"a bracket that is no class takes none", `# 숲길도시 2곳 선정
산림청은 숲길도시로 전남 강진(귀리), 경남 창원(단감)을 선정했다고 밝혔다.`,
			"숲길도시 전남 강진, 숲길도시 경남 창원"},
	} {
		if got := schemesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTakersBelow: a sentence that decides on those who take part in a programme, however long it is, and says no more of
// them leads to the lists below it.
func TestTakersBelow(t *testing.T) {
	const all = "숲속배움터 경기도:광역, 숲속배움터 서구:기초, 숲속배움터 동구:기초, 숲속배움터 충북(제천시):기초"
	for _, c := range []struct{ lead, want string }{
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’ 사업의 하반기 참여 지방자치단체를 다음과 같이 선정하였습니다.", all},
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’에 새로 함께할 시·군을 아래와 같이 확정했다고 밝혔다.", all},
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’의 2025년 사업 대상지를 최종 선정했다.", all},
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’에 가장 먼저 참여할 도시들을 선정하였다.", all},
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’의 운영을 맡을 기관을 선정하였다.", ""},
		{"□ 산림청(청장 나솔)은 산골에 사는 아이와 어르신이 한데 모여 나무와 풀을 배우는 데 힘을 보태는 ‘숲속배움터’의 참여 지자체를 지난해 선정하였다.", ""},
	} {
		in := "# 숲속배움터, 시·도와 시·군이 함께한다\n배포 2025. 6. 17.(화)\n" + c.lead + "\n○ 광역(1): 경기도\n○ 기초(3): 부산(서·동구), 충북(제천시)"
		if got := schemesOf(in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.lead, got, c.want)
		}
	}
}
