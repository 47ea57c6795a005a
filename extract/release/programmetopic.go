package release

import (
	"slices"

	"injeung/normalize/hangul"
)

var (
	// topicDefined finds a project as the topic of a sentence that says what it is before it says who was chosen for it:
	// 가나 특성화 프로그램은 …을 운영하는 것으로, (기초지자체 9곳을 선정했다).
	topicDefined = hangul.MustCompile(`^[\s'"「『]*([가-힣A-Za-z][가-힣A-Za-z0-9· -]{2,40}?(?:사업|프로그램|프로젝트))['"」』]?(?:은|는)\s[^.]{4,200}?(?:것|사업|프로그램|프로젝트)(?:으로|로),?\s`)
	// topicQuoted finds one in quotes, to which those chosen are told right behind it: ‘가나 프로그램’에는 (다라시가 선정됐다).
	topicQuoted = hangul.MustCompile(`^\s*['"「『]([^'"」』]{3,60}?(?:사업|프로그램|프로젝트))['"」』](?:에는|에)\s`)
)

// projectTopic is the project that is topic of a sentence whose predicate at byte i chooses holders for it.
func (ctx *context) projectTopic(s string, i int) (from, to int, ok bool) {
	for _, topic := range []*hangul.Pattern{topicDefined, topicQuoted} {
		m := topic.FindStringSubmatchIndex(s[:i])
		if m == nil || len(s[m[1]:i]) > longestTopicTale || chosenElsewhen.MatchString(s[m[0]:i]) {
			continue
		}
		if slices.ContainsFunc(countsIn(s[m[1]:i]), isHolderUnit) || ctx.gaz.lastName(s[m[1]:i]) >= 0 {
			return m[2], m[3], ctx.canName(s[m[2]:m[3]])
		}
	}
	return 0, 0, false
}

// chosenElsewhen finds that those were chosen before, or only take part: 이미, 앞서, 지난해, 가나시가 참여해.
var chosenElsewhen = hangul.MustCompile(`(?:이미|앞서|먼저|그동안|그간|지난해|작년|기존|20[0-9]{2}년)[에도는]?\s|참여(?:해|하여|한)\s`)

// longestTopicTale is the most bytes between such a topic and the verb that chooses.
const longestTopicTale = 600
