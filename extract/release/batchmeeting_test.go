package release

import "testing"

// TestBatchOfMeeting: the number of a committee or of its meeting is no round of the programme.
func TestBatchOfMeeting(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"제5차 위원회 심의를 거쳐", ""},
		{"제5회 도시숲위원회를 열고", ""},
		{"제3차 심의회에서", ""},
		{"제2회 정기회의 개최", ""},
		{"제5차 별숲도시로", "제5차"},
		{"제4기 법정 별숲도시", "제4기"},
	} {
		got := ""
		if at, ok := batchAt(c.s, 0); ok {
			got = c.s[at[0]:at[1]]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.s, got, c.want)
		}
	}
}
