package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// aliasPattern finds how a name is called from there on: (이하 '가나특구'),
// (이하 가나특구라 한다), (약칭 가나특구).
var aliasPattern = hangul.MustCompile(`\((?:[^()가-힣]{1,90},\s*)?(?:이하|약칭)[,:]?\s*['"「『]?([^'"」』()]{2,60}?)['"」』]?\s*(?:(?:이?라|로|으로)\s*(?:한다|함|칭한다|칭함|부른다))?\)`)

// joinAliases makes one programme of the names that a release has for it: one
// that it says it will use from there on, and one that is short for another.
func (ctx *context) joinAliases() {
	for _, v := range ctx.runningTexts() {
		if !hangul.Contains(v.S, "이하") && !strings.Contains(v.S, "(약칭") {
			continue
		}
		for _, m := range aliasPattern.FindAllStringSubmatchIndex(v.S, -1) {
			ctx.alias(v, m[0], m[2], m[3])
		}
	}
	ctx.joinLetters()
	for i := range ctx.known {
		for j := range ctx.known {
			short, long := &ctx.known[i], &ctx.known[j]
			if !short.main || !long.main || short.Known || long.Known || short.ID == long.ID {
				continue
			}
			if endsLonger(short.key, long.key) && ctx.inQuotes(long.key) && !ctx.apart(short.key, long.key) {
				ctx.call(short.ID, long.Scheme)
				continue
			}
			if ctx.titleEndOf(short.key, long.key) && !ctx.apart(short.key, long.key) {
				ctx.call(short.ID, long.Scheme)
				continue
			}
			if ctx.titleHasOnly(long.key, short.key) && !ctx.decidedApart(long.key, short.key) {
				ctx.call(short.ID, long.Scheme)
				continue
			}
			if ctx.wordsOfQuoted(short, long) {
				ctx.call(short.ID, long.Scheme)
				continue
			}
			if isProjectOf(short.ID, long.ID) && !ctx.decidedApart(long.ID, short.ID) {
				ctx.call(short.ID, long.Scheme)
				continue
			}
			if isShortFor(short.key, long.key) && !ctx.apart(short.key, long.key) && !ctx.shortForSeveral(short) && !ctx.countedToo(short.key) {
				if isSlogan(long.key) && !isSlogan(short.key) {
					short, long = long, short
				}
				ctx.call(short.ID, long.Scheme)
			}
		}
	}
}

// shortForSeveral says that a name could be short for several programmes, and so is what a
// title calls them together.
func (ctx *context) shortForSeveral(short *programme) bool {
	seen := map[string]bool{}
	for i := range ctx.known {
		if long := &ctx.known[i]; long.main && !long.Known && isShortFor(short.key, long.key) {
			seen[long.ID] = true
		}
	}
	return len(seen) > 1
}

// runningTexts are the title, the subtitles and the paragraphs. Its callers share them.
func (ctx *context) runningTexts() []view {
	if ctx.running != nil {
		return ctx.running
	}
	texts := []view{ctx.titleView()}
	for _, s := range ctx.header.Subtitles {
		texts = append(texts, viewOf(s.Words))
	}
	for i := range ctx.passages {
		texts = append(texts, ctx.passages[i].view)
	}
	ctx.running = slices.Clip(texts)
	return ctx.running
}

// runsInText says that a running text holds a word, blanks aside.
func (ctx *context) runsInText(word string) bool {
	yes, ok := ctx.runs[word]
	if !ok {
		yes = slices.ContainsFunc(ctx.bareTexts(), func(bare string) bool { return strings.Contains(bare, word) })
		if ctx.runs == nil {
			ctx.runs = map[string]bool{}
		}
		ctx.runs[word] = yes
	}
	return yes
}

// alias gives the programme that is named before the bracket at open the short
// name from..to. Short names of bodies (이하 '가나부') are none of programmes.
func (ctx *context) alias(v view, open, from, to int) {
	id := hangul.NoSpace(scheme.Name(v.S[from:to]))
	if utf8.RuneCountInString(id) < 3 || genericNouns[id] {
		return
	}
	long, ok := ctx.namedTo(v, open, id)
	if !ok || long.ID == id || !endsAsProgramme(id) && !ctx.isMainName(id) && !ctx.isMainName(long.key) {
		return
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; !k.Known && strings.HasPrefix(k.key, id) && genericNouns[k.key[len(id):]] {
			ctx.call(k.ID, long.Scheme) // 가나 시범지역, of what is called 가나 for short
		}
	}
	ctx.call(id, long.Scheme)
	ctx.enter(programme{long.Scheme, id, long.main})
	ctx.enter(long)
}

