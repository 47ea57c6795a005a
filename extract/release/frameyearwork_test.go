package release

import "testing"

// TestYearsOfWorkTold: the year of the work that was judged dates the decision where it is further back, or the sentence gives no news.
func TestYearsOfWorkTold(t *testing.T) {
	const judged = "시군의 물관리 업무를 평가해 강원 춘천시와 전북 전주시 2곳을 은빛도시로 "
	for _, c := range []struct{ in, want string }{
		{"# 은빛도시 지정 3년, 무엇이 달라졌나\n배포일 2024. 3. 5.\n환경부는 2021년 " + judged + "지정했다.", "2021년"},
		{"# 은빛도시의 오늘\n배포일 2024. 3. 5.\n환경부는 2022년 " + judged + "지정했다고 밝혔다.", "2022년"},
		{"# 은빛도시의 오늘\n배포일 2024. 3. 5.\n환경부는 지난해 " + judged + "지정하고 사업비를 지원하고 있다.", "지난해"},
		{"# 은빛도시의 오늘\n배포일 2024. 3. 5.\n환경부는 지난해 " + judged + "지정하고 사업비를 지원하고 있다고 밝혔다.", "지난해"},
		{"# 은빛도시의 오늘\n배포일 2024. 3. 5.\n환경부는 지난해 " + judged + "지정했다. 올해는 예산을 투입한다.", "지난해"},
		{"# 은빛도시 2곳 지정\n배포일 2024. 3. 5.\n환경부는 지난해 " + judged + "지정했다고 밝혔다.", ""},
	} {
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Where == InBody && len(d.Holders) == 2 && d.Year.Words.S != c.want {
				t.Errorf("%s: year %q, want %q", c.in, d.Year.Words.S, c.want)
			}
		}
	}
}
