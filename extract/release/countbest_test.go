package release

import "testing"

// TestCountsBest: a word for the best may stand between a number and what it counts.
func TestCountsBest(t *testing.T) {
	for s, want := range map[string]string{
		"11개 우수 지자체 선정": "지자체", "7개 모범 도시 지정": "도시", "4개 최우수 기관 시상": "기관", "5개 으뜸 마을 선정": "마을",
		"9개 우수 사례 발표": "", "3개 우수한 점": "",
	} {
		got := ""
		if c, ok := countAtByte(s, 0); ok {
			got = c.noun
		}
		if got != want {
			t.Errorf("%s: %q", s, got)
		}
	}
}
