package release

import (
	"strings"
	"testing"
)

// TestTablesBesideNoDecision: a table of those who hold the title is no decision where the
// release tells of something else, whatever words of decision its text has.
func TestTablesBesideNoDecision(t *testing.T) {
	const rows = "\n시·도 | 시·군·구\n경북 | 울진군\n강원 | 고성군\n전남 | 신안군"
	const years = "\n지정연도 | 지자체\n2022 | 경북 울진군, 강원 고성군\n2023 | 전남 신안군"
	dated := func(s string) string {
		return strings.Replace(s, "\n", "\n배포일 2024. 3. 6.(수)\n", 1)
	}
	for _, s := range []string{
		"# 갯벌마을 심의위원회 위원 위촉\n해양수산부는 6일 갯벌마을 심의위원회 민간위원 9명을 위촉했다고 밝혔다.\n위원들은 앞으로 2년간 갯벌마을 지정과 평가에 관한 사항을 심의한다." + rows,
		"# 갯벌마을 지정을 위한 평가위원 12명 위촉\n해양수산부는 갯벌마을 지정을 위한 평가위원 12명을 위촉했다." + rows,
		"# 갯벌마을 현판 교부\n해양수산부는 갯벌마을로 지정된 경북 울진군, 강원 고성군에 현판을 교부했다." + rows,
		"# 갯벌마을 만족도 조사 결과 발표\n해양수산부는 6일 갯벌마을 만족도 조사 결과를 발표했다.\n참고 갯벌마을 지정 현황" + years,
		"# 갯벌마을 우수사례집 발간\n해양수산부는 6일 갯벌마을 우수사례집을 발간했다고 밝혔다.\n참고 갯벌마을 지정 현황" + years,
		"# 지난해 갯벌마을 방문객 크게 늘어\n해양수산부는 6일 지난해 갯벌마을 방문객이 크게 늘었다고 밝혔다.\n참고 갯벌마을 지정 현황" + years,
		"# 갯벌마을 홍보관 운영\n해양수산부는 6일 갯벌마을 홍보관을 운영한다고 밝혔다.\n갯벌마을로는 2022년 경북 울진군, 2023년 강원 고성군과 전남 신안군이 지정됐다.",
	} {
		f := Read(written(dated(s)), "")
		if f.Header.Kind == "result" || holdsNames(f) {
			t.Errorf("%s: %s", s, f.Header.Kind)
		}
	}
	for _, s := range []string{
		"# 갯벌마을 새 얼굴\n해양수산부는 6일 갯벌마을 세 곳을 지정했다고 밝혔다." + rows,
		"# 갯벌마을 새 얼굴\n해양수산부는 6일 갯벌마을 소식을 전했다.\n이번에 지정된 곳은 다음과 같다." + rows,
		"# 갯벌마을 지정 결과\n해양수산부가 갯벌마을을 지정했다." + years,
	} {
		if f := Read(written(dated(s)), ""); f.Header.Kind != "result" || !holdsNames(f) {
			t.Errorf("%s: %s", s, f.Header.Kind)
		}
	}
}
