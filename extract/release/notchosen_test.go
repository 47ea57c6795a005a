package release

import "testing"

// TestWordsForNotChosen: every reader of labels, headings, cells and names knows
// every word for those who were not chosen.
func TestWordsForNotChosen(t *testing.T) {
	for _, w := range wordsOf(failedWords, unchosenWords) {
		if !labelsOthers(w + " 지자체: 가나군, 다라시") {
			t.Errorf("a line labelled %s names who was chosen", w)
		}
		if g := gateOf(w + " 지자체"); g != refused {
			t.Errorf("a table headed %s is %d", w, g)
		}
		if !rejections.MatchString(w) || !earlyStage.MatchString(w) {
			t.Errorf("a cell %s is no rejection", w)
		}
		if !notChosen(w) {
			t.Errorf("%s before a number makes it one of who was chosen", w)
		}
	}
	for _, w := range failedWords {
		if !refuses("가나군은 심사에서 "+w) || !leftOut("가나군은 심사에서 "+w+"했다.") || !containsAny(w, strangers) {
			t.Errorf("a sentence with %s tells of who was chosen", w)
		}
	}
}

// TestWordsForEarlierYears: the readers that differ in the words of a time share
// those that date it.
func TestWordsForEarlierYears(t *testing.T) {
	for _, w := range lastYearWords {
		if gateOf(w+" 선정 지자체") != past || !formerly(w+" 지표 ") || !earlierWords.in(w) || !decidedLate.MatchString(w) || !againstNow("올해는 가나시가, "+w+"에는 다라시가") {
			t.Errorf("%s is not known for an earlier year", w)
		}
	}
	if gateOf("올해 선정 지자체") != decided || formerly("지난해보다 지표 ") {
		t.Error("this year, or a comparison with the last, is taken for an earlier one")
	}
}
