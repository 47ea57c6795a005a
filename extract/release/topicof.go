package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// selectedTopic finds who was decided on as topic of a sentence, right behind the
// predicate: (재지정된) 곳은, (선정된) 지자체는.
var selectedTopic = hangul.MustCompile(`^ ` + topicChosen)

// topicChosen is such a topic.
const topicChosen = `(?:대상 |총 |전국 |이들 )?(?:[0-9]{1,3} ?(?:개 ?)?)?(?:곳|개소|도시|(?:후보|대상|사업|시범|실증|연계)?지역|(?:후보|대상|사업)지|선정지|구역|마을|단지|산단|산업단지|섬|거리|상권|권역|광역지자체|광역지방정부|자치구|지자체|자치단체|지방자치단체|기초지자체|기초지방정부|시·군·구|시·군|시군구|시군|지구|특구|기관|지방정부|(?:주요 |신규 |실증 ?)?(?:과제|안건|서비스|솔루션|사업))(?:들)?(?:은|는|으로는|로는),? `

// topicOf is the describing predicate whose nouns are topic of a sentence that
// says who they are, whatever stands before the names: 재지정된 곳은 2단계로 올라서는
// 가나구, 다라시와 3단계에 들어서는 마바시이다.
func (c *clause) topicOf(i int) *predicate {
	u := &c.units[i]
	if u.list == nil || !endsCopula(c.s) {
		return nil
	}
	var found *predicate
	for k := range c.predicates {
		p := &c.predicates[k]
		switch {
		case p.from > u.from && p.tense != attrPast && p.tense != attrOld && p.tense != attrNow:
			return nil
		case p.to > u.from:
		case p.tense == attrPast && selectedTopic.MatchString(c.s[p.to:]):
			found = p
		case p.joins && p.passive && c.chosenAnd(p, u):
			then := *p
			then.tense = attrPast
			found = &then
		case p.tense == didPast || p.tense == doesNow || p.joins:
			found = nil
		}
	}
	if found != nil && strings.Contains(c.s[found.to:u.from], "다. ") {
		return nil
	}
	return found
}

// chosenAndDo follows a predicate that joins what those chosen now do, who are the topic: (이번에 선정되어) 이달부터 사업을
// 시작하는 지자체는.
var chosenAndDo = hangul.MustCompile(`^,? (?:[^\s,.]{1,14} ){0,5}(?:[가-힣]{1,9}는|[가-힣]{1,8}게 될) ` + topicChosen)

// chosenAnd says that a predicate of this round joins what the topic of unit u does behind it. Who does it with or against others
// named there, names behind another topic, and those who only stand for more are none of its topic.
func (c *clause) chosenAnd(p *predicate, u *unit) bool {
	if !containsAny(c.s[:p.from], thisRoundWords) && !newlyBefore.MatchString(c.s[:p.from]) || measureBehind.MatchString(c.s[u.to:]) {
		return false
	}
	m := chosenAndDo.FindStringIndex(c.s[p.to:])
	if m == nil || p.to+m[1] > u.from {
		return false
	}
	does := c.s[p.to : p.to+m[1]]
	return !withRivals.MatchString(does) && !c.namedBetween(p.to, p.to+m[1]) && !containsAny(c.s[p.to+m[1]:u.from], []string{"이며", "이고", "며, ", "고, "})
}

// namedBetween says that places are named between two bytes.
func (c *clause) namedBetween(from, to int) bool {
	return slices.ContainsFunc(c.units, func(u unit) bool { return u.list != nil && u.from >= from && u.from < to })
}

// measureBehind finds behind names a number of people or the like, of which the topic tells and not of the names: (가나군을 비롯한 인구) 10만 명.
var measureBehind = hangul.MustCompile(`^\s[0-9][0-9,]*[만천]?\s?(?:명|인|가구|세대)`)

// withRivals finds that something is done with or against others: 가나도시와 겨루게 될.
var withRivals = hangul.MustCompile(`[가-힣][와과]\s(?:협력|협약|교류|연계|손|경쟁|경합|겨루|맞|비교)`)

// newlyBefore ends the words before a verb that tells of a choice made now.
var newlyBefore = hangul.MustCompile(`(?:새로|새롭게|신규로|추가로)\s$`)
