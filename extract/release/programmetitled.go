package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// takenAs finds at the end of a name what places are taken as of a programme, and what is done
// with them there: (가나이음) 지자체, (다라버스) 조성.
var takenAs = hangul.MustCompile(`(?:지역|도시|지구|구역|대상지|대상|지자체|지방정부|자치단체|기관|사업지|부지|시군|시·군|선정지|조성)$`)

// trimByTitle ends a name, told only in the text, where the title or quotation marks end it, if what the text has
// behind it only says what places are taken as: the title's 가나이음 for 가나이음 지자체.
func (ctx *context) trimByTitle() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.Known || k.key != k.ID || !takenAs.MatchString(k.key) {
			continue
		}
		words, titled := ctx.printedWords(k.key), ctx.titleWords(k.key)
		if words == nil {
			words = titled
		}
		for n := len(words) - 1; n > 0; n-- {
			if tail := strings.Join(words[n:], ""); headNouns[tail] && !ctx.titleCounts(words[:n]) || !bareTarget.MatchString(tail) && !genericNouns[tail] {
				break
			}
			name := strings.Join(words[:n], " ")
			id := hangul.NoSpace(name)
			if utf8.RuneCountInString(id) < 4 || !ctx.canName(name) || strings.HasSuffix(words[n-1], "는") || endsInOne(words[n-1], praiseWords) || isTarget(id) || !(titled == nil && ctx.titleHas(id)) && !ctx.quotedWhole(id) {
				continue
			}
			ctx.call(k.ID, Scheme{ID: id, Name: name, Value: k.Value})
			ctx.enter(programme{k.Scheme, id, true})
			break
		}
	}
}

// titleCounts says that the title counts the holders of what a name's first words call: 가나특구 3곳,
// for 가나특구 시범지역.
func (ctx *context) titleCounts(words []string) bool {
	id := strings.Join(words, "")
	for _, v := range ctx.titles() {
		for at := 0; at < len(v.S); at += runeLen(v.S, at) {
			if n := loosely(v.S[at:], id); n > 0 && endsAsZone(id) && countedHolders(v.S[at+n:]) {
				return true
			}
		}
	}
	return false
}

// printedWords are the words of a name as a paragraph parts them; nil where none has it.
func (ctx *context) printedWords(key string) []string {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for at := 0; at < len(s); at += runeLen(s, at) {
			if n := loosely(s[at:], key); n > 0 {
				return strings.Fields(s[at : at+n])
			}
		}
	}
	return nil
}

// titleHas says that a title has words without spaces by themselves, perhaps with a particle, and
// before nothing that places are taken as.
func (ctx *context) titleHas(id string) bool {
	for _, v := range ctx.titles() {
		for at := 0; at < len(v.S); at += runeLen(v.S, at) {
			n := loosely(v.S[at:], id)
			if n == 0 || at > 0 && isSyllable(lastRune(v.S[:at])) || !endsName(v.S, at+n) {
				continue
			}
			rest := strings.TrimLeft(v.S[at+n:], " ")
			if next := rest[:wordLen(rest)]; !bareTarget.MatchString(next) || decideNounAt(next, 0) != "" {
				return true
			}
		}
	}
	return false
}

// quotedWhole says that quotation marks hold words without spaces and nothing else.
func (ctx *context) quotedWhole(id string) bool {
	for _, v := range ctx.runningTexts() {
		if !strings.ContainsAny(v.S, "'\"「") {
			continue
		}
		for _, q := range quoted(v.S) {
			if hangul.NoSpace(v.S[q[0]:q[1]]) == id {
				return true
			}
		}
	}
	return false
}

// titleEndOf says that a name which only the title prints by itself is the end of a longer one that the text has: 안심설계
// 인증 in the title, 가나정보 안심설계 인증 below.
func (ctx *context) titleEndOf(short, long string) bool {
	if len(short) >= len(long) || !strings.HasSuffix(long, short) || utf8.RuneCountInString(short) < 4 || genericNouns[short] || !ctx.titleHas(short) {
		return false
	}
	titles, told := ctx.titles(), false
	for i := range ctx.passages {
		bare := hangul.NoSpace(ctx.passages[i].S)
		if !strings.Contains(bare, short) || slices.ContainsFunc(titles, func(v view) bool { return hangul.NoSpace(v.S) == bare }) {
			continue
		}
		told = told || strings.Contains(bare, long)
		if strings.Contains(strings.ReplaceAll(bare, long, "|"), short) {
			return false
		}
	}
	return told
}

// titleHasOnly says that the title has the long name, and the short one only as its end: 모범 숲길 5곳 인증, of which the
// text says 숲길 as of anything.
func (ctx *context) titleHasOnly(long, short string) bool {
	if len(short) >= len(long) || !strings.HasSuffix(long, short) {
		return false
	}
	bare := hangul.NoSpace(ctx.titleView().S)
	return strings.Contains(bare, long) && !strings.Contains(strings.ReplaceAll(bare, long, "|"), short)
}
