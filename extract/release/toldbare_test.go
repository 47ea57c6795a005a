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
