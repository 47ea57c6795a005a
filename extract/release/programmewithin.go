package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// withinApart says that a name and a longer one that ends or begins in it are of two programmes: one sentence has
// both in quotes of their own, or each is the topic of a sentence that tells which places became one.
func (ctx *context) withinApart(long, short string) bool {
	ofLong, ofShort := false, false
	for i, v := range ctx.runningTexts() {
		if i > 12 {
			break // the title, the lead and what follows it
		}
		if !isSentence(v.S) || len(v.S) < len(short) {
			continue
		}
		for _, s := range sentencesOf(v.S) {
			t := v.S[s[0]:s[1]]
			if quotesBoth(t, long, short) {
				return true
			}
			ofLong = ofLong || ctx.topicOfPlaces(t, long)
			ofShort = ofShort || ctx.topicOfPlaces(t, short)
		}
	}
	return ofLong && ofShort
}

// quotesBoth says that a sentence has two names in quotes of their own, perhaps behind a year, and that neither is
// what the other is called from there on.
func quotesBoth(s, a, b string) bool {
	if containsAny(s, []string{"이하", "약칭", "일컫"}) {
		return false
	}
	hasA, hasB := false, false
	for _, q := range quoted(s) {
		words := hangul.NoSpace(withoutYear(s[q[0]:q[1]]))
		hasA, hasB = hasA || words == a, hasB || words == b
	}
	return hasA && hasB
}

// withoutYear leaves out the year that stands before words: 2026년 (가나도시).
func withoutYear(s string) string {
	s = strings.TrimLeft(s, " ")
	digits := strings.TrimLeft(s, "0123456789")
	if len(digits) == len(s) {
		return s
	}
	for _, w := range []string{"년도 ", "년 "} {
		if cut, ok := strings.CutPrefix(digits, w); ok {
			return cut
		}
	}
	return s
}

// topicOfPlaces says that a sentence begins with a name and tells which places became one: 가나도시에는 …이 지정됐다.
func (ctx *context) topicOfPlaces(s, name string) bool {
	at := len(s) - len(strings.TrimLeft(s, " '\"「『□○ㅇ-"))
	n := loosely(s[at:], name)
	if n == 0 || ctx.gaz.lastName(s) < at+n || !ctx.decidesNow(s, false) {
		return false
	}
	mark := topicMark(s[at+n:])
	return strings.HasSuffix(mark, "에는 ") || strings.HasSuffix(mark, "로는 ")
}

// countedToo says that a text counts those of a name besides what it tells of another: (가나다라특구 신규 지정,) 가다특구 5곳도 연장.
func (ctx *context) countedToo(id string) bool {
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "도 ") {
			continue
		}
		bare := hangul.NoSpace(v.S)
		if k := strings.Index(bare, id); k >= 0 && tooBehind.MatchString(head(bare[k+len(id):], 40)) {
			return true
		}
	}
	return false
}

// tooBehind finds a number with the particle for what is added.
var tooBehind = hangul.MustCompile(`^[0-9]{1,3}(?:곳|개소|개[가-힣·]{0,5}|건)도`)
