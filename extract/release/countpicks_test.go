package release

import "testing"

// TestCountedInPicks: what was picked is counted in 선.
func TestCountedInPicks(t *testing.T) {
	for in, want := range map[string]int{
		"산림청은 온새미숲 3선을 선정했다고 5일 밝혔다.":     3,
		"산림청은 온새미숲 12선을 최종 확정했다고 5일 밝혔다.": 12,
		"산림청은 3선 의원을 만나 온새미숲을 지정했다.":      0,
		"산림청은 온새미숲 100선을 선정했다고 밝혔다.":      0,
	} {
		got := 0
		for _, n := range countsIn(in) {
			got = n.n
		}
		if got != want {
			t.Errorf("%s: %d, want %d", in, got, want)
		}
	}
}
