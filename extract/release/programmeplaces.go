package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// quarter is a part of a place behind its name: (노원구) 상계3동, (예산군) 신암면.
var quarter = hangul.MustCompile(`^ [가-힣]{1,4}[0-9]?(?:동|읍|면|리)(?:[·, /-]|$)`)

// onlyPlaces says that words are the name of a place, or of several: '가나·다라' 선정.
func (ctx *context) onlyPlaces(words string) bool {
	for i := 0; i < len(words); {
		n, ok := ctx.gaz.placeAt(words, i)
		if !ok {
			return false
		}
		i = n.to
		if q := quarter.FindString(words[i:]); q != "" {
			i += len(strings.TrimRight(q, "·, /-"))
		}
		end := i
		for _, w := range []string{"·", ",", "-", "/"} {
			if rest, ok := strings.CutPrefix(strings.TrimLeft(words[i:], " "), w); ok {
				i = len(words) - len(strings.TrimLeft(rest, " "))
				break
			}
		}
		if i == end && i < len(words) {
			return false
		}
	}
	return words != ""
}
