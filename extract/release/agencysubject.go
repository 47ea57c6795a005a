package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// subjectBody looks for a ministry that is subject of a sentence.
func subjectBody(ctx *context) (Value, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() {
			continue
		}
		if at, n := ministryAt(p.S, true); n > 0 {
			return p.value(at, at+n, "sentence.agency"), true
		}
	}
	return Value{}, false
}

// ministryAt finds the first ministry in s, the longest name first; subject
// asks for a particle of the subject or a partner after it.
func ministryAt(s string, subject bool) (at, n int) {
	for at = 0; at < len(s); at += runeLen(s, at) {
		if ministries.at(s[at:]) == "" {
			continue
		}
		for _, m := range ministries.list {
			if strings.HasPrefix(s[at:], m) && len(m) > n && (!subject || strings.Index(s, m) == at && subjectTail(s[at+len(m):])) {
				n = len(m)
			}
		}
		if n > 0 {
			return at, n
		}
	}
	return -1, 0
}

// isMinistry says that a word is nothing but the name of a ministry.
func isMinistry(word string) bool {
	return ministries.has(word)
}

func subjectTail(s string) bool {
	for _, w := range []string{"는", "은", "가", "이", "와", "과", ",", "·", "(", "에 따르면 ", "에 의하면 ", "입니다", "예요"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// ownPlace is the place whose government tells of itself: the subject of the first
// sentence, or of one of the next that tells what it made known, where no line of the header names a ministry.
func ownPlace(ctx *context, lines []headLine) (Value, bool) {
	for i := range lines {
		if !lines[i].table && (strings.Contains(lines[i].S, "…") || placeTells(ctx, lines[i].S)) {
			continue // a line of what is told: 가나군 등 3곳 신청…다라부, 9월 발표; 가나도, 다라부 공모에
		}
		if at, n := ministryAt(lines[i].S, false); n > 0 && !(!lines[i].table && ofMinistry.MatchString(lines[i].S[at+n:])) && (len(lines[i].S) < 120 || lines[i].table) {
			return Value{}, false
		}
	}
	for k, p := range ctx.leadSentences() {
		from := datelineOf(p.S)
		from += spaces(p.S[from:])
		n, ok := ctx.gaz.placeAt(p.S, from)
		if !ok || !topicOfPlace(p.S[n.to:]) || k > 0 && !toldAsOwn.MatchString(p.S) {
			continue
		}
		if !n.alone() {
			from = n.local[0]
		}
		return p.value(from, n.to, "sentence.place"), true
	}
	return Value{}, false
}

// ofMinistry goes on behind a ministry with its prize or contest, of which a line of somebody else may tell: 가나시 다라부 장관상, 마바부 공모에; what
// came of its own look is told by itself: 다라부 평가 결과.
var ofMinistry = hangul.MustCompile(`^\s?(?:(?:장관|청장|처장|위원장)\s?(?:상|표창)|표창|주관|주최|공모|(?:평가|심사)(?:에|에서)\s)`)

// placeTells says that a line begins with the place that tells it: 가나도, 다라부 공모에 3곳 선정.
func placeTells(ctx *context, s string) bool {
	n, ok := ctx.gaz.placeAt(s, spaces(s))
	return ok && strings.HasPrefix(s[n.to:], ", ")
}

// mostLeads bounds the sentences that may say who publishes: lines of a summary stand before the first.
const mostLeads = 4

// leadSentences are these sentences.
func (ctx *context) leadSentences() (out []*passage) {
	for i := 0; i < len(ctx.passages) && len(out) < mostLeads; i++ {
		if p := &ctx.passages[i]; p.isSentence() {
			out = append(out, p)
		}
	}
	return out
}

// toldAsOwn ends a sentence on what its subject made known.
var toldAsOwn = hangul.MustCompile(`고\s(?:[가-힣0-9()]{1,8}\s)?(?:밝혔|전했|발표했)다\.?`)

// mayor is the head of a place in brackets behind its name.
var mayor = hangul.MustCompile(`^\s?\((?:시장|군수|구청장|도지사|지사)[^)]{0,20}\)`)

// topicOfPlace says that the name of a place is the subject of what follows.
func topicOfPlace(rest string) bool {
	rest = rest[len(mayor.FindString(rest)):]
	for _, w := range []string{"는 ", "은 ", "가 ", "이 "} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}
