package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// titleNews is what stands behind the name of a programme that a title calls by its name
// alone: 가나증(,) 새로운 3곳, 가나증 3곳 추가, 가나증에 ….
var titleNews = hangul.MustCompile(`^(?:,? (?:새로운|신규|새) |,? (?:[0-9]+|한|두|세|네|다섯|여섯) ?(?:개|곳|군데)|에 | 참여 | 본격| 신규| 추가|!)`)

// titleName is the noun at the head of a title, or behind 새로운, that the body prints
// again more than once.
func (ctx *context) titleName() (view, [2]int, bool) {
	v := ctx.titleView()
	s := v.S
	if k := strings.Index(s, " 후보"); k > 0 && endsAsProgramme(s[:k]) {
		if from := ctx.phraseStart(s, k); ctx.canName(s[from:k]) {
			return v, [2]int{from, k}, true // 가나·다라, 마바도시 후보로
		}
	}
	from := 0
	for _, w := range []string{"새로운 ", "신규 "} {
		if strings.HasPrefix(s, w) {
			from = len(w)
		}
	}
	for to, words := from, 0; words < 4 && to < len(s); words++ {
		to += wordLen(s[to:])
		end := to
		for _, w := range []string{"에", ",", "!"} {
			if strings.HasSuffix(s[from:end], w) {
				end -= len(w)
			}
		}
		if word := s[from:end]; titleNews.MatchString(s[end:]) && ctx.canName(word) && (!endsClause(word) || endsAsProgramme(word)) && !ctx.outside(strings.Fields(word)[0]) && (ctx.printed(hangul.NoSpace(word)) > 2 || endsAsProgramme(word) && ctx.printed(hangul.NoSpace(word)) > 1) {
			return v, [2]int{from, end}, true
		}
		to++
	}
	return view{}, [2]int{}, false
}

// titleProject is the name in brackets at the head of a title, or the first project that it
// names.
func (ctx *context) titleProject() (view, [2]int, bool) {
	v := ctx.titleView()
	for _, q := range framed(v.S) {
		if ctx.quotesName(v.S, q) && ctx.printed(hangul.NoSpace(v.S[q[0]:q[1]])) > 0 && q[0] < len("[가") {
			return v, q, true
		}
	}
	at, ok := ctx.projectInTitle(v.S)
	return v, at, ok
}

// projectInTitle is the first project that a title names, whatever follows it.
func (ctx *context) projectInTitle(s string) (at [2]int, ok bool) {
	for i := 0; i < len(s); i += runeLen(s, i) {
		noun := projectNouns.at(s[i:])
		to := i + len(noun)
		if noun == "" || strings.HasPrefix(noun, "인증") || to < len(s) && isSyllable(firstRune(s[to:])) && !partOfClause(s, to) {
			continue
		}
		from := ctx.phraseStart(s, to)
		if a, b := core(s, from, to); ctx.canName(s[a:b]) {
			return [2]int{from, to}, true
		}
	}
	return at, false
}

// titleBecomes end a title that tells what places become: 가나·다라, 마바도시 된다.
var titleBecomes = []string{"된다", "됐다", "되다", "됩니다"}

// nameByBecoming adds the programme that a title says places become, where nothing else names one and the text has it too.
func (ctx *context) nameByBecoming() {
	v := ctx.titleView()
	if !endsInOne(v.S, titleBecomes) || ctx.namesMain() {
		return
	}
	to := len(v.S)
	for _, w := range titleBecomes {
		to = len(strings.TrimSuffix(v.S[:to], w))
	}
	to = len(strings.TrimRight(v.S[:to], " "))
	if !endsAsProgramme(v.S[:to]) {
		to = len(strings.TrimSuffix(strings.TrimSuffix(v.S[:to], "이"), "가"))
	}
	from := ctx.phraseStart(v.S, to-closingQuote(v.S[:to]))
	a, b := core(v.S, from, to)
	if name := v.S[a:b]; a < b && endsAsProgramme(name) && ctx.canName(name) && ctx.gaz.lastName(v.S[:a]) >= 0 && ctx.printed(hangul.NoSpace(name)) > 1 {
		ctx.addProgramme(v, a, b, true)
	}
}
