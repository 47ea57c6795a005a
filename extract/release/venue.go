package release

import (
	"regexp"
	"strings"
)

// venuePattern finds what tells that a place is where people met: (서울 용산구)
// 하늘호텔에서 제6차 위원회를 열고.
var venuePattern = regexp.MustCompile(`^[^,.]{0,40}?에서\s[^.]{0,120}?(?:열고|열어|열었|열린 |연 |개최|갖고|갖는|가진|모여|만나|진행하|마련하)`)

// venueMost is the most bytes between a place and the particle of where people met.
const venueMost = 120

// venue says that the words behind a place make it the scene of a meeting.
func venue(rest string) bool {
	return strings.Contains(head(rest, venueMost), "에서 ") && venuePattern.MatchString(rest)
}
