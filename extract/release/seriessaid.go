package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// earlierNouns are the nouns for what becomes of those that were certified before.
var earlierNouns = setOf("연장", "갱신", "변경", "취소", "해제", "철회", "반납", "종료", "기간")

// asFollows ends a sentence that only leads to those below, ofEarlierBelow describes them.
var (
	asFollows      = hangul.MustCompile(`(?:다음|아래)(?:과|와)\s같(?:다|습니다)\.?$`)
	ofEarlierBelow = hangul.MustCompile(`(?:연장|갱신|변경|취소|해제|철회|반납|종료)(?:된|한|하는|되는|하기로\s한|받은)\s`)
)

// headOfSentence reads the sentence right over a series, where it tells what became of those below that were certified before:
// 2022년에 지정된 서비스 2건은 지정기간이 연장되었다.
func headOfSentence(v view) (h seriesHead) {
	all := sentencesOf(v.S)
	if len(all) == 0 || !earlierNouns.in(v.S[all[len(all)-1][0]:]) {
		return h
	}
	r := all[len(all)-1]
	s := strings.TrimRight(v.S[r[0]:r[1]], " ")
	if len(s) > longestTale {
		return h
	}
	st, at := statusToldOf(s)
	if asFollows.MatchString(s) {
		if m := ofEarlierBelow.FindStringIndex(s); m != nil && (st == "" || at[0] > m[0]) {
			st, at = cellStatusIn(s, m)
		}
	} else if len(s)-at[1] > len("되었다.") {
		return h // something else became of them
	}
	if st.OfEarlier() && !notHere.MatchString(s) && !wasRefused.MatchString(s) && !newlyGiven.MatchString(s) {
		h.words, h.status, h.by = s, st, v.value(r[0]+at[0], r[0]+at[1], "heading.status")
	}
	return h
}

// cellStatusIn is the status in the bytes of m.
func cellStatusIn(s string, m []int) (schema.Status, [2]int) {
	st, a, b, _ := cellStatus(s[m[0]:m[1]])
	return st, [2]int{m[0] + a, m[0] + b}
}
