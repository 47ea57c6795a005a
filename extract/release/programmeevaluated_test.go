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
		{"of a programme of its own", "# 숲길협약 우수 시군\n산림청은 ‘2024년 숲길협약 만들기’ 추진실적 평가에서 TO을 우수기관으로 선정했다.", "숲길협약만들기"},
	})
}
