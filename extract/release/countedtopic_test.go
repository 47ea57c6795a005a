package release

import "testing"

// TestToldOneByOne takes places that sentences or lines tell of, one each, for those declared, where
// they are as many and some may be named already.
func TestToldOneByOne(t *testing.T) {
	const head = "# 물빛골목 3곳 선정\n환경부는 물빛골목 대상지로 3곳을 선정했다고 밝혔다.\n"
	const first = "# 물빛골목 3곳 선정\n환경부는 물빛골목 대상지로 충북 단양군 등 3곳을 선정했다고 밝혔다.\n"
	const all = "물빛골목: 곡성군 단양군 태백시"
	for _, c := range []struct{ name, in, want string }{
		{"the first chosen", head + "이번에 선정된 충북 단양군은 강가에 쉼터를 짓는다. 강원 태백시는 폐교를 고친다. 전남 곡성군은 시장을 잇는다.", all},
		{"the case of each", head + "최종 선정된 충북 단양군의 경우 강가에 쉼터를 짓는다. 강원 태백시의 경우 폐교를 고칠 계획이다. 전남 곡성군의 경우 시장을 잇는다.", all},
		{"one named before", first + "충북 단양군은 강가에 쉼터를 짓는다. 강원 태백시는 폐교를 고친다. 전남 곡성군은 시장을 잇는다.", all},
		{"one named before, lines", first + "○ (충북 단양군) 강가에 쉼터를 짓는다.\n○ (강원 태백시) 폐교를 고친다.\n○ (전남 곡성군) 시장을 잇는다.", all},
		{"one named before, dashes", first + "- 충북 단양군 ‘물소리’: 강가에 쉼터를 짓는다.\n- 강원 태백시 ‘배움터’: 폐교를 고친다.\n- 전남 곡성군 ‘장터’: 시장을 잇는다.", all},
		{"what is theirs", first + "충북 단양군의 ‘물소리’는 강가에 쉼터를 짓는다. 강원 태백시의 ‘배움터’는 폐교를 고친다. 전남 곡성군의 ‘장터’는 시장을 잇는다.", all},
		{"what they work with", head + "충북 단양군은 강가에 쉼터를 짓는다. 강원 태백시는 영월, 정선의 폐교를 잇는다. 전남 곡성군은 시장을 잇는다.", all},
		{"two of others", first + "강원 태백시는 폐교를 고친다. 전남 곡성군은 시장을 잇는다. 경북 영덕군은 길을 낸다.", "물빛골목: 단양군"},
		{"one of those of last year", first + "지난해 선정된 강원 태백시는 폐교를 고쳤다. 전남 곡성군은 시장을 이었다.", "물빛골목: 단양군"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}
