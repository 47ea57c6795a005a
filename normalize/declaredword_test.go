package normalize

import "testing"

// TestCountWords: what only says what is counted is no class, so that 특례 8건 and 실증특례 8건 are one number.
func TestCountWords(t *testing.T) {
	for word, want := range map[string]bool{"특례": true, "과제": true, "서비스": true, "실증특례": false, "임시허가": false, "거점형": false} {
		if got := countWord(word); got != want {
			t.Errorf("%s: %v, want %v", word, got, want)
		}
	}
}
