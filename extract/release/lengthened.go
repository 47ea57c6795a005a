package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// lengthenedStarts are the first syllables of what madeLonger reads.
var lengthenedStarts = syllables("늘이")

// lengthenedPattern finds that a term was made longer, or what it is of goes on.
var lengthenedPattern = hangul.MustCompile(`^(?:늘(?:렸|리고|리며|리기로|린다|려)|이어(?:가고|가며|가기로|간다|갔|나가기로))`)

// lengthenedBefore finds what is made longer right before that: the term of a title, or the title, perhaps
// with how long or until when.
var lengthenedBefore = hangul.MustCompile(`(?:(?:지정|인증|유효|특례)\s?(?:기간|기한)|(?:지정|인증)\s?(?:효력)?)(?:을|를)\s(?:'?[0-9]{2,4}년(?:\s?말)?(?:까지)?\s|[0-9]{1,2}년(?:간)?\s|(?:더|추가로|각각|모두|일괄)\s)*$|(?:은|는)\s[0-9]{1,2}년(?:간)?\s더\s$`)

// longestLengthened bounds the bytes before such a verb that tell what is made longer.
const longestLengthened = 240

// madeLonger reads that what places hold was made to last longer: 가나시의 지정기간을 2년 늘리고.
func madeLonger(s string, i int) (predicate, bool) {
	if i+6 > len(s) || !lengthenedStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := lengthenedPattern.FindStringIndex(s[i:])
	if m == nil || !lengthenedBefore.MatchString(tail(s[:i], longestLengthened)) {
		return predicate{}, false
	}
	p := predicate{from: i, to: i + m[1], noun: s[i : i+m[1]], status: schema.Renewed, tense: didPast}
	switch {
	case strings.HasSuffix(p.noun, "고"), strings.HasSuffix(p.noun, "며"):
		p.tense, p.joins = doesNow, true
	case strings.HasSuffix(p.noun, "기로"):
		p.joins = !startsWithAny(s[p.to:], []string{" 했", " 하였", " 의결", " 결정"})
	case strings.HasSuffix(p.noun, "다"):
		p.tense = doesNow
	}
	return p, true
}
