package release

import (
	"regexp"
	"strings"

	"injeung/normalize/hangul"
)

// startsNames are words that sort or count what stands behind them, and begin a name where it is
// never printed without them: 우수 가나업지구, 올해의 나비도시, 한 다라 마을.
var startsNames = []string{"우수", "올해의", "한", "두", "세", "네"}

// withWords takes words before a name into it without which the release never prints it.
func (ctx *context) withWords(s string, from, to int) int {
	return ctx.withAttribute(s, ctx.withClasses(s, ctx.withBest(s, from, to), to), to)
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
	if !begins || ctx.header == nil || genericNouns[key] || isTarget(key) || endsInProject(key) && word == "우수" {
		return from
	}
	with, all := 0, 0
	for _, v := range ctx.runningTexts() {
		bare := hangul.NoSpace(v.S)
		all += strings.Count(bare, key)
		with += strings.Count(bare, word+key)
	}
	if with < 2 || with < all {
		return from
	}
	return len(t) - len(word)
}

// attributeBefore finds a verb and its noun or adverb right before a name: 문화가 있는, 다시 찾는.
var attributeBefore = regexp.MustCompile(`(?:^|[\s'"])((?:[가-힣]{1,5}(?:이|가|을|를|과|와|에|고)|다시|함께|더) [가-힣]{1,4}(?:는|은|한|된|할|운)) $`)

// longestAttribute bounds the bytes in which it is looked for.
const longestAttribute = 60

// withAttribute takes what a verb says of a name into it, where the release prints it again and
// never the name without: 문화가 있는 산업단지.
func (ctx *context) withAttribute(s string, from, to int) int {
	if from == 0 || s[from-1] != ' ' || ctx.header == nil || !endsInOne(s[:from-1], []string{"는", "은", "한", "된", "할", "운"}) {
		return from
	}
	at := from - len(tail(s[:from], longestAttribute))
	m := attributeBefore.FindStringSubmatchIndex(s[at:from])
	if m == nil || len(predicatesIn(s[at+m[2]:at+m[3]], false)) > 0 {
		return from
	}
	at += m[2]
	key := hangul.NoSpace(s[from:to])
	if genericNouns[key] || isTarget(key) {
		return from
	}
	attribute := hangul.NoSpace(s[at:from])
	with, all := 0, 0
	for _, v := range ctx.runningTexts() {
		bare := hangul.NoSpace(v.S)
		all += strings.Count(bare, key)
		with += strings.Count(bare, attribute+key)
	}
	if with < 2 || with < all {
		return from
	}
	return at
}

// joinedClasses finds two classes that a dot joins right before a name.
var joinedClasses = regexp.MustCompile(`(?:^|[\s'"])([가-힣]{2,6}형·[가-힣]{2,6}형) $`)

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
	for _, v := range ctx.runningTexts() {
		bare := hangul.NoSpace(v.S)
		all += strings.Count(bare, key)
		with += strings.Count(bare, "형"+key)
	}
	if with < 2 || with < all {
		return from
	}
	return at + m[2]
}
