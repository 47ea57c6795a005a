package release

import "testing"

// TestOwnProjects takes what each of the places chosen does for none of the programmes.
func TestOwnProjects(t *testing.T) {
	const head = "# 물빛골목 3곳 선정\n환경부는 물빛골목 대상지로 3곳을 선정했다고 밝혔다.\n"
	const all = "물빛골목: 곡성군 단양군 태백시"
	for _, c := range []struct{ name, in, want string }{
		{"chosen with", head + "충북 단양군은 ‘강가마을’ 사업으로 선정됐다. 강원 태백시는 ‘배움의 숲’ 사업으로 선정됐다. 전남 곡성군은 ‘장터길’ 사업으로 선정됐다.", all},
		{"what is theirs was chosen", head + "충북 단양군의 ‘강가마을’ 사업이 선정됐다. 강원 태백시의 ‘배움의 숲’ 사업이 선정됐다. 전남 곡성군의 ‘장터길’ 사업이 선정됐다.", all},
		{"chosen, in one row", head + "선정된 사업은 충북 단양군의 ‘강가마을’ 사업, 강원 태백시의 ‘배움의 숲’ 사업, 전남 곡성군의 ‘장터길’ 사업이다.", all},
		{"chosen, behind marks", head + "선정된 사업은 ▲단양군의 ‘강가마을’ 사업 ▲태백시의 ‘배움의 숲’ 사업 ▲곡성군의 ‘장터길’ 사업이다.", all},
		{"chosen, with what they are for", head + "선정된 사업은 단양군의 물길을 잇는 ‘강가마을’ 사업, 태백시의 배움터를 위한 ‘배움의 숲’ 사업, 곡성군의 ‘장터길’ 사업 등이다.", all},
		{"done", head + "충북 단양군은 ‘강가마을’ 사업을 추진한다. 강원 태백시는 ‘배움의 숲’ 사업을 추진한다. 전남 곡성군은 ‘장터길’ 사업을 추진한다.", all},
		{"without quotes", head + "충북 단양군은 강가마을 조성 사업으로 이름을 올렸다. 강원 태백시는 배움의 숲 운영 사업으로 이름을 올렸다. 전남 곡성군은 장터길 정비 사업으로 이름을 올렸다.", all},
		{"a plan", head + "충북 단양군은 강가마을을 짓는 계획으로 선정됐다. 강원 태백시는 배움의 숲을 만드는 계획으로 선정됐다. 전남 곡성군은 장터를 잇는 사업으로 선정됐다.", all},
		{"programmes that they were chosen into", "# 농촌 활력 공모 2곳 선정\n산림청은 농촌 활력 공모 결과를 발표했다. 충북 단양군은 ‘강가마을’ 사업에 선정됐다. 강원 태백시는 ‘배움의 숲’ 사업에 선정됐다.", "강가마을: 단양군; 배움의숲: 태백시"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}
