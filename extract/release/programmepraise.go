package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// praiseWords stand between a programme and those who did best in it: 가나 사업 우수
// (지자체).
var praiseWords = []string{"최우수", "우수", "모범", "선도", "유공"}

// praiseEnds end the names of what places are praised for.
var praiseEnds = []string{"사업", "만들기", "가꾸기", "살리기", "평가", "공모전", "경진대회", "캠페인", "운동"}

// praised gives the byte at which a programme ends whose best are named behind s; 0 where
// s ends in no praise of those of a programme.
func praised(s string) int {
	t := strings.TrimRight(s, " ")
	for _, w := range praiseWords {
		cut, ok := strings.CutSuffix(t, " "+w)
		if !ok {
			continue
		}
		cut = strings.TrimRight(cut, " ")
		if closingQuote(cut) > 0 {
			return len(cut)
		}
		for _, e := range praiseEnds {
			if strings.HasSuffix(cut, e) {
				return len(cut)
			}
		}
	}
	return 0
}

// bestOf is where a name begins that ends in those who did well at from..to, and without which
// the release never tells what they did: 가나재정 우수 지자체; from where there is none.
func (ctx *context) bestOf(s string, from, to int) int {
	end := len(strings.TrimRight(s[:from], " "))
	if !startsWithAny(s[from:to], praiseWords) {
		cut := withoutPraise(s[:end])
		if cut == end {
			return from
		}
		end = cut
	}
	if ctx.header == nil || closingQuote(s[:end]) > 0 || endsInOne(s[:end], praiseEnds) || endsInOne(s[:end], []string{"부문", "분야", "별", "그룹", "의"}) {
		return from
	}
	a, b := core(s, ctx.phraseStart(s, end), end)
	stem, whole := hangul.NoSpace(s[a:b]), hangul.NoSpace(s[a:to])
	if b != end || endsClause(s[a:b]) {
		return from
	}
	if service := strings.HasPrefix(s[from:to], "서비스") && utf8.RuneCountInString(stem) > 1 && plainNoun(stem) && !genericNouns[stem]; !service && (utf8.RuneCountInString(stem) < 3 || !ctx.canName(s[a:b]) || endsAsZone(stem)) {
		return from // 가나도시 (우수 서비스) are named so, (가나도시) 우수 지자체 are not
	}
	n := ctx.textsWith(whole)
	for _, other := range governmentsAlike(whole) {
		n += ctx.textsWith(other)
	}
	if n < 2 || n < ctx.textsWith(stem) {
		return from
	}
	return a
}

// governmentWords are words for local governments that a release may use one for another.
var governmentWords = []string{"지방자치단체", "지자체", "지방정부", "자치단체"}

// governmentsAlike are the other spellings of a name without spaces that ends in a word for local governments: 가나육성우수지자체,
// 가나육성우수지방자치단체.
func governmentsAlike(name string) (out []string) {
	for _, w := range governmentWords {
		stem, ok := strings.CutSuffix(name, w)
		if !ok || stem == "" {
			continue
		}
		for _, o := range governmentWords {
			if o != w {
				out = append(out, stem+o)
			}
		}
		return out
	}
	return nil
}

// alikeGovernments knows a programme by the other words for local governments, too, with which the text prints its name.
func (ctx *context) alikeGovernments() {
	for i := range ctx.known {
		k := ctx.known[i]
		if !k.main || k.Known {
			continue
		}
		for _, other := range governmentsAlike(k.key) {
			if ctx.runsInText(other) {
				ctx.call(other, k.Scheme)
				ctx.enter(programme{k.Scheme, other, true})
			}
		}
	}
}

// withoutPraise is the end of s without a word of praise by itself.
func withoutPraise(s string) int {
	for _, w := range praiseWords {
		if cut, ok := strings.CutSuffix(s, " "+w); ok {
			return len(strings.TrimRight(cut, " "))
		}
	}
	return len(s)
}
