package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// mastBody is the ministry whose name is all that a line or row at the head says beside what the paper is: 산림청 | 보도자료. Another
// that one of the first sentences says told it comes before.
func mastBody(ctx *context, lines []headLine) (Value, bool) {
	for i := range lines {
		if name, _ := strings.CutSuffix(lines[i].bare, "보도자료"); isMinistry(name) {
			if at, n := ministryAt(lines[i].S, false); n > 0 {
				if v, ok := leadTeller(ctx); ok {
					return v, true
				}
				return lines[i].value(at, at+n, "header.agency"), true
			}
		}
	}
	return Value{}, false
}

// leadTeller is the ministry that the end of one of the first sentences says told it.
func leadTeller(ctx *context) (Value, bool) {
	for _, p := range ctx.leadSentences() {
		if v, ok := tellerBehind(p, 0); ok {
			return v, true
		}
	}
	return Value{}, false
}

// minister finds a sentence that begins with the name of the head of a ministry: 김가온
// 환경부 장관은, 김가온 환경부 제1차관은.
var minister = hangul.MustCompile(`^[가-힣]{2,4}\s([가-힣]{2,14}[부처청])\s(?:장관|(?:제?[12])?차관|청장|처장|차장)(?:\([^)]{1,20}\))?(?:은|는|이|가)\s`)

// namedMinister is the ministry whose head is the subject at byte from.
func namedMinister(p *passage, from int) (Value, bool) {
	m := minister.FindStringSubmatchIndex(p.S[from:])
	if m == nil || !isMinistry(p.S[from+m[2]:from+m[3]]) {
		return Value{}, false
	}
	return p.value(from+m[2], from+m[3], "sentence.agency"), true
}

// tells finds who is said to have told the sentence, at its end: …고 산림청이 (9일) 밝혔다.
var tells = hangul.MustCompile(`고\s([가-힣]{2,14}[부처청])(?:이|가|은|는)\s(?:\d{1,2}일\s)?(?:밝혔|전했|발표했)`)

// tellerBehind is the ministry that tells of what another body did, in the words behind
// byte from.
func tellerBehind(p *passage, from int) (Value, bool) {
	rest := p.S[from:]
	if k := strings.Index(rest, "다. "); k >= 0 {
		rest = rest[:k]
	}
	m := tells.FindStringSubmatchIndex(rest)
	if m == nil || !isMinistry(p.S[from+m[2]:from+m[3]]) {
		return Value{}, false
	}
	return p.value(from+m[2], from+m[3], "sentence.agency"), true
}
