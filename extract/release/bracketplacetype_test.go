package release

import (
	"fmt"
	"testing"
)

// TestTypeNamedByPlace: a type in a bracket may begin with the name of a 시·도, and is that of the names before it.
func TestTypeNamedByPlace(t *testing.T) {
	const lead = "배포일 2025. 3. 4.(화)\n# 숲길특구 4건 지정\n산림청은 숲길특구 4건을 지정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"선정된 곳은 경남 진주시·사천시(경남 물길형), 전북 익산시·남원시(전북 숲길형)이다.": "진주시:경남 물길형 사천시:경남 물길형 익산시:전북 숲길형 남원시:전북 숲길형",
		"선정된 곳은 경남 진주시·사천시(물길형), 전북 익산시·남원시(숲길형)이다.":       "진주시:물길형 사천시:물길형 익산시:숲길형 남원시:숲길형",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got += fmt.Sprintf(" %s:%s", lastWord(h.Words.S), h.Class.S)
			}
		}
		if got != " "+want {
			t.Errorf("%s\n   got  %s\n   want  %s", in, got, want)
		}
	}
}
