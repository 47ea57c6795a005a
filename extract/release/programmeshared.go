package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// aimed is the word behind those whom something is for, which a name may hold: 이웃을 위한 쉼터.
const aimed = "위한"

// mostShared is how many words before a name are taken into it; oftenShared, how often the text has
// them where the title does not.
const (
	mostShared  = 4
	oftenShared = 3
)

// withShared takes words before a name into it that say what it does, where two texts or more have
// the name and none of them has it without: 문화가 있는 골목, 이웃과 나누는 텃밭, 전통이 숨 쉬는 고을. What
// begins and ends in the same way in the title and in the text is one name.
func (ctx *context) withShared(s string, from, to int) int {
	if from == 0 || s[from-1] != ' ' || ctx.header == nil || !describesName(lastWord(s[:from])) && !beginsWithin(s[from:to]) {
		return from
	}
	words := ctx.sharedWords(s[:from])
	if len(words) == 0 {
		return from
	}
	key := hangul.NoSpace(s[from:to])
	if placeNouns.has(key) {
		return from // 살림 잘 꾸린 지자체: who they are
	}
	all := ctx.sharedBy(words, s[from:to], key)
	words = all.words
	for len(words) > 0 && (words[0] == aimed || shortVerbs.has(words[0])) {
		words = words[1:] // no name begins with 위한, or with a verb whose object stands before it
	}
	if all.with == 0 || len(words) == 0 {
		return from
	}
	at := from - len(strings.Join(words, " ")) - 1
	switch {
	case all.with == 1 && (!ctx.isTitle(s) || !ctx.bounds(s, at) || isDescribed(s, from)), !all.titled && (all.with < oftenShared || genericNouns[key] || isTarget(key)):
		return from
	}
	return at
}

// beforeAll are the words before a name that all texts with the name have before it; none, where one has
// the name without them.
type beforeAll struct {
	words  []string
	with   int  // how often the texts have both
	titled bool // a title has both
}

// sharedBy walks over all texts once for the same words before the same name.
func (ctx *context) sharedBy(words []string, name, key string) (out beforeAll) {
	asked := strings.Join(words, " ") + "\n" + name
	if out, ok := ctx.shared[asked]; ok {
		return out
	}
	if ctx.shared == nil {
		ctx.shared = map[string]beforeAll{}
	}
	defer func() { ctx.shared[asked] = out }()
	out.words = words
	seen := map[string]bool{}
	for i, v := range ctx.runningTexts() {
		if seen[v.S] || !strings.Contains(v.S, name) && !strings.Contains(ctx.bareTexts()[i], key) {
			continue
		}
		seen[v.S] = true
		kept, with, all := ctx.keepShared(out.words, v.S, key)
		if with < all || len(kept) == 0 {
			return beforeAll{}
		}
		out = beforeAll{kept, out.with + with, out.titled || with > 0 && ctx.isTitle(v.S)}
	}
	return out
}

// isTitle says that a text is the title or a subtitle.
func (ctx *context) isTitle(s string) bool {
	return slices.ContainsFunc(ctx.titles(), func(v view) bool { return v.S == s })
}

// bounds says that nothing stands before byte i of a text that may go on to its left: it begins
// there, or behind a mark, a place, a number or its like.
func (ctx *context) bounds(s string, i int) bool {
	t := strings.TrimRight(s[:i], " ")
	return t == "" || isSpaceOrMark(t[len(t)-1]) || quoteLen(t[len(t)-1:]) > 0 || ctx.outside(lastWord(t))
}

// beginsWithin says that a name of several words begins with a verb, whose object or place stands
// before it: (손주와) 걷는 둘레길.
func beginsWithin(name string) bool {
	word, rest, _ := strings.Cut(name, " ")
	if word == "더" || word == "잘" || word == "늘" {
		word, rest, _ = strings.Cut(rest, " ") // (밤에) 더 빛나는 거리
	}
	return rest != "" && endsInOne(word, []string{"는", "은", "운", "한", "던", "될", "할"})
}

