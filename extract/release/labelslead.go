package release

import (
	"strings"
	"unicode/utf8"
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
	if topicOf(lead) > 0 && utf8.RuneCountInString(lead) > shortestTopic && !strings.Contains(lead, " ") || endsAsProgramme(lead) {
		return k
	}
	if _, ok := ctx.schemeOf(lead); ok {
		return k
	}
	return 0
}

// shortestTopic is as long as what may be a verb that describes the next word: 작은, 젊은.
const shortestTopic = 2
