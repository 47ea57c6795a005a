package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// mentions finds every place where a known programme is named.
func (ctx *context) mentions() {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		ms := ctx.mentionsIn(p.S)
		for k, m := range ms {
			m.means = definedBy(p.S, ms, k)
			m.block = p.index
			m.passage = i
			m.heading = p.Kind == doc.Heading || p.Depth == doc.Square || len(p.S) < 80
			m.Value = p.value(m.from, m.to, "scheme.named")
			ctx.programmes = append(ctx.programmes, m)
		}
	}
}

// mentionsIn finds the programmes named in a text, the longest name first.
func (ctx *context) mentionsIn(s string) []mention {
	if ctx.told == nil {
		return ctx.findMentions(s)
	}
	out, ok := ctx.told[s]
	if !ok {
		out = ctx.findMentions(s)
		ctx.told[s] = out
	}
	return out
}

func (ctx *context) findMentions(s string) []mention {
	if len(ctx.known) == 0 {
		return nil
	}
	var out []mention
	known, begins := ctx.knownSchemes(s), ctx.nameStarts()
	for i := 0; i < len(s); {
		for len(known) > 0 && known[0].from == i {
			if m, ok := ctx.knownMention(known[0]); ok {
				out = append(out, m)
				i = max(i, m.to)
			}
			known = known[1:]
		}
		for len(known) > 0 && known[0].from < i {
			known = known[1:]
		}
		if i >= len(s) {
			break
		}
		if s[i] < 0x80 && !(s[i] >= 'A' && s[i] <= 'z') && !beginsNumber(s, i) {
			i++
			continue
		}
		if k := startOf(s[i:]); begins[k/64]>>(k%64)&1 != 0 {
			if m, ok := ctx.mentionAt(s, i); ok {
				out = append(out, m)
				i = m.to
				continue
			}
		}
		i += runeLen(s, i)
	}
	return out
}

// nameStarts has a bit for each startOf of the names of programmes without an id of their own.
func (ctx *context) nameStarts() (begins [startBits / 64]uint64) {
	for i := range ctx.known {
		if g := &ctx.known[i]; (!g.Known || g.key != g.ID) && g.key != "" {
			k := startOf(g.key)
			begins[k/64] |= 1 << (k % 64)
		}
	}
	return begins
}

// beginsNumber says that a number begins at byte i, as a name may: 2차전지 특화단지.
func beginsNumber(s string, i int) bool {
	return s[i] >= '0' && s[i] <= '9' && (i == 0 || s[i-1] == ' ' || s[i-1] == '\'' || s[i-1] == '"')
}

// shortKey is the length of a name of two syllables, which is one only as a word by itself.
const shortKey = len("가나")

func (ctx *context) mentionAt(s string, i int) (mention, bool) {
	for k := range ctx.known {
		g := &ctx.known[k]
		if g.Known && !g.isEnd(s, i) {
			continue
		}
		if n := loosely(s[i:], g.key); n > 0 && !ofBody(s[i+n:]) && (len(g.key) > shortKey || shortWordAt(s, i) == n) {
			return mention{Scheme: g.Scheme, from: i, to: i + n, main: g.main}, true
		}
	}
	return mention{}, false
}

// ofBody says that a name is the beginning of a body's or a law's name:
// 규제자유특구위원회, 문화도시지원센터.
func ofBody(rest string) bool {
	for _, w := range []string{"위원회", "지원센터", "협의회", "진흥원", "지원단", "추진단", "법", "특별법", "센터", "기획단", "협회", "포럼", "네트워크"} {
		if strings.HasPrefix(strings.TrimLeft(rest, " "), w) {
			return true
		}
	}
	return false
}

func (ctx *context) knownMention(a schemeAt) (mention, bool) {
	for k := range ctx.known {
		if g := &ctx.known[k]; g.ID == a.scheme.ID {
			return mention{Scheme: g.Scheme, from: a.from, to: a.to, main: g.main}, true
		}
	}
	return mention{}, false
}

// loosely gives the bytes of s that spell key, spaces aside.
func loosely(s, key string) int {
	i := 0
	for j := 0; j < len(key); {
		if i >= len(s) {
			return 0
		}
		if s[i] == ' ' && j > 0 {
			i = behindGap(s, i)
			continue
		}
		if s[i] != key[j] {
			n := 0
			if s[i] == '(' && j > 0 {
				n = glossAt(s, i)
			}
			if n == 0 {
				return 0
			}
			i += n // 가나교통(ABC) 시범사업
			continue
		}
		i++
		j++
	}
	return i
}

// behindGap is the byte behind the space at byte i within a name, and behind a round that stands in it: 가나특구 2차 시범지역.
func behindGap(s string, i int) int {
	if b, ok := batchAt(s, i+1); ok && strings.HasPrefix(s[b[1]:], " ") {
		return b[1]
	}
	return i + 1
}

// isMainName says that words are the name of a programme.
func (ctx *context) isMainName(s string) bool {
	_, ok := ctx.schemeOf(strings.TrimSpace(s))
	return ok
}

// schemeOf is the programme that a label names by itself: (스마트도시).
func (ctx *context) schemeOf(words string) (Scheme, bool) {
	key := hangul.NoSpace(words)
	for i := range ctx.known {
		if !ctx.known[i].Known && ctx.known[i].key == key {
			return ctx.known[i].Scheme, true
		}
	}
	if !scheme.Begins(words) {
		return Scheme{}, false
	}
	for _, a := range knownSchemes(words + "로 선정") {
		if a.from == 0 && a.to >= len(words)-len(" 인증") {
			if m, ok := ctx.knownMention(a); ok {
				return m.Scheme, true
			}
		}
	}
	return Scheme{}, false
}

// looselyIn finds a key without spaces in s; -1 where it is not.
func looselyIn(s, key string) int {
	if key == "" {
		return -1
	}
	w := runeLen(key, 0)
	for i := 0; ; i += w {
		k := hangul.Index(s[i:], key[:w])
		if k < 0 {
			return -1
		}
		if i += k; loosely(s[i:], key) > 0 {
			return i
		}
	}
}

// nextLoosely is the next place of a key behind the begin of the one at byte i.
func nextLoosely(s, key string, i int) int {
	i += runeLen(s, i)
	if k := looselyIn(s[i:], key); k >= 0 {
		return i + k
	}
	return -1
}
