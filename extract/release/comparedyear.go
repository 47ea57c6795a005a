package release

import "injeung/normalize/hangul"

// comparedYear finds that something is told by what it was the year before, which no table of that year says: 전년 대비 점수가 오른.
var comparedYear = hangul.MustCompile(`(?:` + anyOf(lastYearWords, lastYearToo) + `)(?:도)?(?:\s?대비|\s?실적 대비|보다|에 비해|에 비하여|과 비교)`)

// singlesOut finds what those who come first in something get for it: 5곳에 발전상을 수여. That they come first alone is no choice, for so do
// those that fell most: 가장 점수가 떨어진 2곳.
var singlesOut = hangul.MustCompile(`수여|시상|수상`)

// comparedDecision finds decisions that are only counted, or asked about, against those of the year before: 인증 취소가 늘어난, 선정 결과에 대한 만족도.
var comparedDecision = hangul.MustCompile(`(?:(?:선정|지정|인증|승인|등재|확정|연장|갱신|취소|해제|예비|합격|통과|결과)\s?)+(?:건수|수|율|률)?(?:[이가은는의]|에 대한)?\s(?:(?:가장|많이|크게|더)\s)*(?:만족도|인식|늘어|늘었|늘고|줄어|줄었|줄고|증가|감소|증감|급증|급감|많아|많은|적어|적은|높아|높은|낮아|낮은|비교)`)

// gateCompared is what a heading says that tells of the year before: nothing of who was chosen then, where it only compares with it and
// what is left decides or gives a prize.
func gateCompared(s string) gate {
	left := comparedYear.ReplaceAllString(s, "")
	if left == s || earlierParts.in(left) && earlier.MatchString(left) {
		return past
	}
	left = comparedDecision.ReplaceAllString(left, "")
	if g := gateOf(left); g == decided || g == silent && singlesOut.MatchString(left) {
		return g
	}
	return past
}

// besideEarlier goes on behind those of another year to how many there are with them: 지난해 가나시, 다라군(과 함께 모두 7곳으로).
var besideEarlier = hangul.MustCompile(`^(?:[와과]\s(?:함께|더불어|합쳐|합해)|까지|[을를]\s(?:더해|합쳐|합해|포함해|합하면|포함하면)),?\s`)
