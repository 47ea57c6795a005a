package release

import "testing"

// TestYearRow: a row of years tells who was chosen in each; of it only those of this round are read, in one line or in a line a
// year. Years of those who are renewed are no such row.
func TestYearRow(t *testing.T) {
	const day, two = "배포일 2026. 5. 7.(목)\n# 나루쉼터 2곳 선정\n환경부는 ‘나루쉼터’로 전국 2곳을 선정했다고 7일 밝혔다.\n", "경기 이천시, 강원 양양군"
	for _, c := range []struct{ name, in, want string }{
		{"arrows over a table", day + "* (’24년) 3곳(울진·고흥·태안) → (’25년) 1곳(속초) → (’26년) 2곳\n지역 | 사업명\n경기 이천시 | 물길\n강원 양양군 | 솔밭", two},
		{"with those of this round", day + "* '24년 울진군, 고흥군 ⇒ '25년 속초시 ⇒ '26년 경기 이천시, 강원 양양군", two},
		{"commas", day + "선정된 곳은 경기 이천시와 강원 양양군이다.\n※ 연도별 : 2024년 3곳(울진군, 고흥군, 태안군), 2025년 1곳(속초시), 2026년 2곳", two},
		{"lines", day + "- 2024년(2곳) : 경북 울진군, 전남 고흥군\n- 2025년(1곳) : 강원 속초시\n- 2026년(2곳) : 경기 이천시, 강원 양양군", two},
		{"years of each", "배포일 2026. 5. 7.(목)\n# 나루쉼터 2곳 재지정\n환경부는 ‘나루쉼터’ 2곳을 재지정했다고 7일 밝혔다.\n- 2021년: 경기 이천시\n- 2022년: 강원 양양군", two},
		{"of the next year", "배포일 2026. 12. 7.(월)\n# 2027년 올해의 나루쉼터 2곳 선정\n환경부는 ‘올해의 나루쉼터’로 경기 이천시, 강원 양양군 2곳을 선정했다고 7일 밝혔다.\n* 2024년 울진군, 2025년 속초시, 2026년 고흥군·태안군 선정", two},
		{"of the next year, in brackets", "배포일 2026. 11. 7.(토)\n# 2027년도 나루쉼터 2곳 선정\n환경부는 ‘나루쉼터’로 경기 이천시, 강원 양양군 2곳을 선정했다고 7일 밝혔다.\n* (’25년) 울진군, 속초시 → (’26년) 고흥군, 태안군", two},
		{"until the next year", "배포일 2026. 12. 7.(월)\n# 나루쉼터 2곳 선정, 2027년까지 조성\n환경부는 ‘나루쉼터’로 전국 2곳을 선정했다고 7일 밝혔다.\n* '24년 울진군, 고흥군 ⇒ '25년 속초시 ⇒ '26년 경기 이천시, 강원 양양군", two},
		{"money of the next year", "배포일 2026. 11. 20.(금)\n# 나루쉼터 2곳 선정, 2027년 예산 30억 원 지원\n환경부는 나루쉼터 2곳을 선정했다고 20일 밝혔다.\n○ 2025년: 속초시, 2026년: 경기 이천시, 강원 양양군", two},
		{"works of the next year", "배포일 2026. 11. 20.(금)\n# 나루쉼터 2곳 선정…2027년 상반기 본격 추진\n환경부는 나루쉼터 2곳을 선정했다고 20일 밝혔다.\n○ 2025년: 속초시, 2026년: 경기 이천시, 강원 양양군", two},
		{"an event of the next year", "배포일 2026. 11. 20.(금)\n# 나루쉼터 2곳 선정, 2027년 나루쉼터 대회 개최\n환경부는 나루쉼터 2곳을 선정했다고 20일 밝혔다.\n○ 2025년: 속초시, 2026년: 경기 이천시, 강원 양양군", two},
		{"what comes of it", "배포일 2026. 11. 20.(금)\n# 나루쉼터 2곳 선정, 2027년 나루쉼터 육성\n환경부는 나루쉼터 2곳을 선정했다고 20일 밝혔다.\n○ 2025년: 속초시, 2026년: 경기 이천시, 강원 양양군", two},
		{"a label for those before", day + "ㅇ (기존 지정 2곳) 경북 울진군, 전남 고흥군\n지역 | 사업명\n경기 이천시 | 물길\n강원 양양군 | 솔밭", two},
	} {
		if got := servicesTold(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