// enter adds a programme, once.
func (ctx *context) enter(p programme) {
	for i := range ctx.known {
		if ctx.known[i].key == p.key {
			return
		}
	}
	ctx.known = append(ctx.known, p)
}

// namedTo is the programme without an id of its own whose name ends at byte to, and is longer than
// the short name that it gets; 인증, 사업 and their like may stand behind it.
func (ctx *context) namedTo(v view, to int, short string) (best programme, ok bool) {
	s := strings.TrimRight(v.S[:to], " '\"」』")
	from, end := len(s), len(s)
	if q := len(strings.TrimRight(v.S[:to], " ")); q > end {
		end = q // 「가나 다라·마바 지구」(이하 …): quotation marks say where it begins, whatever parts its words
	}
	from, end = core(s, min(ctx.phraseStart(v.S, end), from), len(s))
	id := hangul.NoSpace(s[from:end])
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.Known && strings.HasSuffix(id, k.key) && len(k.key) > len(best.key) {
			best, ok = *k, true
		}
	}
	if ok && best.key != id && best.key == short && isProgramme(id) {
		return programme{Scheme{ID: id, Name: id, Value: v.value(from, end, "scheme.named")}, id, true}, true // 가나 다라마을(이하 다라마을)
	}
	if !ok && end > from && isProgramme(id) && (end < to && closingQuote(v.S[:to]) > 0 || endsAsProgramme(s)) {
		return programme{Scheme{ID: id, Name: id, Value: v.value(from, end, "scheme.named")}, id, true}, true
	}
	return best, ok
}

// call gives all names of a programme without an id of its own to another one.
func (ctx *context) call(id string, s Scheme) {
	for i := range ctx.known {
		if k := &ctx.known[i]; !k.Known && k.ID == id {
			k.Scheme = s
		}
	}
}

// endsLonger says that a name is the end of a longer one, and long enough to be no
// noun that many names end in.
func endsLonger(short, long string) bool {
	return len(short) < len(long) && strings.HasSuffix(long, short) && utf8.RuneCountInString(short) >= 5
}

// inQuotes says that the release has a name without spaces in quotation marks,
// perhaps with 사업 and its like behind it.
func (ctx *context) inQuotes(key string) bool {
	for _, v := range ctx.runningTexts() {
		for _, q := range quoted(v.S) {
			if strings.HasPrefix(hangul.NoSpace(v.S[q[0]:q[1]]), key) {
				return true
			}
		}
	}
	return false
}

// projectKinds are the projects by which something is made what it is called.
var projectKinds = map[string]bool{"사업": true, "시범사업": true, "조성사업": true, "지원사업": true, "선도사업": true, "육성사업": true, "본사업": true, "구축사업": true, "공모사업": true, "보급사업": true, "확산사업": true, "활성화사업": true}

// isProjectOf says that the longer name only says of the shorter that it is a
// project: 가나마을, 가나마을 사업.
func isProjectOf(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (projectKinds[rest] || strings.HasPrefix(rest, "만들기") || strings.HasPrefix(rest, "가꾸기"))
}

// isSlogan says that a name without spaces praises: 걷기 좋은 가나도시 is what a
// title calls the 가나도시 of the text.
func isSlogan(id string) bool {
	for w := range attributes {
		if (strings.HasSuffix(w, "은") || strings.HasSuffix(w, "한") || strings.HasSuffix(w, "는")) && strings.Contains(id, w) {
			return true
		}
	}
	return false
}

// lacksOne says that a is b but for one syllable left out behind the third: 가나다라품 for 가나다라물품.
func lacksOne(a, b []rune) bool {
	if len(b)-len(a) != 1 || len(a) < 5 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 2 && slices.Equal(a[i:], b[i+1:])
}

// isShortFor says that a name is another one with syllables left out of its
// middle, as Korean shortens: 가다특구 for 가나다라특구. Both end in the same noun
// and begin alike, and no word of the longer is only put before the shorter.
func isShortFor(short, long string) bool {
	if len(short) >= len(long) || strings.HasSuffix(long, short) || strings.HasPrefix(long, short) {
		return false
	}
	a, b := []rune(short), []rune(long)
	n := 0
	for _, w := range programmeEnds {
		if strings.HasSuffix(short, w) && strings.HasSuffix(long, w) {
			n = max(n, utf8.RuneCountInString(w))
		}
	}
	if n == 0 {
		return lacksOne(a, b)
	}
	if len(a)-n < 2 || a[0] != b[0] {
		return false
	}
	i := 0
	for _, r := range b[:len(b)-n] {
		if i < len(a)-n && a[i] == r {
			i++
		}
	}
	return i == len(a)-n
}
