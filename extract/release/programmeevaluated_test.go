package release

import "testing"

// TestEvaluations takes an evaluation in which places came off well for the programme, and no
// step of a review.
func TestEvaluations(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"in quotes with its year", "# 숲길행정 우수 지자체 3곳\n산림청은 ‘2024년 숲길행정 평가’에서 TO을 우수 지자체로 선정했다.", "숲길행정평가"},
		{"behind a year", "산림청은 2024년 숲길행정 종합평가 결과 TO을 우수기관으로 선정했다.", "숲길행정종합평가"},
		{"told first and then by grade", "# 2024년 숲길재난 관리평가 결과\n산림청은 숲길재난 관리평가 결과 최우수기관으로 TO을 선정했다.", "숲길재난관리평가"},
		{"the subject of its half year", "산림청은 ‘2024년 상반기 숲길물가 안정관리 평가’에서 TO을 최우수 기관으로 선정했다.", "숲길물가안정관리평가"},
		{"behind a year and the one of the work", "산림청은 ‘2025년(2024년 실적) 숲길행정 종합평가’ 결과를 발표했다. 이번 평가에서 TO이 우수기관으로 선정됐다.", "숲길행정종합평가"},
		{"behind a year of the work in short", "산림청은 2025년도(’24년 추진실적) 숲길행정 평가 결과 TO을 우수기관으로 선정했다.", "숲길행정평가"},
		{"an analysis in the title", "# 2024 회계연도 숲길살림 분석 결과 공개\n산림청은 지자체를 대상으로 실시한 2024회계연도 숲길살림 분석 결과를 발표했다. 분석 결과 우수단체로 TO을 선정했다.", "숲길살림분석"},
		{"an analysis by which was judged", "# 숲길마을 우수 지자체 3곳\n산림청은 2024년 숲길 빅데이터 분석 결과 TO을 숲길마을 우수 지자체로 선정했다.", "숲길마을우수지자체"},
		{"an index", "# 숲길지수 1등급 3곳\n산림청은 2024년 숲길물빛지수 우수 지자체로 TO을 선정했다. 숲길물빛지수는 해마다 잰다.", "숲길물빛지수"},
		{"an index that was measured", "# 먹거리 잘 챙긴 3곳\n산림청은 2024년 숲길먹거리 지수를 측정한 결과 TO을 우수 지자체로 선정했다. 숲길먹거리 지수는 먹거리 정책을 잰다.", "숲길먹거리지수"},
		{"an index that is told of beside", "# 숲길마을 우수 지자체\n산림청은 소비자물가지수의 변화를 감안해 2024년 숲길마을 평가 결과 TO을 우수 지자체로 선정했다.", "숲길마을평가"},
		{"who is no local government", "# 숲길수도사업 관리 실태평가, 최우수 수도사업자 3곳 선정\n산림청은 ‘2024년 숲길수도사업 관리 실태평가’ 결과를 공개했다. 최우수 사업자로는 TO이 뽑혔다.", "숲길수도사업관리실태평가"},
		{"two works of one evaluation", "# 숲길 정비·활용 평가 결과 3곳 선정\n산림청은 숲길 정비·활용 평가 결과 TO을 우수 지자체로 선정했다.", "숲길정비·활용평가"},
		{"ways, which end as a particle does", "# 도로 솎음·보수 평가 결과 3곳 우수\n산림청은 2024년 도로 솎음·보수 평가에서 TO을 우수 지자체로 선정했다.", "도로솎음·보수평가"},
		{"who did well is no name", "# 숲 잘 가꾼 지자체 3곳\n산림청은 2024년 숲길자산 관리·활용 평가 결과 TO을 우수 지자체로 선정했다.", "숲길자산관리·활용평가"},
		{"told once, without a year", "# 숲길 1등은 어디\n산림청은 숲길행정 평가 결과, TO을 우수기관으로 선정했다.", "숲길행정평가"},
		{"told once, of all", "# 숲길 1등은 어디\n산림청이 시행한 숲길안전 평가에서 TO이 최우수 지자체로 뽑혔다고 밝혔다.", "숲길안전평가"},
		{"a step told once", "# 숲길마을 우수 지자체 3곳\n산림청은 현장 심층평가 결과 TO을 숲길마을 우수 지자체로 선정했다.", "숲길마을우수지자체"},
		{"who makes it", "# 숲길마을 우수 지자체 3곳\n산림청은 전문가들의 정성평가에서 TO을 숲길마을 우수 지자체로 선정했다.", "숲길마을우수지자체"},
		{"who makes it, together", "# 숲길마을 우수 지자체 3곳\n산림청은 민관합동 이행점검 평가 결과 TO을 숲길마을 우수 지자체로 선정했다.", "숲길마을우수지자체"},
		{"how it is made", "# 숲길마을 우수 지자체 3곳\n산림청은 국민참여 온라인 평가에서 TO을 숲길마을 우수 지자체로 선정했다.", "숲길마을우수지자체"},
		{"a check", "# 물 아껴 쓴 지자체 3곳 뽑혔다\n산림청은 ‘2024년 숲속수도 운영·관리 실태점검’ 결과 TO을 우수 지자체로 선정했다.", "숲속수도운영·관리실태점검"},
		{"steps of a review", "# 우수 지자체 3곳\n산림청은 숲길마을 공모에서 서면평가와 현장평가 결과 TO을 최종 선정했다.", "숲길마을"},
		{"a review told with a year", "# 숲길마을 우수 지자체 3곳\n산림청은 2024년 종합평가 결과 TO을 숲길마을로 선정했다.", "숲길마을"},
		{"beside one of firms", "# 숲길 잘 가꾼 곳\n산림청은 ‘2024년 숲길 시책평가’ 우수 지자체와 ‘2023년 나무시장 운영자 서비스 평가’ 우수 업체를 가렸다.\n최우수 지자체로는 TO이 선정됐다.", "숲길시책평가"},
		{"behind one of firms", "# 숲길 잘 가꾼 곳\n산림청은 ‘2023년 나무시장 운영자 서비스 평가’ 우수 기업과 ‘2024년 숲길 시책평가’ 우수 지자체를 가렸다.\n최우수 지자체로는 TO이 선정됐다.", "숲길시책평가"},
		{"the one of the title", "# 세 곳, 숲길 시책 가장 우수\n산림청은 ‘2024년 숲길 시책평가’와 ‘2023년 나무시장 운영자 안전평가’ 결과를 발표했다.\n최우수 지자체로는 TO이 선정됐다.", "숲길시책평가"},
		{"the second under the title", "# 세 곳, 숲길 시책 가장 우수\n- 2024년 숲길 시책평가 및 2023년 나무시장평가 결과 시상 -\n산림청은 ‘2024년 숲길 시책평가’ 시상식을 연다.\n최우수 지자체로는 TO이 선정됐다.", "숲길시책평가"},
		{"of local governments by their new name", "# 숲길지수 지난해보다 올라\n산림청은 2025년 숲길물빛지수 조사 결과를 발표했다. 숲길물빛지수 조사 결과 TO을 우수 지방정부로 선정했다.", "숲길물빛지수"},
		{"of the best of its work in the title", "# 세 곳, 숲길행정 최우수 지자체로 뽑혀\n산림청은 지방자치단체를 대상으로 진행한 ‘2024년(2023년 실적) 지방자치단체 숲길행정 종합평가’ 결과를 발표했다. 평가 결과 TO이 우수기관으로 선정됐다.", "지방자치단체숲길행정종합평가"},
		{"of the good of its work in the title", "# 숲길살림 우수 시군 3곳 선정\n산림청은 ‘2024년 지방 숲길살림 운영평가’ 결과를 발표했다. TO이 우수기관으로 선정됐다.", "지방숲길살림운영평가"},
		{"of the best of another work", "# 세 곳, 숲길안전 최우수 지자체로 뽑혀\n산림청은 TO을 숲길안전 최우수 지자체로 선정했다. 산림청은 ‘2024년 지방자치단체 물길행정 종합평가’ 결과도 곧 발표한다.", "숲길안전최우수지자체"},
		{"of a programme of its own", "# 숲길협약 우수 시군\n산림청은 ‘2024년 숲길협약 만들기’ 추진실적 평가에서 TO을 우수기관으로 선정했다.", "숲길협약만들기"},
	})
}

