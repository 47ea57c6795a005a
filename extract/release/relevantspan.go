package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// review is what a place does that looks at others: 경기도 1차 예비심사와, 전북도의 추천을.
var review = hangul.MustCompile(`^의?\s(?:\d차\s)?(?:자체\s|서면\s|현장\s|예비\s?|본\s?|사전\s)?(?:심사|심의|평가|검토|추천)(?:와|과|를|을|,|\s결과|의|에서)`)

// reviews says that a single place is named for its review of others.
func (c *clause) reviews(g governed) bool {
	return len(g.list.entries()) == 1 && !g.list.closed() && review.MatchString(head(c.s[g.to:], 60))
}

// running finds a span of years before a number or names of those who were chosen in it,
// and what they have done since.
var running = hangul.MustCompile(`(?:지난|최근)\s?(?:\d{1,2}|[한두세네])\s?(?:년|해)(?:간|동안|\s동안)`)

// yearsRunning says that what is told was decided over some years: 지난 2년간 6개소가 선정돼
// 추진 중이다. A verb right before names, which tells what they did in that time, leaves the decision to now: 지난 2년간
// 사업을 마친 가나군은 재지정됐다.
func (c *clause) yearsRunning(g governed) bool {
	m := running.FindStringIndex(c.s[:g.from])
	if c.title || m == nil || g.list != nil && g.attr == nil && g.by.from >= g.to && didInTime(lastWord(c.s[m[1]:g.from])) {
		return false
	}
	return !containsAny(c.s[:g.from], []string{"이번", "올해"})
}

// didInTime says that a word is a verb as it stands before those who did something: 마친, 운영한; 매년 is none.
func didInTime(word string) bool {
	return word != "" && hangul.Final(lastRune(word)) == hangul.Final('는') && !strings.HasSuffix(word, "년")
}
