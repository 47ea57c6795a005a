package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// startsNames are words that sort or count what stands behind them, and begin a name where it is
// never printed without them: 우수 가나업지구, 올해의 나비도시, 한 다라 마을.
var startsNames = []string{"우수", "올해의", "한", "두", "세", "네"}

// withWords takes words before a name into it without which the release never prints it.
func (ctx *context) withWords(s string, from, to int) int {
	return ctx.withShared(s, ctx.withClasses(s, ctx.withBest(s, from, to), to), to)
}

// withBest takes a word that sorts or counts what a name names into the name, where the release
// never prints the name without: a 우수 가나업지구 is no better one of some 가나업지구, it is what
// they are called.
func (ctx *context) withBest(s string, from, to int) int {
	t := strings.TrimRight(s[:from], " ")
	word := lastWord(t)
	begins := false
	for _, w := range startsNames {
		begins = begins || word == w
	}
	key := hangul.NoSpace(s[from:to])
	if !begins || ctx.header == nil || genericNouns[key] || isTarget(key) || endsInProject(key) && word == "우수" && !ctx.certifiesAs(word+key) {
		return from
	}
	with, all, system := 0, 0, false
	for _, bare := range ctx.bareTexts() {
		all += strings.Count(bare, key)
		with += strings.Count(bare, word+key)
		system = system || word == "우수" && containsAny(bare, []string{word + key + "지정제", word + key + "인증제"})
		if word != "올해의" {
			all -= strings.Count(bare, "올해의"+key) // 올해의 가나업지구에 … 우수 가나업지구 3곳
		}
	}
	if with < 2 || with < all && !system && !ctx.quotesWhole(word+key) {
		return from
	}
	return len(t) - len(word)
}

// certifiesAs says that a text tells of being certified as what a name without spaces says, which one of some projects that did
// well is not: 우수 가나프로그램으로 지정, 우수 가나프로그램 인증제.
func (ctx *context) certifiesAs(name string) bool {
	for _, bare := range ctx.bareTexts() {
		_, rest, ok := strings.Cut(bare, name)
		if ok && certifiedAs.MatchString(rest) {
			return true
		}
	}
	return false
}

// certifiedAs goes on so behind a name without spaces.
var certifiedAs = hangul.MustCompile(`^['"」]?(?:으?로(?:새로|신규|최초|공식|신규로|각각)?(?:지정|인증)|(?:지정|인증)(?:제도|제[는를도은의가]|마크|[을를]받)|[0-9]{1,3}(?:개|건|종|점|편)[을를]?(?:새로|신규|추가|최종)?(?:지정|인증))`)

// quotesWhole says that a sentence has a name without spaces in quotes of its own, perhaps behind a year.
func (ctx *context) quotesWhole(name string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !strings.ContainsAny(s, `'"「`) || !isSentence(s) {
			continue
		}
		for _, q := range quoted(s) {
			if hangul.NoSpace(withoutYear(s[q[0]:q[1]])) == name {
				return true
			}
		}
	}
	return false
}

// longestAttribute bounds the bytes in which words before a name are looked for.
const longestAttribute = 60

// joinedClasses finds two classes that a dot joins right before a name.
var joinedClasses = hangul.MustCompile(`(?:^|[\s'"])([가-힣]{2,6}형·[가-힣]{2,6}형) $`)

// withClasses takes two classes before a name into it, where the release never prints the name
// without one: a 거점형·강소형 가나마을 is called so, as neither is called 가나마을.
func (ctx *context) withClasses(s string, from, to int) int {
	if from == 0 || s[from-1] != ' ' || ctx.header == nil {
		return from
	}
	at := from - len(tail(s[:from], longestAttribute))
	m := joinedClasses.FindStringSubmatchIndex(s[at:from])
	if m == nil || genericNouns[hangul.NoSpace(s[from:to])] {
		return from
	}
	key := hangul.NoSpace(s[from:to])
	with, all := 0, 0
	for _, bare := range ctx.bareTexts() {
		all += strings.Count(bare, key)
		with += strings.Count(bare, "형"+key)
	}
	if with < 2 || with < all {
		return from
	}
	return at + m[2]
}

// pastBest goes on from the byte at which a name begins over the grade of those who did best in it, where what it leaves is a name: 최우수
// 가나도시. 우수 alone may be what all are called (withBest).
func pastBest(s string, from, to int) int {
	rest, ok := strings.CutPrefix(s[from:to], "최우수 ")
	if id := hangul.NoSpace(rest); !ok || genericNouns[id] || isTarget(id) || !endsAsProgramme(id) || graded.MatchString("최우수"+id) {
		return from
	}
	return to - len(rest)
}
