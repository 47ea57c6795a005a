package release

import (
	"testing"

	"injeung/schema"
)

// TestLooksBack: a release that tells what came of a programme over the years is news of nobody whom it names; one that decides is.
func TestLooksBack(t *testing.T) {
	const table = "\n분야 | 과제명 | 기업\n물 | 갈대 엮는 베틀 | ㈜나루\n흙 | 안개 걷는 풍차 | ㈜노을\n"
	const counted = "\n분야별로는 물 20건, 흙 10건이 승인되었다."
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 물길 실증특례 5년, 30건의 벽 넘다\n국무조정실은 물길 실증특례 시행 5주년을 맞아 그간의 성과를 점검하고 개선방향을 발표하였다." + counted + table, schema.Other},
		{"# 물길 실증특례가 바꾼 것들\n환경부는 지난 3년간의 물길 실증특례 운영 실적을 분석한 결과를 공개했다고 밝혔다." + counted + table, schema.Other},
		{"# 물길 실증특례 그 뒤\n환경부는 최근 5년간 승인한 물길 실증특례의 주요 성과를 정리해 발표한다고 밝혔다." + counted, schema.Other},
		{"# 물길 실증특례 10주년\n환경부는 그동안 물길 실증특례로 나온 서비스의 변화를 소개했다." + counted, schema.Other},
		{"# 물길 실증특례 2건 승인\n환경부는 시행 5주년을 맞아 그간의 성과를 점검하고 ‘갈대 엮는 베틀’(㈜나루) 등 2건을 물길 실증특례로 승인했다고 밝혔다." + table, schema.Result},
		{"# 물길 실증특례 2건 승인\n환경부는 9일 위원회를 열고 ‘갈대 엮는 베틀’(㈜나루) 등 2건을 물길 실증특례로 승인했다고 밝혔다." + table, schema.Result},
		{"# 숲길도시 재지정 결과\n산림청은 지난 3년간의 숲길도시 운영 성과를 평가한 결과를 발표했다.\n평가 결과 태백시, 김천시, 영주시가 숲길도시로 재지정됐다.", schema.Result},
		{"# 산림청, 숲길도시 평가 결과 발표\n산림청은 최근 3년간 숲길도시 추진 실적을 종합 평가해 그 결과를 발표했다.\n최우수 도시로 태백시가, 우수 도시로 김천시, 영주시가 선정됐다.", schema.Result},
		{"# 숲길도시에 태백시·김천시\n산림청은 지난 1년간의 추진 실적을 점검하고 숲길도시 명단을 발표했다.\n숲길도시로는 태백시, 김천시가 지정됐다.", schema.Result},
		{"# 숲길도시 5주년, 태백시·김천시 새로 합류\n산림청은 숲길도시 5주년을 맞아 그간의 성과를 발표했다.\n올해는 태백시, 김천시가 숲길도시로 지정됐다.", schema.Result},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want && (got == schema.Result || c.want == schema.Result) {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
