package release

import "testing"

// TestWordEnds holds the look at the last letter against the words themselves.
func TestWordEnds(t *testing.T) {
	w := endsOf("로", "새롭게", "A형", "점)", "가·", "1")
	for _, s := range []string{"", "로", "가로", "가나", "새롭게", "롭게", "게", "A형", "형", "점)", ")", "가·", "나·", "·", "1", "나1", "12", "가나🏙"} {
		if got, want := w.in(s), endsInOne(s, w.list); got != want || want && !w.may(s) {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
	if w.may("가나다") {
		t.Error("가나다 may end in one of the words")
	}
}
