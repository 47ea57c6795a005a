package release

import (
	"slices"
	"strings"
)

// The words for those who were not chosen, and for the other times at which
// somebody was (see othertime.go), stand here once. Readers put together the
// groups that hold for what they look at: in a sentence 제외 may leave out
// anything (세종시를 제외한), in a heading or a cell it leaves out places.
var (
	// failedWords tell, in sentences as in cells, of who was examined and lost.
	failedWords = []string{"탈락", "고배", "쓴잔", "낙방"}
	// unchosenWords are statuses of who did not become what the others did.
	unchosenWords = []string{"미선정", "미지정", "미인증", "불합격", "부적합"}
	// setAsideWords tell of who was left out, or on whom the decision was put off.
	setAsideWords = []string{"제외", "보류", "유보", "재심의"}
	// denyingWords are the verbs of a sentence that denies: 선정되지 못했다, 넘지 않았다.
	denyingWords = []string{"못했", "못한", "않았", "않은"}
	// applyingWords tell of who asked to be chosen; whether they were is told elsewhere.
	applyingWords = []string{"신청", "응모", "접수"}
)

// wordsOf puts groups of words together.
func wordsOf(groups ...[]string) []string { return slices.Concat(groups...) }

// anyOf is the alternatives of a regular expression that finds one of the words.
func anyOf(groups ...[]string) string { return strings.Join(wordsOf(groups...), "|") }