// keepShared keeps of the words before a name, the first first, those that a text has before it
// wherever it has it; how often it has it with one at least, and how often at all.
func (ctx *context) keepShared(words []string, s, key string) (kept []string, with, all int) {
	for i := looselyIn(s, key); i >= 0; i = nextLoosely(s, key, i) {
		all++
		own := ctx.sharedWords(s[:i])
		k := 0
		for k < len(words) && k < len(own) && words[len(words)-1-k] == own[len(own)-1-k] {
			k++
		}
		if k == 0 {
			return nil, with, all
		}
		differ := k < len(words) || k < len(own)
		words = words[len(words)-k:]
		for differ && len(words) > 0 && isParticiple(words[0]) {
			words = words[1:] // 살림 돕는, 살림을 돕는: what it is said of differs
		}
		if len(words) == 0 {
			return nil, with, all
		}
		with++
	}
	return words, with, all
}

// sharedWords are the words right before a name that may begin it, the first first: parted by single
// spaces, no place, number, ministry, nobody who decides or is chosen, and nothing of how or when.
func (ctx *context) sharedWords(before string) []string {
	var out []string
	for len(out) < mostShared {
		t := strings.TrimSuffix(before, " ")
		if t == before || strings.HasSuffix(t, " ") {
			break
		}
		word := t[afterLast(t, " ,·()[]<>\"'「」『』《》…:;/#!?\n\t"):]
		if word == "" || !ctx.sharesName(word, len(out) > 0 && describesName(out[0])) && !(len(out) > 1 && genericNouns[word] && isObject(out[0]) && describesName(out[1])) {
			break
		}
		out = append([]string{word}, out...)
		before = t[:len(t)-len(word)]
	}
	return out
}

// describesName says that a word ends in the final that verbs and adjectives have before what they
// say something of: 나누는, 머금은, 열린. So do some nouns (안전, 서울); who calls it wants either.
func describesName(word string) bool {
	n := hangul.Final(lastRune(word))
	return n == hangul.Final('는') || n == hangul.Final('할')
}

// isObject says that a word is an object of a verb behind it, by its particle.
func isObject(word string) bool {
	_, josa, ok := hangul.Josa(word)
	return ok && (josa == "을" || josa == "를")
}

// isParticiple says that a word is a verb or an adjective as it stands before a noun, and no noun that
// ends alike (장애물) nor the object of one (이웃을).
func isParticiple(word string) bool {
	if !describesName(word) || isObject(word) || namesAttribute(word) {
		return false
	}
	return endsPhraseWord(word) || endsInOne(word, []string{"는", "은", "운", "한", "던", "된", "될", "할"})
}

// tellsDoing are the verbs, without their endings, of those who run a programme or are chosen for it.
var tellsDoing = []string{"추진", "시행", "운영", "공모", "지원", "선정", "지정", "인증", "주관", "주최", "실시", "진행", "도입", "신청", "참여", "선발", "확정", "발표", "공동", "대", "위", "관", "의", "통"}

// sharesName says that a word may stand within the name of a programme; object, that a verb follows
// which may be said of it.
func (ctx *context) sharesName(word string, object bool) bool {
	stem, _, particle := hangul.Josa(word)
	if ctx.outside(word) || linking[word] || endsOthers[word] || genericNouns[word] || ctx.isPlaceWord(word) {
		return false
	}
	if particle && (len(stem) > len("가") && stem != "모두" && ctx.outside(stem) || !object && (genericNouns[stem] || isTarget(stem)) || placeNouns.has(stem) || ctx.isPlaceWord(stem)) {
		return false
	}
	for _, end := range []string{"하는", "한", "할", "된", "되는", "될"} {
		if t, ok := strings.CutSuffix(word, end); ok && word != aimed && slices.Contains(tellsDoing, t) {
			return false // 국토부가 추진하는, 대한
		}
	}
	for _, w := range []string{"통해", "거쳐", "위해", "대해", "등", "및", "또는", "이번", "밝힌", "따른", "가운데", "중", "대상으로", "중심으로", "다"} {
		if word == w && w != "다" || w == "다" && strings.HasSuffix(word, "다") && word != "다" {
			return false
		}
	}
	return true
}
