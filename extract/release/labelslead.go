package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// leadOfLabels is how many bytes of the first of several labels lead to them all, where the others have fewer words: the topic of
// (유형은) 도심형, (가나도시) 기본형.
func (ctx *context) leadOfLabels(first string, others []string) int {
	most := 0
	for _, o := range others {
		most = max(most, len(strings.Fields(o)))
	}
	k := len(first)
	for range most {
		k = max(0, strings.LastIndexByte(strings.TrimRight(first[:k], " "), ' ')+1)
	}
	lead := strings.TrimRight(first[:k], " ")
	if lead == "" || len(others) == 0 {
		return 0
	}
	if topicOf(lead) > 0 && utf8.RuneCountInString(lead) > shortestTopic && !strings.Contains(lead, " ") || endsAsProgramme(lead) || conditionAtEnd.MatchString(lead) {
		return k
	}
	if _, ok := ctx.schemeOf(lead); ok {
		return k
	}
	return 0
}

// conditionAtEnd ends words that say how the parts are told: (나누면) 산촌 2곳, (유형별로 살펴보면) 도시 1곳.
var conditionAtEnd = hangul.MustCompile(`(?:^|\s)[가-힣]{2,5}면$`)

// shortestTopic is as long as what may be a verb that describes the next word: 작은, 젊은.
const shortestTopic = 2
