package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// carriedVerb finds what is carried out before the verb: (가나상권)을 본격 조성.
var carriedVerb = hangul.MustCompile(`(을|를)? (?:(?:올해|전국|총|모두|새로|처음|본격|신규|[0-9]+(?:곳|개소?)에?서?|[0-9]+개 ?[가-힣·]{1,6}에?서?) )*(?:조성|추진|운영|실시|도입|시행|설치|시작)`)

// printedAgain says that the release prints words of some length more than once, as it does a name.
func (ctx *context) printedAgain(s string) bool {
	return utf8.RuneCountInString(s) > 3 && ctx.printed(hangul.NoSpace(s)) > 1
}

// carriedName is where a text names a programme that is carried out.
func (ctx *context) carriedName(s string) (at [2]int, ok bool) {
	var ends []int
	for _, q := range quoted(s) {
		ends = append(ends, q[1])
	}
	if m := carriedVerb.FindStringIndex(s); m != nil {
		ends = append(ends, m[0])
	}
	for _, n := range countsIn(s) {
		t := strings.TrimRight(s[:n.from], " ")
		for _, w := range []string{"올해", "전국", "총", "모두", "새로", "신규"} {
			t = strings.TrimRight(strings.TrimSuffix(t, w), " ")
		}
		ends = append(ends, len(t))
	}
	for _, to := range ends {
		word := s[:to]
		if strings.HasSuffix(word, "으로") {
			continue // 지자체를 대상으로 실시한: for whom or how
		}
		for _, j := range []string{"을", "를", "은", "는", "에", "이", "가"} {
			if cut, is := strings.CutSuffix(word, j); is && (endsAsProgramme(cut) || hangul.Final(lastRune(cut)) != 0 == (j == "을" || j == "은" || j == "이")) {
				word = cut
				break
			}
		}
		from := ctx.phraseStart(s, len(word))
		if a, b := core(s, from, len(word)); from < len(word) && ctx.canName(s[a:b]) && (endsAsProgramme(s[a:b]) || ctx.printedAgain(s[a:b])) {
			return [2]int{from, len(word)}, true
		}
	}
	return ctx.projectIn(s, 0, len(s))
}
