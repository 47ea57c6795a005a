package release

import "testing"

// TestTablesOfNumbersAndYears: names under one number, numbers beside names, years of
// what was extended, and columns whose words are no classes.
func TestTablesOfNumbersAndYears(t *testing.T) {
	const two = "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 2곳 지정\n환경부는 물빛벨트 2곳을 지정했다고 밝혔다.\n"
	const four = "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 4곳 지정\n환경부는 물빛벨트 4곳을 지정했다고 밝혔다.\n"
	const some = "보도시점 2024. 6. 25.(화) 12:00\n# 물빛벨트 지정\n환경부는 물빛벨트를 지정했다고 밝혔다.\n물빛벨트 지정 결과\n"
	for _, c := range []struct{ name, in, want string }{
		{"two under each of two numbers", two + "연번 | 시도 | 시군\n1 | 강원 | 정선군, 평창군\n2 | 전남 | 장흥군, 강진군", "new 강원 정선군+5, new 강원 평창군+5, new 전남 장흥군+6, new 전남 강진군+6"},
		{"two under each of two numbers, four declared", four + "연번 | 시도 | 시군\n1 | 강원 | 정선군, 평창군\n2 | 전남 | 장흥군, 강진군", "new 강원 정선군, new 강원 평창군, new 전남 장흥군, new 전남 강진군"},
		{"one work for each number", some + "연번 | 시도 | 시군 | 사업명\n1 | 강원 | 정선군, 평창군 | 동강 잇기\n2 | 전남 | 장흥군, 강진군 | 탐진강 잇기", "new 강원 정선군+5, new 강원 평창군+5, new 전남 장흥군+6, new 전남 강진군+6"},
		{"numbers of provinces", some + "연번 | 시도 | 시군\n1 | 강원 | 정선군, 평창군\n2 | 전남 | 장흥군, 강진군", "new 강원 정선군, new 강원 평창군, new 전남 장흥군, new 전남 강진군"},
		{"provinces together", two + "번호 | 시·도 | 사업명\n1 | 부산, 울산 | 물길 하나\n2 | 대전·세종 | 물길 둘", "new 부산+5, new 울산+5, new 대전+6, new 세종+6"},
		{"numbers ahead of names", four + "시도 | 지정 지역\n강원 | (2) 정선군, 평창군\n전남 | 2 장흥군, 강진군", "new 강원 정선군, new 강원 평창군, new 전남 장흥군, new 전남 강진군"},
		{"numbers of names", four + "시도 | 지정 지역\n강원 | 1. 정선군 2. 평창군\n전남 | 1) 장흥군 2) 강진군", "new 강원 정선군, new 강원 평창군, new 전남 장흥군, new 전남 강진군"},
		{"sites and where they lie", two + "번호 | 대상지 | 위치\n1 | 두물머리 | 경기 양평군 양서면 양수리 12-3\n2 | 솔바람숲 | 충남 서천군 장항읍 송림리 일원", "new 경기 양평군, new 충남 서천군"},
		{"extended, with the year of before", some + "시도 | 시군 | 구분 | 지정연도\n강원 | 정선군 | 신규 | 2024\n전남 | 장흥군 | 연장 | 2021", "new 강원 정선군, renewed 전남 장흥군"},
		{"all that ever were", some + "시도 | 시군 | 구분 | 지정연도\n강원 | 정선군 | 신규 | 2024\n전남 | 장흥군 | 연장 | 2021\n충북 | 단양군 | 신규 | 2019", "new 강원 정선군"},
		{"what each takes up", four + "시도 | 시군 | 중점 추진 분야\n강원 | 정선군 | 돌봄\n전남 | 장흥군 | 안전\n충북 | 단양군 | 돌봄\n경북 | 봉화군 | 안전", "new 강원 정선군, new 전남 장흥군, new 충북 단양군, new 경북 봉화군"},
		{"fields that are counted", four + "돌봄 분야 2곳, 안전 분야 2곳이다.\n시도 | 시군 | 중점 분야\n강원 | 정선군 | 돌봄\n전남 | 장흥군 | 안전\n충북 | 단양군 | 돌봄\n경북 | 봉화군 | 안전", "new 강원 정선군:돌봄, new 전남 장흥군:안전, new 충북 단양군:돌봄, new 경북 봉화군:안전"},
		{"regions and fields", four + "구분 | 시도 | 시군 | 특화분야\n강원권 | 강원 | 정선군 | 뗏목\n호남권 | 전남 | 장흥군 | 물축제\n충청권 | 충북 | 단양군 | 동굴\n영남권 | 경북 | 봉화군 | 은어", "new 강원 정선군, new 전남 장흥군, new 충북 단양군, new 경북 봉화군"},
		{"fields that several share", four + "분야 | 시군\n물놀이 | 강원 정선군, 전남 장흥군\n물맛 | 충북 단양군, 경북 봉화군", "new 강원 정선군:물놀이, new 전남 장흥군:물놀이, new 충북 단양군:물맛, new 경북 봉화군:물맛"},
		{"how well they did", two + "시군 | 심사결과\n강원 정선군 | 매우 우수\n전남 장흥군 | 양호", "new 강원 정선군/매우 우수, new 전남 장흥군/양호"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
