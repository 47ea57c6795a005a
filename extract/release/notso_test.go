package release

import "testing"

// Verbs that deny what their noun says, put it off or tell what was so once decide nothing.
func TestDecidesNot(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want int
	}{
		{"가평군과 홍천군은 심사에서 최종 합격했다.", 1},
		{"가평군과 홍천군은 심사에서 최종 합격하지 못했다.", 0},
		{"가평군은 누리도시 이름을 지켰다.", 1},
		{"가평군은 누리도시 이름을 지켰던 옛 도시다.", 0},
		{"가평군은 누리도시 지위를 유지했다가 다른 길을 찾았다.", 0},
		{"가평군의 지정, 홍천군의 변경, 양구군의 해제를 의결했다.", 3},
		{"가평군의 지정, 홍천군의 변경, 양구군의 해제를 의결하고 화천군은 보류했다.", 3},
		{"가평군의 지정, 홍천군의 변경, 양구군의 해제를 부결했다.", 0},
	} {
		if got := predicatesIn(tt.s, false); len(got) != tt.want {
			t.Errorf("%s: %d predicates, want %d: %v", tt.s, len(got), tt.want, got)
		}
	}
}
