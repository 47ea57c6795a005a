package release

import "testing"

// TestSites reads places with what was chosen in them, behind marks, in quotes or in a row.
func TestSites(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"marks, Latin letters and a place in the name of a site", `# 국토부, 새빛지구 11곳 선정
국토교통부는 1일 새빛지구 11곳을 선정했다고 밝혔다.
선정된 후보지는 △서울 남산역 △서울 가온공군부대 △경기 오산 나래역 △경기 하남 GTX역 △부산 사하 나래동 일원 △대전 대전역 △충북 청주 교원회관 △전북 정읍 정읍시청 터 △경남 밀양 경남대 밀양교정 △울산 새내 시외버스 차고지 △전남 목포 옛 조선소다.`,
			"new 서울, new 경기 오산, new 경기 하남, new 부산 사하, new 대전, new 충북 청주, new 전북 정읍, new 경남 밀양, new 울산, new 전남 목포"},
		{"marks in the sentence of the decision", `# 국토부, 새빛지구 5곳 선정
국토교통부는 1일 ▲서울 남산역 ▲서울 가온공군부대 ▲경기 하남 GTX역 ▲대전 대전역 ▲전북 정읍 정읍시청 터 등 5곳을 새빛지구로 선정했다고 밝혔다.`,
			"new 서울, new 경기 하남, new 대전, new 전북 정읍"},
		{"numbers in circles before names without ending", `# 국토부, 새빛지구 3곳 선정
국토교통부는 1일 새빛지구 3곳을 선정했다고 밝혔다. 선정된 곳은 ①오산 GTX역 ②당진 옛 군청 터 ③목포 해양대 목포교정이다.`,
			"new 오산, new 당진, new 목포"},
		{"classes are no sites", `# 국토부, 새빛지구 3곳 선정
국토교통부는 1일 새빛지구 3곳을 선정했다고 밝혔다. 선정된 곳은 △경기 오산시 도심형 △충남 당진시 농촌형 △전남 목포시 도심형이다.`,
			"new 경기 오산시, new 충남 당진시, new 전남 목포시"},
		{"dots join names, no sites", `# 국토부, 새빛지구 6곳 선정
국토교통부는 1일 새빛지구로 ▲경북 포항·구미 ▲전남 나주·목포 ▲충북 제천·단양 등 6곳을 선정했다.`,
			"new 경북 포항, new 경북 구미, new 전남 나주, new 전남 목포, new 충북 제천, new 충북 단양"},
		{"white space joins names, no sites", `# 국토부, 새빛지구 6곳 선정
국토교통부는 1일 새빛지구로 ▲경북 포항 구미 ▲전남 나주 목포 ▲충북 제천 단양을 선정했다.`,
			"new 경북 포항, new 경북 구미, new 전남 나주, new 전남 목포, new 충북 제천, new 단양"},
		{"a place with two sites", `# 국토부, 새빛지구 5곳 선정
국토교통부는 1일 새빛지구 5곳을 선정했다고 밝혔다.
선정된 지역은 △서울 남산역 △서울 가온공군부대 △경기 오산 나래역 △경기 하남 가온역 △전남 목포 옛 조선소다.`,
			"new 서울, new 경기 오산, new 경기 하남, new 전남 목포"},
		{"names without ending", `# 환경부, 푸른관광지역 3곳 지정
환경부는 5일 푸른관광지역 3곳을 지정했다고 밝혔다.
푸른관광지역으로 지정된 곳은 △화천 가온늪 △영월 가온강 △당진 가온만이다.`,
			"new 화천, new 영월, new 당진"},
		{"names without ending beside cities", `# 환경부, 푸른관광지역 4곳 지정
환경부는 5일 푸른관광지역 4곳을 지정했다고 밝혔다.
푸른관광지역으로 지정된 곳은 △대전 갑천늪 △세종 나래강 △화천 가온봉 △영월 가온천이다.`,
			"new 대전, new 세종, new 화천, new 영월"},
		{"in the sentence of the decision", `# 환경부, 푸른관광지역 4곳 지정
환경부는 5일 정선 가온계곡, 영월 가온강, 당진 가온만, 고흥 가온갯벌 등 4곳을 푸른관광지역으로 지정했다고 밝혔다.`,
			"new 정선, new 영월, new 당진, new 고흥"},
		{"each in quotes", `# 환경부, 푸른관광지역 4곳 지정
환경부는 5일 푸른관광지역 4곳을 지정했다고 밝혔다. 지정된 곳은 ‘정선 가온계곡’, ‘영월 가온강’, ‘당진 가온만’, ‘제주 가온숲’이다.`,
			"new 정선, new 영월, new 당진, new 제주"},
		{"each in quotes with its province", `# 환경부, 푸른관광지역 4곳 지정
환경부는 5일 “강원 정선 가온계곡”, “강원 영월 가온강”, “충남 당진 가온만”, “제주 가온숲” 등 4곳을 푸른관광지역으로 지정했다.`,
			"new 강원 정선, new 강원 영월, new 충남 당진, new 제주"},
		{"seen, not chosen", `# 환경부, 푸른관광지역에 정선군 지정
환경부는 5일 강원 정선군을 푸른관광지역으로 지정했다고 밝혔다.
장관은 이날 화천 가온늪, 영월 가온강, 당진 가온만을 차례로 둘러봤다.`,
			"new 정선군, new 강원 정선군"},
		{"roads of one place", `# 환경부, 푸른관광지역에 정선군 지정
환경부는 5일 강원 정선군을 푸른관광지역으로 지정했다. 정선군은 ‘정선 가온길’, ‘정선 나래길’ 등을 조성한다.`,
			"new 정선군, new 강원 정선군"},
		{"roads of others", `# 환경부, 푸른관광지역에 정선군 지정
환경부는 5일 강원 정선군을 푸른관광지역으로 지정했다. 앞으로 ‘영월 가온길’, ‘화천 나래길’ 등과 연계해 운영한다.`,
			"new 정선군, new 강원 정선군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
