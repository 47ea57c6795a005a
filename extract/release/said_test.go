package release

import "testing"

// TestSaid: who is said to hold what, in sentences of many writers.
func TestSaid(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a province is topic of its places", `# 놀이도시 7곳 선정
보건복지부는 ‘놀이도시’로 전국 7개 시·군을 선정했다고 밝혔다.
강원에서는 춘천시와 고성군이, 전남에서는 순천시·곡성군이, 경북은 안동이, 충남에서는 공주시와 금산군이 각각 이름을 올렸다.`,
			"new 강원 춘천시, new 강원 고성군, new 전남 순천시, new 전남 곡성군, new 경북 안동, new 충남 공주시, new 충남 금산군"},
		{"what is new, then what grew", `# 수소교통 시범지구 9곳 지정
국토교통부는 6곳의 수소교통 시범지구를 지정하고 기존 시범지구의 평가결과를 발표했다고 밝혔다.
신규 시범지구는 △경기 안양 △인천 구월·송도 △울산 △대구 동성로 △경북 경주 등 5곳이다. 기존 시범지구의 범위를 변경·확장한 지구는 △강원 강릉 △제주 등 2곳이다.`,
			"new 경기 안양, new 인천, new 울산, new 대구, new 경북 경주, changed 강원 강릉, changed 제주"},
		{"names without their ending under types", `# 배움특구 2차 시범지역 14건 지정
교육부는 심의를 거쳐 14건을 배움특구 2차 시범지역으로 지정하였다.
※ 선도지역(8건) : (1유형) 파주, 김포, 울릉
(2유형) 세종
(3유형) 경남(의령, 창녕)
※ 예비지정(3건) : (1유형) 가평, 홍천, 통영`,
			"new 파주:1유형, new 김포:1유형, new 울릉:1유형, new 세종:2유형, new 경남 의령:3유형, new 경남 창녕:3유형, candidate 가평:1유형, candidate 홍천:1유형, candidate 통영:1유형"},
		{"provinces with the last name ending as an area", `# 배움특구 2차 시범지역 지정 결과 발표
교육부는 15건을 배움특구 2차 시범지역으로 지정했다고 밝혔다.
이번 지정된 기초지자체는 △경기(파주, 김포) △충북(보은) 총 3곳이다.
광역지자체가 지정하는 기초지자체로는 △경남(의령, 창녕) △전북(전주, 정읍)이 포함됐다.`,
			"new 경기 파주, new 경기 김포, new 충북(보은), new 경남 의령, new 경남 창녕, new 전북 전주, new 전북 정읍"},
		{"not selected but candidates", `# 배움특구 시범지역 1차 지정
교육부는 31건을 배움특구 시범지역으로 지정했다.
시범지역으로 선정되지 않은 경기 연천, 파주, 전남 해남 등 3건은 예비지정 지역으로 분류됐다.`,
			"candidate 경기 연천, candidate 경기 파주, candidate 전남 해남"},
		{"bare names end a sentence", `# 전남도, ‘배움특구’ 전국 최다 21곳 지정
이번에 추가로 선정된 지역은 고흥, 보성, 완도, 진도입니다.`,
			"new 고흥, new 보성, new 완도, new 진도"},
		{"announced, and candidates by the title", `# 문체부 ‘마루도시’ 후보 5곳 발표
정부가 ‘마루도시’ 승인 대상 도시 3곳을 선정 발표했다.
위원회의 심의를 거쳐 29일 발표한 3개 도시는 세종특별자치시, 강원 속초시, 대구 수성구이다.`,
			"candidate 세종특별자치시, candidate 강원 속초시, candidate 대구 수성구"},
		{"one before the others", `# 영월군 제4차 마루도시 지정
문화체육관광부가 심의를 거쳐 제4차 마루도시로, 강원도 영월군을 비롯해 고창, 달성, 울산, 칠곡 총 5곳을 지정했다.`,
			"new 영월군, new 강원도 영월군, new 고창, new 달성, new 울산, new 칠곡"},
		{"due and all extended", `보도시점 배포 즉시 배포 2025. 11. 24.(월)
# 숲길도시 2곳 신규 인증
산림청은 부산광역시와 경기 수원시를 올해 숲길도시로 신규 인증했다고 밝혔습니다.
이 밖에 지난 2023년 숲길도시 인증을 받아 재검토 기간 2년이 도래한 서울시, 경기도 성남시 등 대도시 2곳과 대구 수성구 등 중소도시 1곳은 이번에 전부 인증이 연장됐습니다.`,
			"new 부산광역시, new 경기 수원시, renewed 서울시:대도시, renewed 경기도 성남시:대도시, renewed 대구 수성구:중소도시"},
		{"a count with its status right behind", `# 수소버스 시범운행지구 확정
국토교통부는 수소버스 시범운행지구로 익산시 1개 신규 지구와 기존 충청권(충북·세종) 지구 연장인 대전시를 확정하였다.`,
			"new 익산시, renewed 대전시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
