package release

import "testing"

// TestProgrammeName: a programme is called as the release spells it, and two
// spellings are one programme.
func TestProgrammeName(t *testing.T) {
	for _, c := range []struct{ name, in, id, called string }{
		{"spaces stay", `# 숲길 으뜸도시 2곳 지정
산림청은 숲길 으뜸도시로 경기 오산시, 전북 무주군을 지정했다.`, "숲길으뜸도시", "숲길 으뜸도시"},
		{"the spelling in quotes", `# ‘어린이 안전도시’ 2곳 지정
행정안전부는 어린이안전도시 인증 심사 결과 경기 오산시, 전북 무주군을 어린이안전도시로 지정했다.`, "어린이안전도시", "어린이 안전도시"},
		{"청소년 ends as a year does", `# 청소년 친화도시 2곳 인증
여성가족부는 2023년 청소년 친화도시로 경기 오산시, 전북 무주군 2곳을 인증했다.`, "청소년친화도시", "청소년 친화도시"},
		{"what describes the noun", `# 올해 걷고 싶은 정원도시 2곳 추가 지정
산림청은 올해 경기 오산시, 전북 무주군 2곳을 걷고 싶은 정원도시로 추가 지정했다.`, "걷고싶은정원도시", "걷고 싶은 정원도시"},
		{"an adjective", `# 안전한 어린이마을 2곳 선정
행정안전부는 안전한 어린이마을에 경기 오산시, 전북 무주군을 선정했다.`, "안전한어린이마을", "안전한 어린이마을"},
	} {
		ds := Read(written(c.in), "").Decisions
		if len(ds) == 0 {
			t.Errorf("%s: nothing read", c.name)
			continue
		}
		for _, d := range ds {
			if d.Scheme.ID != c.id || d.Scheme.Name != c.called {
				t.Errorf("%s\n   got  %s %s\n   want %s %s", c.name, d.Scheme.ID, d.Scheme.Name, c.id, c.called)
			}
		}
	}
}
