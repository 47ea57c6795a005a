package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Beside a verb that decides, whatever verb stands behind others says the same of them, and an adverb tells their status: 가나시를
// 다시 지정하고 다라군을 새로 넣었다.

// besideStarts begin what besideClause finds.
var besideStarts = setOf("새로", "새롭게", "새 ", "처음으로", "추가", "신규로", "다시", "그대로", "계속")

// besideClause finds how those before it came in, or that they stay, and the verb at the end of the sentence.
var besideClause = hangul.MustCompile(`^(?:(새로|새롭게|새로이|새\s[가-힣]{1,4}(?:으로|로)|처음으로|추가로|신규로|추가)|(다시|그대로|계속))(?:\s(?:[가-힣]{1,8}\s){0,2}[가-힣]{0,6}?)?(?:[했됐었았였혔렸랐겼졌쳤냈섰켰왔갔뒀웠]|[기키]로\s(?:했|하였|의결했|결정했))다(?:고\s[^.]{0,40}(?:밝혔|전했|발표했|설명했)다)?\.?\s*$`)

// besideDecision finds a verb of decision that goes on to another clause.
var besideDecision = hangul.MustCompile(`(?:지정|선정|인증|승인|공인|취소|해제|연장|확정|뽑|골)(?:[하되]고|했고|됐고|하였고|되었고|[하되]며|했으며|됐으며|하였으며|되었으며|혔고|았고|혔으며|라|[하되]는\s한편|[하되]면서)[,\s]`)

// placeArgument ends words in a place with the particle of subject or object.
var placeArgument = hangul.MustCompile(`[시군구]['"」』]?(?:을|를|이|가|은|는|도)\s$`)

// besideMostBytes bounds the words before such a verb that are looked at.
const besideMostBytes = 400

// besideDecided reads such a clause at byte i.
func besideDecided(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !besideStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	before := tail(s[:i], besideMostBytes)
	if !placeArgument.MatchString(tail(before, 15)) || !besideDecision.MatchString(before) {
		return predicate{}, false
	}
	m := besideClause.FindStringSubmatchIndex(s[i:])
	if m == nil || decideNouns.in(withoutTelling(s[i:])) || containsAny(s[i:], refusing) {
		return predicate{}, false
	}
	end := i + m[1]
	if k := strings.Index(s[i:end], "다"); k > 0 {
		end = i + k
	}
	p := predicate{from: i, to: end, noun: s[i:end], status: schema.New, tense: didPast, passive: !endsInObject(s[:i])}
	if m[4] >= 0 {
		p.status = schema.Renewed
	}
	return p, true
}
