package release

import "testing"

// TestNameOfPrizesOfEach: a prize that the best of each group get is no programme; the judging is.
func TestNameOfPrizesOfEach(t *testing.T) {
	const prizes = "- 대상 2곳, 최우수상 2곳, 우수상 2곳 선정 -\n"
	for in, want := range map[string]string{
		"# 오산·무주, 올해 가장 걷기 좋은 숲길\n" + prizes + "□ 산림청은 2024년 숲길도시 운영 평가 결과, 경기 오산시(가 그룹), 전북 무주군(나 그룹) 등 2곳을 그룹별 대상으로 선정하였다고 밝혔다.": "숲길도시운영평가",
		"# 오산·무주가 으뜸\n" + prizes + "□ 환경부는 2024년 물길 살리기 평가 결과, 경기 오산시와 전북 무주군을 유형별 대상으로 선정했다고 밝혔다.":                                "물길살리기평가",
		"# 숲쉼터 살림 잘한 오산·무주\n" + prizes + "□ 산림청은 ‘2024년 숲쉼터 살림 평가’ 결과 경기 오산시와 전북 무주군 2곳을 부문별 최우수상으로 선정했다고 밝혔다.":                    "숲쉼터살림평가",
		"# 권역별 대상 2곳 선정\n□ 산림청은 숲길거점도시 권역별 대상 2곳으로 경기 오산시와 전북 무주군을 선정했다고 밝혔다.":                                                     "숲길거점도시",
		"# 오산·무주 으뜸\n" + prizes + "□ 산림청은 2024년 나무심기 실적 평가에서 경기 오산시와 전북 무주군을 권역별 대상으로 선정했다고 밝혔다.":                                  "나무심기실적평가",
		"# 2024년 대한민국 숲길대상 선정\n□ 산림청은 경기 오산시와 전북 무주군 2곳을 ‘대한민국 숲길대상’으로 선정했다고 밝혔다.":                                                 "대한민국숲길대상",
		"# 물빛마을 2곳 선정\n□ 환경부는 서면평가 결과 경기 오산시와 전북 무주군 2곳을 물빛마을로 선정했다고 밝혔다.":                                                         "물빛마을",
	} {
		if got := decidedFor(in); got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
}
