package release

import "injeung/normalize/hangul"

// comparedYear finds that something is told by what it was the year before, which no table of that year says: 전년 대비 점수가 오른.
var comparedYear = hangul.MustCompile(`(?:` + anyOf(lastYearWords, lastYearToo) + `)(?:도)?(?:\s?대비|\s?실적 대비|보다|에 비해|에 비하여|과 비교)`)

// singlesOut finds a number of those that come first in something, or what they get for it: 가장 나아진 3곳, 5곳에 발전상을 수여.
var singlesOut = hangul.MustCompile(`수여|시상|수상|가장\s.{1,40}[0-9]\s?(?:곳|개)`)

// gateCompared is what a heading says that tells of the year before: nothing of who was chosen then, where it only compares with it and
// what is left decides, gives a prize or tells the first ones.
func gateCompared(s string) gate {
	left := comparedYear.ReplaceAllString(s, "")
	if left == s || earlierParts.in(left) && earlier.MatchString(left) {
		return past
	}
	if g := gateOf(left); g != silent || singlesOut.MatchString(left) {
		return g
	}
	return past
}
