package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// calledOf finds a noun for what is chosen before the word for how it is, or how that came out: 가나 서비스 공모에서, 다라
// 솔루션 최종 결과, 마바 특례 심의위원회.
var calledOf = hangul.MustCompile(`(?:서비스|솔루션|플랫폼|시스템|특례|샌드박스|모델|과제|앱)(?:['"])?(?:\s(?:첫|최종|신규|우수사례|우수|제?\d{1,2}(?:차|회)|\d{4}년(?:도)?|상반기|하반기))*\s?(?:공모|경진대회|경연|대회|챌린지|심사|심의|평가|위원회|시상|선정|인증|지정|발표|결과|우수사례|안건|사업자로|대상으로|$|,|[을를]\s[^.,]{0,24}(?:공개|발표|선정|지정|승인|의결|확정|부여)(?:했|하였))`)

// nounCalled ends the noun that calledOf begins with.
var nounCalled = hangul.MustCompile(`^(?:서비스|솔루션|플랫폼|시스템|특례|샌드박스|모델|과제|앱)`)

// leastCalled is the least number of letters of the name of a programme that nothing but its place makes one.
const leastCalled = 6

// schemeCalled is the programme of services at last: what stands right before their number, or before the word for how they
// were chosen, in the sentence that counts them or a title, whatever words it is made of.
func (ctx *context) schemeCalled(told countedNow) (Scheme, bool) {
	v := told.p.view
	if to := countedName(v.S, told.count[0]); to > told.in[0] {
		if s, ok := ctx.schemeOfWords(v, to); ok {
			return s, true
		}
	}
	if s, ok := ctx.schemeOfCall(v, told.in[0], told.in[1]); ok {
		return s, true
	}
	for _, t := range ctx.titles() {
		if s, ok := ctx.schemeOfCall(t, 0, len(t.S)); ok {
			return s, true
		}
	}
	return Scheme{}, false
}

// schemeOfCall is the programme before the first word for a choice in the bytes from..to that has a name.
func (ctx *context) schemeOfCall(v view, from, to int) (Scheme, bool) {
	for _, m := range calledOf.FindAllStringIndex(v.S[from:to], 4) {
		if s, ok := ctx.schemeOfWords(v, from+m[0]+len(nounCalled.FindString(v.S[from+m[0]:]))); ok {
			return s, true
		}
	}
	return Scheme{}, false
}

// schemeOfWords is a programme whose name ends at byte to of a text, if the words can be one.
func (ctx *context) schemeOfWords(v view, to int) (Scheme, bool) {
	return ctx.schemeNamed(v, to, leastCalled)
}

// schemeNamed is the same for a name of at least so many letters.
func (ctx *context) schemeNamed(v view, to, least int) (Scheme, bool) {
	from := ctx.phraseStart(v.S, to)
	if utf8.RuneCountInString(hangul.NoSpace(v.S[from:to])) < least {
		from = wordsBack(v.S, from)
	}
	for {
		w, rest, ok := strings.Cut(v.S[from:to], " ")
		if !ok || !slices.Contains(leadingWords, w) {
			break
		}
		from = to - len(rest)
	}
	words := withoutRound(scheme.Name(v.S[from:to]))
	id := hangul.NoSpace(words)
	if utf8.RuneCountInString(id) < least || !strings.Contains(words, " ") && genericNouns[id] || strings.ContainsAny(words, ",.:;…!?0123456789") || newThings.MatchString(words) || newAtEnd.MatchString(words) || noGiven.MatchString(words) || noService.MatchString(words) || isMinistry(words) || describesIt.MatchString(words) || !isProgramme(id) {
		return Scheme{}, false
	}
	return Scheme{ID: id, Name: words, Value: v.value(from, to, "scheme.named"), Services: true}, true
}

// describesIt finds a clause within words, which names of programmes have none of.
var describesIt = hangul.MustCompile(`(?:[을를은는]|[^\s]{2}[이가]|에서|으로)\s|(?:하는|되는|있는|없는|이번|뽑은|고른|받은|된|할)\s`)

// wordsBack goes back from byte from over at most three words that go on to what stands there.
func wordsBack(s string, from int) int {
	for range 3 {
		t := strings.TrimRight(s[:from], " ")
		k := strings.LastIndexByte(t, ' ') + 1
		if k == len(t) || strings.ContainsAny(t[k:], ",.:;'\"()[]…‥!?") || wordDone.MatchString(t) {
			break
		}
		from = k
	}
	return from
}

// wordDone ends a word that does not go on to the next as part of one name.
var wordDone = hangul.MustCompile(`(?:[을를은는의도]|[^\s]{2}[이가와과로에]|에서|까지|부터|거쳐|통해|위해|이번|새로|모두)$`)
