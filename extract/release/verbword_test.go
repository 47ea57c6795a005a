package release

import "testing"

// TestVerbWords: a verb that leads on to another is no part of a name behind it; nouns that end alike are.
func TestVerbWords(t *testing.T) {
	for word, want := range map[string]bool{
		"나누어": true, "나눠": true, "견주어": true, "갖추어": true, "이루어": true, "추려": true, "골라": true, "묶어": true, "않아": true, "지키지않아": true, "마지않아": true,
		"언어": false, "동남아": false, "육아": false, "고등어": false, "고려": false, "콜라": false, "신라": false, "청춘": false, "올해": false,
	} {
		if got := isVerb(word); got != want {
			t.Errorf("%s: %t", word, got)
		}
	}
}
