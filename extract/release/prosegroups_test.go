package release

import "testing"

// TestNamesOverTheText: names with their number under the title, numbers of 시·도 with a
// particle before their places, single names in groups, and other turns of phrase.
func TestNamesOverTheText(t *testing.T) {
	const lead = "환경부는 은빛마을 3곳을 선정했다고 밝혔다. "
	const all = "new 강원 춘천시, new 전북 전주시, new 충남 홍성군"
	for _, c := range []struct{ name, in, want string }{
		{"over the text", "# 환경부, 은빛마을 3곳 선정\n강원 춘천시, 전북 전주시, 충남 홍성군 등 3곳\n\n" + lead, all},
		{"numbers with a particle", "# 은빛마을 3곳 선정\n" + lead + "지역별로는 강원에서 1곳(춘천시), 전북이 1곳(전주시), 충남은 1곳(홍성군)이다.", "new 강원 춘천시, new 전북 전주시, new 충남 홍성군"},
		{"one in a group", "# 은빛마을 3곳 선정\n" + lead + "수도권과 강원권에서는 강원 춘천시가, 그 밖의 지역에서는 전북 전주시, 충남 홍성군이 선정됐다.", all},
		{"to be chosen as a success", "# 은빛마을 3곳 선정\n강원 춘천시, 전북 전주시, 충남 홍성군 등 3곳이 환경부 은빛마을 공모에서 최종 대상지로 선정되는 성과를 거뒀다.", all},
		{"a success of others than last year's", "# 은빛마을 2곳 선정\n환경부는 은빛마을 2곳을 선정했다고 밝혔다. 중소도시는 서울 노원구, 서울 도봉구 등 서울만 선정되었던 ‘21년과 달리, 올해는 강원 춘천시, 전북 전주시 등 지방 도시들도 은빛마을 인증을 취득하는 성과가 있었다.",
			"new 강원 춘천시, new 전북 전주시"},
		{"of this year", "# 올해 은빛마을에 3개 지자체\n환경부는 인구 감소에 대응하기 위해 추진하는 은빛마을의 올해 대상지로 강원 춘천시, 전북 전주시, 충남 홍성군을 선정했다고 밝혔다.", all},
		{"a name that ends in 이", "# 환경부, 고을살이 사업 3곳 선정\n환경부는 고을살이 사업 3곳을 선정했다고 밝혔다. 강원 춘천시, 전북 전주시, 충남 홍성군이다.", all},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
