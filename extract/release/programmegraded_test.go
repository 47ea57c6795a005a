package release

import "testing"

// TestGradedSites: those who did well in a programme, or are to be helped by it, are no programme
// where one stands before them; nor are a class before the head of a programme's name, or how
// long a call ran.
func TestGradedSites(t *testing.T) {
	const places = "충남 서천군, 전북 무주군 등 2곳을 "
	for _, c := range []struct{ name, in, want string }{
		{"in quotes", "# ‘물길 개선사업’ 우수지구 2곳 선정\n산림청은 ‘물길 개선사업’ 우수지구로 " + places + "선정했다.", "물길 개선사업"},
		{"a project's", "# 산림청, 물길 개선사업 최우수 마을 발표\n산림청은 올해 물길 개선사업의 최우수 마을로 " + places + "선정했다.", "물길 개선사업"},
		{"judged before", "# 물길 개선사업 으뜸마을에 서천·무주\n산림청은 물길 개선사업 평가 결과 " + places + "으뜸마을로 선정했다.", "물길 개선사업"},
		{"this year's", "# ‘물길 개선사업’ 올해의 단지 2곳\n산림청은 ‘물길 개선사업’ 올해의 단지로 " + places + "선정했다.", "물길 개선사업"},
		{"tried in first", "# ‘물길 개선사업’ 선도마을 2곳\n산림청은 ‘물길 개선사업’ 선도마을로 " + places + "선정했다.", "물길 개선사업"},
		{"a name in quotes", "# 으뜸마을 2곳 선정\n산림청은 " + places + "‘으뜸마을’로 선정했다.", "으뜸마을"},
		{"a class and the head", "# 물길재생선도지역 3곳 지정\n산림청은 물길재생선도지역으로 3곳을 지정했다고 밝혔다.\n경제형 선도지역은 충남 서천군과 전북 무주군 2곳이 지정됐다.\n복합형은 강원 태백시 1곳이다.", "물길재생선도지역"},
		{"a class and the last words", "# 물길 활력거점 3곳 지정\n산림청은 물길 활력거점 3곳을 지정했다고 밝혔다.\n체험연계형 활력거점은 충남 서천군과 전북 무주군이다. 농사연계형 활력거점은 강원 태백시다.", "물길 활력거점"},
		{"how long", "# 물길살이 주거지원 2개 지자체 확정\n산림청은 물길살이 주거지원으로 2개 지자체를 확정했다고 밝혔다.\n산림청은 지난 2월부터 두 달간 공모를 진행했다.\n올해 대상지는 충남 서천군, 전북 무주군이다.", "물길살이 주거지원"},
		{"how they were chosen", "# 서천·무주, 물길장터에 선정\n충남 서천군과 전북 무주군이 민관 협력 방식으로 최종 선정됐다.", "물길장터"},
		{"how they came in", "# 서천·무주, 물길장터에 선정\n충남 서천군과 전북 무주군이 유적지 연계 형태로 이름을 올렸다.", "물길장터"},
		{"since when", "# 물길살이 주거지원 2개 지자체 확정\n산림청은 물길살이 주거지원으로 2개 지자체를 확정했다고 밝혔다.\n산림청은 올해 초부터 공모사업을 추진해 왔다.\n올해 대상지는 충남 서천군, 전북 무주군이다.", "물길살이 주거지원"},
		{"a holder's own project", "# ‘물길지역 활성화’ 지자체 3곳 지원\n산림청은 물길지역에서 활성화를 꾀하는 세 시군의 사업 3개를 지원 대상으로 선정했다고 6일 밝혔다.\n귀촌 정착 프로그램을 제시한 충남 서천군, 골목을 되살리는 전북 무주군, 빈 창고를 고쳐 쓰는 강원 태백시 등이 선정됐다.", "물길지역 활성화"},
	} {
		if got := decidedOn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
