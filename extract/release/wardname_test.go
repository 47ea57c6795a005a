package release

import "testing"

// TestWards reads 일반구 of cities without their ending, joined and carried over.
func TestWards(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"stems among cities", `# 새빛규제지구 해제
국토교통부는 부산 금정·연제·동·중구, 대구 달서구, 광주 남·서구, 인천 중·동구, 제천, 서산, 청주 상당·서원, 포항 북, 안양 만안 등을 새빛규제지구에서 해제했다고 밝혔다.`,
			"revoked 부산 금정구, revoked 부산 연제구, revoked 부산 동구, revoked 부산 중구, revoked 대구 달서구, revoked 광주 남구, revoked 광주 서구, revoked 인천 중구, revoked 인천 동구, revoked 제천, revoked 서산, revoked 청주 상당, revoked 청주 서원, revoked 포항 북, revoked 안양 만안"},
		{"cities without ending", `# 새빛지구 지정
국토교통부는 전주 완산·덕진구, 포항 남구, 창원 성산구, 천안 동남·서북구를 새빛지구로 지정했다고 밝혔다.`,
			"new 전주 완산, new 전주 덕진구, new 포항 남구, new 창원 성산구, new 천안 동남, new 천안 서북구"},
		{"two of one city", `# 새빛지구 2곳 지정
국토교통부는 창원 의창구와 창원 진해구를 새빛지구로 지정했다고 밝혔다.`,
			"new 창원 의창구, new 창원 진해구"},
		{"before 등", `# 새빛지구 2곳 지정
국토교통부는 청주 상당구, 수원 영통구 등 2곳을 새빛지구로 지정했다고 밝혔다.`,
			"new 청주 상당구, new 수원 영통구"},
		{"under a province", `# 새빛지구 3곳 지정
국토교통부는 경기 용인 수지·기흥구, 안양 동안구 등 3곳을 새빛지구로 지정했다고 밝혔다.`,
			"new 경기 용인 수지, new 용인 기흥구, new 안양 동안구"},
		{"whole names", `# 새빛지구 2곳 지정
국토교통부는 성남시 분당구, 고양시 일산동구를 새빛지구로 지정했다.`,
			"new 성남시 분당구, new 고양시 일산동구"},
		{"in a title", `# 전주 완산·포항 남구, 새빛지구 지정
국토교통부는 전북 전주 완산구와 경북 포항 남구를 새빛지구로 지정했다.`,
			"new 전주 완산, new 포항 남구, new 전북 전주 완산구, new 경북 포항 남구"},
		{"shared ending", `# 새빛지구 4곳 지정
국토교통부는 경기 수원시 장안·권선·팔달구, 고양시 덕양구 등 4곳을 새빛지구로 지정했다.`,
			"new 경기 수원시 장안, new 수원시 권선, new 수원시 팔달구, new 경기 고양시 덕양구"},
		{"the city is carried over", `# 새빛지구 2곳 지정
국토교통부는 새빛지구로 경북 포항시 북구와 남구 2곳을 지정했다.`,
			"new 경북 포항시 북구, new 포항시 남구"},
		{"a district of another city", `# 새빛지구 3곳 지정
국토교통부는 새빛지구로 대구 남구, 경북 포항시 북구, 대구 북구 3곳을 지정했다.`,
			"new 대구 남구, new 경북 포항시 북구, new 대구 북구"},
		{"other words", `# 새빛지구 2곳 지정
국토교통부는 충북 청주와 경북 포항을 새빛지구로 지정했다. 청주 상당 부분은 개발되고 포항 남쪽은 보존된다.`,
			"new 충북 청주, new 경북 포항"},
		{"at the end of a sentence", `# 새빛지구 2곳 지정
국토교통부는 새빛지구 2곳을 지정했다. 지정된 곳은 안산 상록·단원이다.`,
			"new 안산 상록, new 안산 단원"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