// TestJudgingNames: where nobody is decided on, an evaluation is the programme if the release tells how it judges, by the name of a paper
// or result, too.
func TestJudgingNames(t *testing.T) {
	const points = "\n영역별 배점은 나무 40점, 물길 60점이다."
	for in, want := range map[string]string{
		"산림청은 국무회의에서 ‘2025년 숲길행정 운영실태 평가 결과’를 보고하고 누리집에 공개했다." + points: "숲길행정 운영실태 평가",
		"산림청은 위원회를 열어 「2026년도 숲길기관 경영평가편람 수정(안)」을 심의·의결하였음" + points:    "숲길기관 경영평가",
		"산림청은 모든 쉼터가 3년마다 받는 ‘숲길쉼터 평가제’를 시행한다고 밝혔다." + points:           "숲길쉼터 평가제",
		"산림청은 2026년 숲길안전 평가 시행계획을 세워 시·도에 보냈다." + points:                "숲길안전 평가",
		"산림청은 2026년 숲길안전 평가 결과를 12일 공개했다.\n평가는 5개 영역 28개 지표로 이뤄진다.":     "숲길안전 평가",
		"산림청은 2026년 숲길안전 평가 결과를 12일 공개했다.\n이용자들은 5점 만점에 4.2점을 줬다.":      "",
		"산림청은 2025년 직원 근무성적 평가 결과를 반영한다." + points:                      "",
		"산림청은 서면평가와 현장평가 결과를 12일 공개했다." + points:                        "",
	} {
		got := ""
		for _, i := range Read(written("배포일 2026. 5. 7.(목)\n# 숲길, 한 해를 돌아보다\n"+in), "").Items {
			got = i.Scheme.Name
		}
		for _, c := range Read(written("배포일 2026. 5. 7.(목)\n# 숲길, 한 해를 돌아보다\n"+in), "").Criteria {
			got = c.Scheme.Name
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
