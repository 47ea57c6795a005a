package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// certificateGiven finds a certificate that is given, got or judged: (가나 품질)인증을 받았다, ‘다라 우수인증’을 두 곳에
// 부여했다, (마바 안전)인증 심사에서.
var certificateGiven = hangul.MustCompile(`(인증제?)['"」』]?(?:` +
	`(?:[을를]\s|에\s|이\s|\s)(?:[가-힣0-9]{1,6}(?:[에이가]|에게)?\s){0,3}?(?:새로\s|신규로?\s|최종\s|처음\s)?(?:받|획득|취득|부여|수여|통과|따냈|따낸|얻|주기로|내줬)|` +
	`[을를]\s[^.]{4,160}?(?:에|에게)\s(?:새로\s|처음\s|최종\s|각각\s)?(?:부여|수여|주기로|내줬)|` +
	`\s(?:심사|평가)(?:를|에서|에|위원회|\s결과))`)

// certificatesIn finds names of programmes that end in 인증, whatever stands before it: what is given
// or got by such a name is a certificate.
func (ctx *context) certificatesIn(h *hangul.Held) (out [][2]int) {
	if !h.Holds("인증") {
		return nil
	}
	s := h.S
	for _, m := range certificateGiven.FindAllStringSubmatchIndex(s, -1) {
		to := m[3]
		from := ctx.phraseStart(s, to+quoteAfter(s[to:]))
		if from >= m[2] || !ctx.namesCertificate(s[from:m[2]]) {
			continue
		}
		out = append(out, [2]int{from, to})
	}
	return out
}

// namesCertificate says that words before 인증 make a name with it: two words, or one that is glued to it or more
// than how, when or for whom it is.
func (ctx *context) namesCertificate(before string) bool {
	words := strings.Fields(strings.Trim(before, `'"「」『』 `))
	if len(words) == 0 || subjectThing(words[len(words)-1]) || endsClause(before) || ctx.outside(before) {
		return false
	}
	if id := hangul.NoSpace(before); utf8.RuneCountInString(id) < 3 || genericNouns[id] || newGeneric(id) || isTarget(id) || len(countsIn(before)) > 0 {
		return false
	}
	return !ctx.onlyPlaces(before) && ctx.canName(before)
}

// subjectThing says that a word is a noun for what is certified, as the subject of a verb: (점수가 높은) 시설이 (인증을 받았다).
func subjectThing(word string) bool {
	stem, josa, ok := hangul.Josa(word)
	return ok && (josa == "이" || josa == "가" || josa == "은" || josa == "는" || josa == "도") && genericNouns[stem]
}

// gluedCertificate says that 인증 stands right behind a word which is no holder, so that both are one word of a
// name: 품질인증, 우수인증; not 가나도시인증.
func gluedCertificate(before string) bool {
	k := afterLast(before, " '\"「」『』·,()")
	return utf8.RuneCountInString(before[k:]) >= 2 && !endsAsProgramme(before[k:])
}
