package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// namedBefore takes the programme before words for its target: in quotes, as a project or
// parted from them by 신규 or its like: 관광두레 신규 지역.
func (ctx *context) namedBefore(v view, at int) {
	for _, w := range praiseWords {
		if strings.HasPrefix(v.S[at:], w+" ") {
			at += len(w)
		}
	}
	to := ctx.beforeFillers(v.S, at)
	end := len(strings.TrimRight(v.S[:at], " "))
	best := praised(v.S[:to])
	if best == 0 {
		best = ctx.praisedTwice(v.S, to)
	}
	if best > 0 {
		to = best
	}
	if to == 0 {
		return
	}
	if open := beforeGloss(v.S, to); open < to {
		if from := ctx.phraseStart(v.S, open); from < open { // 가나체계(ABC) 시범지역
			ctx.addProgramme(v, from, open-closingQuote(v.S[:open]), true)
			return
		}
	}
	parted := to < end && len(statusesIn(v.S[to:at])) > 0
	to = len(strings.TrimRight(strings.TrimSuffix(v.S[:to], "의"), " "))
	quotes := closingQuote(v.S[:to])
	if quotes == 0 && !parted && best == 0 && !endsInProject(v.S[:to]) && !endsAsZone(v.S[:to]) {
		return
	}
	from := ctx.phraseStart(v.S, to)
	if from >= to-quotes {
		return // the quotes are those that open before at: 가나 중 ‘우수사례’로
	}
	from, to = core(v.S, from, to-quotes)
	id := hangul.NoSpace(scheme.Name(withoutGloss(v.S[from:to])))
	if n := utf8.RuneCountInString(id); n < 3 || !isProgramme(id) || quotes == 0 && endsPhraseWord(id) {
		return
	}
	ctx.addProgramme(v, from, to, true)
}

// praisedTwice gives the byte at which a phrase ends whose best are named behind it and before
// byte to, where another text prints it too, so that it is a name: 가나지수 우수 (지자체); 0 for
// none.
func (ctx *context) praisedTwice(s string, to int) int {
	t := strings.TrimRight(s[:to], " ")
	for _, w := range praiseWords {
		cut, ok := strings.CutSuffix(t, " "+w)
		if !ok {
			continue
		}
		end := len(strings.TrimRight(cut, " "))
		a, b := core(s, ctx.phraseStart(s, end), end)
		if id := hangul.NoSpace(s[a:b]); utf8.RuneCountInString(id) >= 5 && ctx.canName(s[a:b]) && ctx.textsWith(id) > 1 {
			return end
		}
	}
	return 0
}

// endsInProject says that words end in a noun for projects.
func endsInProject(s string) bool {
	for _, w := range projectNouns.list {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// beforeClass is where a name ends without a class of those chosen: 가나마을 (도심형), ‘다라
// 도전’ (산촌형).
func (ctx *context) beforeClass(s string, from, to int) int {
	k := strings.LastIndexByte(s[from:to], ' ')
	if k < 0 || !strings.HasSuffix(s[from:to], "형") || !ctx.isClass(s[from+k+1:to]) {
		return to
	}
	name := s[from : from+k]
	if _, known := ctx.schemeOf(name); known || endsAsProgramme(name) || closingQuote(name) > 0 {
		return from + k - closingQuote(name)
	}
	return to
}

// classBeside says that a class in quotes stands beside another one: '국제형'에 가시, '성장형'에
// 나시.
func (ctx *context) classBeside(s string, from, to int) bool {
	rest := s[:from] + s[to:]
	for _, w := range []string{"형'로", "형'으로", "형'에", "형으로", "형에 "} {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// fieldOf says that a name is a field of a programme that the release names, called by the
// same head: 반도체 분야 특화단지 of the 가나산업 특화단지.
func (ctx *context) fieldOf(id string) bool {
	k := strings.Index(id, "분야")
	if k <= 0 || !headNouns[id[k+len("분야"):]] {
		return false
	}
	for i := range ctx.known {
		if o := &ctx.known[i]; o.main && len(o.key) > len(id)-k && strings.HasSuffix(o.key, id[k+len("분야"):]) && !strings.Contains(o.key, "분야") {
			return true
		}
	}
	return false
}
