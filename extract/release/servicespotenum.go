package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// oneOf begins what a sentence tells of one of several: (이 가운데) 하나는, 또 하나는, 첫째는, 두 번째 과제는, 마지막은.
var oneOf = hangul.MustCompile(`(?:^\s?|,\s|이고\s|이며\s)(?:[^,.'"]{0,30}\s(?:가운데|중)(?:에서)?\s)?(?:(?:또\s|또\s다른\s|다른\s|나머지\s)?하나는|(?:첫|두|세|네|다섯|여섯)\s?(?:번째|째)(?:\s(?:과제|서비스|사업|안건|기술|특례))?(?:는|은|,)|둘째(?:는|,)|셋째(?:는|,)|넷째(?:는|,)|마지막(?:\s하나)?(?:은|는)|나머지는)\s`)

// copulaEnd ends what is said to be one of several.
var copulaEnd = hangul.MustCompile(`(?:이?다|이?고|이며|며|입니다)[.,]?\s*$`)

// doesEnd ends a part with a verb, which is no copula.
var doesEnd = hangul.MustCompile(`(?:[한된는했됐었았였겠난간운린친킨]다|[하되했됐었]고|[하되했]며)[.,]?\s*$`)

// linkedMore ends what is said to be one of several where the sentence goes on to tell more of it: (첫째는 가나 결제)로, 다라가 신청했다.
var linkedMore = hangul.MustCompile(`(?:으로|로|이며|이고|인데|며),?\s`)

// oneSpots reads the names, without quotes, that one sentence says to be one of several each: 하나는 가나의 다라 결제고, 다른
// 하나는 마바가 맡은 사아 보험이다.
func (c *clause) oneSpots() (out []spot) {
	if !countsOne(c.s) {
		return nil
	}
	all := oneOf.FindAllStringIndex(c.s, -1)
	for k, m := range all {
		end := len(c.s)
		if k+1 < len(all) {
			end = all[k+1][0]
		}
		cut, more := copulaEnd.FindStringIndex(c.s[m[1]:end]), 0
		if cut == nil || doesEnd.MatchString(c.s[m[1]:end]) {
			if cut = linkedMore.FindStringIndex(c.s[m[1]:end]); cut == nil {
				return nil
			}
			more = m[1] + cut[1]
		}
		r := trimmed(c.s, m[1], m[1]+cut[0])
		by, name, ok := c.partedTale(r)
		if !ok {
			if by, name = [2]int{}, r; !c.spotName(r) || isClause(c.s[r[0]:r[1]]) {
				return nil
			}
		}
		if more > 0 && by[1] == 0 {
			by = c.makerBehind(more, end)
		}
		s := spot{tale: c.tell(by, name, false), form: "one"}
		if more > 0 {
			s.form, s.leads = "은", true // as topicSpot reads it
		}
		out = append(out, s)
	}
	return out
}

// countsOne says quickly that a sentence can tell of one of several.
func countsOne(s string) bool {
	return strings.Contains(s, "하나는 ") || strings.Contains(s, "째") || strings.Contains(s, "마지막") || strings.Contains(s, "나머지는 ")
}
