package release

import "testing"

func TestVerbsEndPhrases(t *testing.T) {
	for word, want := range map[string]bool{"감면받고": true, "인정받아": true, "요건을갖추고": true, "걷고": false, "살고": false, "국제회의": false} {
		if got := endsPhraseWord(word); got != want {
			t.Errorf("%s: ends a phrase %v, want %v", word, got, want)
		}
	}
}
