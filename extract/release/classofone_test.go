package release

import "testing"

// TestClassesOfOne: what one sentence gives side by side under one programme of the title are its classes,
// not programmes of their own; two that the title names are two.
func TestClassesOfOne(t *testing.T) {
	for _, c := range []struct{ in, programmes, want string }{
		{"# 별내쉼도시 조성사업 대상지 선정\n산림청은 별내쉼도시 조성사업 대상으로 으뜸쉼도시에 울산, 버금쉼도시에 경기 오산시와 충남 당진시를 선정했다.",
			"별내쉼도시", "new 울산:으뜸쉼도시, new 경기 오산시:버금쉼도시, new 충남 당진시:버금쉼도시"},
		{"# 별내쉼도시 3곳 선정\n산림청은 별내쉼도시 3곳을 뽑았다. 이 가운데 으뜸쉼도시는 울산, 버금쉼도시는 경기 오산시와 충남 당진시다.",
			"별내쉼도시", "new 울산:으뜸쉼도시, new 경기 오산시:버금쉼도시, new 충남 당진시:버금쉼도시"},
		{"# 별내쉼도시·달내숲도시 3곳 선정\n산림청은 별내쉼도시에 울산, 달내숲도시에 경기 오산시와 충남 당진시를 선정했다.",
			"달내숲도시, 별내쉼도시", "new 울산, new 경기 오산시, new 충남 당진시"},
		{"# 별내숲지구·달내쉼터지구 3곳 선정\n산림청은 ‘별내숲지구’와 ‘달내쉼터지구’를 선정했다. 숲지구는 울산, 쉼터지구는 경기 오산시와 충남 당진시다.",
			"달내쉼터지구, 별내숲지구", "new 울산, new 경기 오산시, new 충남 당진시"},
	} {
		if got := programmesOf(c.in); got != c.programmes {
			t.Errorf("%s\n got programmes %s", c.in, got)
		}
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// TestJointByWord: what names make together stands behind them, or the number before their bracket counts
// them as one.
func TestJointByWord(t *testing.T) {
	const head = "# 숲누리도시 3곳 선정\n산림청은 숲누리도시로 "
	for in, want := range map[string]string{
		"강원 속초·고성군 컨소시엄, 경남 밀양시, 전남 해남군을 선정했다.": "new 강원 속초+1, new 강원 고성군+1, new 경남 밀양시, new 전남 해남군",
		"서울 강북·노원 연합, 경남 밀양시, 전남 해남군을 선정했다.":    "new 서울 강북+1, new 서울 노원+1, new 경남 밀양시, new 전남 해남군",
		"3곳(부산 사하·사상, 경남 밀양시, 전남 해남군)을 선정했다.":   "new 부산 사하+1, new 부산 사상+1, new 경남 밀양시, new 전남 해남군",
		"4곳(부산 사하·사상, 경남 밀양시, 전남 해남군)을 선정했다.":   "new 부산 사하, new 부산 사상, new 경남 밀양시, new 전남 해남군",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}

// TestRoundInWords: a call may be told by its ordinal in words; other ordinals tell no round.
func TestRoundInWords(t *testing.T) {
	for in, want := range map[string]string{
		"올해 두 번째 공모를 통해 숲누리도시로 경기 오산시를 선정했다.": "두 번째",
		"경기 오산시를 두 번째 숲누리도시로 선정했다.":           "",
	} {
		got := ""
		for _, d := range Read(written("# 숲누리도시 선정\n산림청은 "+in), "").Decisions {
			got += d.Batch.Words.S
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
