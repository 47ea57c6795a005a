package release

import "testing"

// TestCountsOfSido: how many lie in each 시·도, in whatever words, names none of them.
func TestCountsOfSido(t *testing.T) {
	const lead = "# 은빛마을 9곳 선정\n농림축산식품부는 은빛마을 9곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"each", lead + "은빛마을은 부산·경기 각 2곳, 대구 1곳씩 선정되었다.", ""},
		{"each, and others", lead + "지역별로는 부산·경기 각 2곳, 대구·강원 각 1곳, 전남 3곳이다.", ""},
		{"by 시·도", lead + "시도별로 보면 전남 3곳, 부산과 경기 각각 2곳, 대구·강원 1곳씩이 선정됐다.", ""},
		{"the most", lead + "전남이 3곳으로 가장 많고, 부산과 경기가 2곳씩, 대구와 강원이 각각 1곳이다.", ""},
		{"from", lead + "경북과 전남에서 각각 3곳, 충남에서 2곳, 제주에서 1곳이 뽑혔다.", ""},
		{"behind marks", lead + "▲광주 1곳 ▲울산 1곳 ▲전남 2곳 ▲부산 1곳 ▲경남 4곳이다.", ""},
		{"one each", lead + "시·도별로는 울산 1곳, 충북 1곳, 강원 1곳, 경기 1곳, 전남 5곳이다.", ""},
		{"with a programme of names", "# 은빛도시 2곳·은빛마을 5곳 선정\n농림축산식품부는 은빛도시 2개, 은빛마을 5개를 선정했다. 은빛도시는 강원 홍천군, 경남 사천시이고, 은빛마을은 부산·경기 각 2곳, 대구 1곳씩 선정되었다.",
			"new 강원 홍천군, new 경남 사천시"},
		{"the places behind", lead + "강원 2곳(홍천군, 화천군), 경남 1곳(사천시) 등이 선정됐다.", "new 강원 홍천군, new 강원 화천군, new 경남 사천시"},
		{"of them all", "# 은빛특구 2곳 지정\n환경부는 전남·제주 2곳을 은빛특구로 지정했다고 밝혔다.", "new 전남, new 제주"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTopicsApart: names under the topic of one programme are not those of the next.
func TestTopicsApart(t *testing.T) {
	f := Read(written("# 은빛도시 2곳·은빛마을 5곳 선정\n농림축산식품부는 은빛도시 2개, 은빛마을 5개를 선정했다. 은빛도시는 강원 홍천군, 경남 사천시이고, 은빛마을은 부산·경기 각 2곳, 대구 1곳씩 선정되었다."), "")
	for _, d := range f.Decisions {
		if len(d.Holders) > 0 && d.Scheme.Name != "은빛도시" {
			t.Errorf("%s holds %s", d.Holders[0].Words.S, d.Scheme.Name)
		}
	}
}

// TestGroupsBehindMarks reads stems under a 시·도 with a colon behind a mark.
func TestGroupsBehindMarks(t *testing.T) {
	const lead = "# 은빛마을 4곳 선정\n환경부는 은빛마을 4곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"dots", lead + "선정된 곳은 △ 대전: 유성·대덕 △ 강원: 횡성·강릉이다.", "new 대전 유성, new 대전 대덕, new 강원 횡성, new 강원 강릉"},
		{"commas", lead + "이번에는 △인천: 강화, 연수 △서울: 노원 △경남: 거창이 포함됐다.", "new 인천 강화, new 인천 연수, new 서울 노원, new 경남 거창"},
		{"a word for 에서는", lead + "부산에선 강서구와 수영구, 대구에선 남구와 중구가 선정됐다.", "new 부산 강서구, new 부산 수영구, new 대구 남구, new 대구 중구"},
		{"in a title behind who decides", "# 환경부, 홍천·무주·담양 은빛마을 지정\n환경부는 은빛마을을 지정했다고 밝혔다.", "new 홍천, new 무주, new 담양"},
		{"in a title this year", "# 올해 경기 안성·충북 제천 은빛마을 지정\n환경부는 은빛마을을 지정했다고 밝혔다.", "new 경기 안성, new 충북 제천"},
		{"a name that ends as an ordinal", "# 은빛마을 4곳 지정\n환경부는 서산·양구·담양·인제 4개 지역을 은빛마을로 지정했다고 밝혔다.", "new 서산, new 양구, new 담양, new 인제"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
