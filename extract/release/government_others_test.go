package release

import (
	"fmt"
	"testing"
)

// TestCountsOfThoseIn: local governments of both kinds that are more than what they stand behind part it by no class, and the noun for a
// part is a class only with the word before it.
func TestCountsOfThoseIn(t *testing.T) {
	const head = "배포일 2025. 3. 4.(화)\n# 숲길특구 지정\n"
	for in, want := range map[string]string{
		"산림청은 숲길특구 31건(6개 광역지자체, 43개 기초지자체)을 지정했다고 밝혔다.":      " 31",
		"산림청은 숲길특구 12건(2개 시·도, 15개 시·군)을 지정했다고 밝혔다.":          " 12",
		"산림청은 숲길특구 31곳(6개 광역지자체, 25개 기초지자체)을 지정했다고 밝혔다.":      " 31 6 25",
		"산림청은 숲길특구 7곳(광역지자체 2곳, 기초지자체 6곳)을 지정했다고 밝혔다.":        " 7 광역지자체2 기초지자체6",
		"산림청은 공모 결과 물길 분야 6곳, 가로수길 분야 4곳 등 총 10곳을 선정했다고 밝혔다.": " 물길 분야6 가로수길 분야4 10",
		"산림청은 새로 생긴 분야 3곳, 물길 분야 2곳을 선정했다고 밝혔다.":              " 3 물길 분야2",
		"산림청은 여건이 어려운 분야 3곳, 해운 분야 2곳을 선정했다고 밝혔다.":            " 3 해운 분야2",
		"산림청은 살기 좋은 마을 만들기 분야 3곳, 걷기 분야 2곳을 선정했다고 밝혔다.":       " 3 걷기 분야2",
		"산림청은 공모 결과 마을 만들기 분야 3곳, 안전 분야 2곳을 선정했다고 밝혔다.":       " 마을 만들기 분야3 안전 분야2",
	} {
		got := ""
		for _, d := range Read(written(head+in), "").Decisions {
			if d.Where != InBody {
				continue
			}
			for _, c := range d.Counts {
				got += fmt.Sprintf(" %s%d", c.Class.S, c.N)
			}
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
