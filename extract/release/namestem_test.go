package release

import "testing"

// TestStemsOfProvinces reads places that are printed in one word with their 시·도, or in a bracket
// behind it with where in them, and those whose row ends in 까지.
func TestStemsOfProvinces(t *testing.T) {
	const lead = "# 은빛마을 3곳 선정\n환경부는 은빛마을 3곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"dots", lead + "강원춘천·전북전주·충남홍성 3곳이 선정됐다.", "new 강원춘천, new 전북전주, new 충남홍성"},
		{"with particles", lead + "은빛마을에 강원춘천과 전북전주, 충남홍성이 선정됐다.", "new 강원춘천, new 전북전주, new 충남홍성"},
		{"brackets of classes", lead + "선정된 지자체는 △환경 점검(제주·강원춘천) △물류 배송(전북전주) 등이다.", "new 제주:환경 점검, new 강원춘천:환경 점검, new 전북전주:물류 배송"},
		{"brackets of sites", lead + "강원춘천(가온지구), 전북전주(나래지구), 충남홍성(다솜지구) 등 3곳이 선정됐다.", "new 강원춘천, new 전북전주, new 충남홍성"},
		{"the place in a bracket", lead + "강원(춘천시 남산면)과 전북(완주군 봉동읍)이 은빛마을로 선정됐다.", "new 춘천시, new 완주군"},
		{"up to the last", lead + "강원 춘천시를 비롯해 전북 전주시, 충남 홍성군까지 3개 지자체를 은빛마을로 신규 지정했다.", "new 강원 춘천시, new 전북 전주시, new 충남 홍성군"},

		{"a word that goes on", lead + "강원춘천공장, 전북전주한옥길이 선정됐다.", ""},
		{"of another province", lead + "은빛마을에 강원전주와 전북춘천이 선정됐다.", ""},
		{"a body of the province", "# 은빛마을 선정\n강원도는 환경부 은빛마을 공모에 가온섬·나래섬 등 2개 섬이 선정됐다고 밝혔다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestInOrder leaves out those whom others come after, and reads those told by class: with the
// kind of government in a bracket, or as the topic of what only includes them.
func TestInOrder(t *testing.T) {
	const lead = "# 은빛마을 3곳 선정\n환경부는 은빛마을 3곳을 선정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"the fourth in the country", "# 춘천시, 은빛마을 가입\n춘천시는 국내에서 대전시, 청주시, 나주시에 이어 네 번째로 은빛마을에 가입했다.", "new 춘천시"},
		{"the third of the province", "# 춘천시, 은빛마을 인증\n춘천시는 강릉시, 원주시에 이어 도내 세 번째로 은빛마을 인증을 받았다.", "new 춘천시"},
		{"after others", "# 춘천시, 은빛마을 지정\n춘천시가 강릉시, 원주시에 이어 은빛마을로 지정됐다.", "new 춘천시"},
		{"kinds in brackets", "# 은빛마을 3곳 선정\n환경부는 은빛마을로 울산시(광역 1곳)와 춘천시·전주시(기초 2곳) 등 총 3곳을 선정했다.", "new 울산시:광역, new 춘천시:기초, new 전주시:기초"},
		{"included, by field", lead + "나눔 분야에서는 춘천시, 전주시가 포함됐다. 배움 분야에는 홍성군이 선정됐다.", "new 춘천시:나눔, new 전주시:나눔, new 홍성군:배움"},

		{"people of places included", lead + "심사 분야에는 춘천시, 전주시 공무원이 포함됐다.", ""},
		{"included last year", lead + "지난해 나눔 분야에는 춘천시, 전주시가 포함됐다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestNamesBesideQuotes takes what stands between two quoted names for no name, nor what
// tells of a programme before its name.
func TestNamesBesideQuotes(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"between quotes", "# 은빛도시 4곳 선정\n환경부는 '은빛도시형 사업' 대상지로 춘천·원주시를, '금빛도시형 사업' 대상지로 전주시와 익산시를 각각 선정했다.", "은빛도시"},
		{"with a verb before it", "# 춘천시, 은빛도시 선정\n춘천시가 환경부에서 공개모집한 은빛도시 대상지역으로 선정됐다.", "은빛도시"},
		{"behind a clause", "# 춘천시, 은빛도시 선정\n은빛도시는 2030년까지 숲을 늘리게 되는데 대상지역에는 춘천시와 전주시 등 2곳이 선정됐다.", "은빛도시"},
	} {
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Scheme.Name != c.want {
				t.Errorf("%s: %q, want %q", c.name, d.Scheme.Name, c.want)
			}
		}
	}
}
