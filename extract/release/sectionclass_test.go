package release

import (
	"strings"
	"testing"
)

// TestSectionClasses: places under lines that name classes have these, whatever counts or brackets the lines and
// whatever tells of the places; not where a number does not fit, or only one section has places.
func TestSectionClasses(t *testing.T) {
	const lead = "# 새솔거점 4곳 선정\n국토교통부는 올해 새솔거점으로 4곳을 선정했다고 7일 밝혔다.\n"
	const want = "new 경기 용인시:도심형, new 대구 북구:도심형, new 전북 순창군:농촌형, new 전남 강진군:농촌형"
	const bare = "new 경기 용인시, new 대구 북구, new 전북 순창군, new 전남 강진군"
	lines := func(a, b, form string) string {
		put := func(place, what string) string {
			return strings.Replace(strings.Replace(form, "P", place, 1), "W", what, 1)
		}
		return lead + a + "\n" + put("경기 용인시", "길을 고친다") + "\n" + put("대구 북구", "버스를 늘린다") + "\n" +
			b + "\n" + put("전북 순창군", "마을버스를 돌린다") + "\n" + put("전남 강진군", "뱃길을 연다")
	}
	for _, c := range []struct{ a, b, form, want string }{
		{"도심형(2곳)", "농촌형(2곳)", "- P: W.", want},
		{"1. 도심형(2곳)", "2. 농촌형(2곳)", "- P: W.", want},
		{"가. 도심형", "다. 농촌형", "- P: W.", want},
		{"□ 도심형", "□ 농촌형", "- (P) W", want},
		{"◈ 도심형 : 2곳", "◈ 농촌형 : 2곳", "- P - W", want},
		{"① 도심형 2곳", "② 농촌형 2곳", "- P(W)", want},
		{"【도심형】", "【농촌형】", "- P(W)", want},
		{"도심형에는 2곳이 선정됐다.", "농촌형에는 2곳이 선정됐다.", "- P: W.", want},
		{"□ 도심형(3곳)", "□ 농촌형(1곳)", "- P(W)", bare},
	} {
		if got := saidOf(lines(c.a, c.b, c.form)); got != c.want {
			t.Errorf("%s, %s\n got  %s\n want %s", c.a, c.form, got, c.want)
		}
	}
}

// TestSectionGrades: places under lines that name grades have these, and those joined by dots the one behind the last.
func TestSectionGrades(t *testing.T) {
	const lead = "# 새솔행정 우수 지자체 3곳 선정\n행정안전부는 새솔행정 평가에서 우수 지자체 3곳을 선정했다고 7일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "- 최우수(1곳)\n· 경기 용인시\n- 우수(2곳)\n· 대구 북구\n· 전북 순창군", "new 경기 용인시/최우수, new 대구 북구/우수, new 전북 순창군/우수"},
		{lead + "경기 용인시(최우수), 대구 북구·전북 순창군(우수)이 선정됐다.", "new 경기 용인시/최우수, new 대구 북구/우수, new 전북 순창군/우수"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
