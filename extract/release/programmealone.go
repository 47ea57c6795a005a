package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// countedChoice finds, behind a name at the head of a title, how many were chosen: (가나나눔터) 2곳 선정,
// (가나나눔터) 새로운 2곳 최종 지정.
var countedChoice = hangul.MustCompile(`^['"」』>]?,? (?:신규 |새로운 |새 |추가 |올해 )?(?:[0-9]{1,3} ?(?:곳|개소|개 ?(?:지자체|지방정부|시·군·구|시·군|시군구|시군|지역|도시|마을))|[두세네] ?(?:곳|군데))(?:을|를|에|이|가)? (?:[가-힣]{2,4} )?(?:선정|지정|확정|인증|선발)`)

// aloneName is the one word, or the words in quotes, at the head of a title that counts those chosen,
// where no text names what they were chosen for.
func (ctx *context) aloneName() (view, [2]int, bool) {
	v := ctx.titleView()
	from := quoteLen(v.S)
	to := from + wordLen(v.S[from:])
	if q := quoted(v.S); from > 0 && len(q) > 0 && q[0][0] == from {
		to = q[0][1]
	}
	end := to - closingQuote(v.S[:to])
	if from < end && countedChoice.MatchString(v.S[to:]) && ctx.standsAlone(v.S[from:end]) && !strings.HasSuffix(v.S[:end], "내") {
		return v, [2]int{from, end}, true
	}
	return view{}, [2]int{}, false
}

// standsAlone says that words can only be a name: no place, body, number, noun for holders or verb among
// them.
func (ctx *context) standsAlone(words string) bool {
	if utf8.RuneCountInString(hangul.NoSpace(words)) < 4 || !ctx.canName(words) || endsClause(words) || !spellsName(hangul.NoSpace(words)) {
		return false
	}
	for _, w := range strings.Fields(words) {
		if ctx.outside(w) || ctx.isPlaceWord(w) || genericNouns[w] || endsPhraseWord(w) || decideNounAt(w, 0) != "" || len(countsIn(w)) > 0 {
			return false
		}
	}
	return true
}

// glossedName is what a note or a line says the meaning of, with a colon behind it: * 가나나눔터: 빈집을
// 고쳐 쓰는 사업.
func (ctx *context) glossedName() (view, [2]int, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		k := strings.IndexByte(head(p.S, 90), ':')
		if k < 0 || !definedAs.MatchString(p.S) {
			continue
		}
		from := len(p.S[:k]) - len(strings.TrimLeft(p.S[:k], "*※ '\"「『<"))
		to := len(strings.TrimRight(p.S[:k], " '\"」』>"))
		if from < to && ctx.standsAlone(p.S[from:to]) {
			return p.view, [2]int{from, to}, true
		}
	}
	return view{}, [2]int{}, false
}

// definedAs finds at the end of a line that it tells what a programme is.
var definedAs = hangul.MustCompile(`(?:하는|되는|한|는|할|위한) (?:[가-힣·]{2,8} )?(?:사업|제도|프로그램|프로젝트|정책|시책|공모사업)(?:임|이다|입니다|으로|로|\)|\.)?[^가-힣]*$`)

// onlyDefined is the topic of the only sentence that says what a system or project is, whatever the
// topic ends in: 가나나눔터는 빈집을 고쳐 쓰는 사업이다.
func (ctx *context) onlyDefined() (v view, at [2]int, ok bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() {
			continue
		}
		for _, s := range p.sentences() {
			if !definedAs.MatchString(p.S[s[0]:s[1]]) {
				continue
			}
			from := s[0] + spaces(p.S[s[0]:s[1]])
			to := ctx.topicEnd(p.S, from, s[1])
			if to == 0 || !ctx.standsAlone(strings.Trim(p.S[from:to], "'\"「」『』")) {
				continue
			}
			if ok {
				return view{}, at, false
			}
			v, at, ok = p.view, [2]int{from, to}, true
		}
	}
	return v, at, ok
}
