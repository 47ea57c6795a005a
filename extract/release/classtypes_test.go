package release

import (
	"strings"
	"testing"
)

// TestTypesOfSeveralWords: a type of several words is read whole, and each list has the type that it stands behind.
func TestTypesOfSeveralWords(t *testing.T) {
	const lead = "# 숲치유마을 4곳 선정\n산림청은 올해 ‘숲치유마을’ 4곳을 선정했다고 밝혔다.\n"
	const want = "강릉시/휴양 중심형 동해시/휴양 중심형 속초시/체험 중심형 삼척시/체험 중심형"
	for _, c := range []struct{ in, want string }{
		{"휴양 중심형은 강릉시, 동해시 2곳이고 체험 중심형은 속초시, 삼척시 2곳이다.", want},
		{"휴양 중심형은 강릉시, 동해시이고 체험 중심형은 속초시, 삼척시이다.", want},
		{"휴양 중심형에는 강릉시, 동해시가, 체험 중심형에는 속초시, 삼척시가 뽑혔다.", want},
		{"올해 선정된 4곳 중 휴양 중심형은 강릉시, 동해시 2곳이고 체험 중심형은 속초시, 삼척시 2곳이다.", want},
		{"올해 선정된 4곳 중 휴양형은 강릉시, 동해시 2곳이고 체험형은 속초시, 삼척시 2곳이다.", strings.ReplaceAll(want, " 중심형", "형")},
		{"▲휴양 중심형 강릉시, 동해시 ▲체험 중심형 속초시, 삼척시 등이다.", want},
		{"유형별로는 휴양 중심형 2곳(강릉시, 동해시), 체험 중심형 2곳(속초시, 삼척시)이다.", want},
		{"올해 휴양형은 강릉시, 동해시 2곳이고 체험형은 속초시, 삼척시 2곳이다.", strings.ReplaceAll(want, " 중심형", "형")},
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, h.Words.S+"/"+h.Class.S)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}
