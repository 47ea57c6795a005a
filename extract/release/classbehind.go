package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// classesBehind reads a class after the names: 화성시와 창원시를 대도시로, 가나군은 골목 상권
// 유형에.
func (c *clause) classesBehind() {
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || !behindClass.has(u.josa) {
			continue
		}
		from := u.to + len(u.josa)
		from += spaces(c.s[from:])
		if by := roundBehind.FindString(head(c.s[from:], longestCall)); by != "" {
			from += len(by)
		}
		from += leadYear(c.s[from:])
		from += spaces(c.s[from:])
		if class := c.ctx.classBehind(c.s, from); class[1] > 0 {
			for k := range u.list.runs {
				r := &u.list.runs[k]
				r.class = class
				r.spreadClass()
			}
		}
	}
}

// roundBehind is a round that stands between a place and the class it was chosen in: 2023년 가나도시 인증 공모에서.
var roundBehind = hangul.MustCompile(`^(?:[^\s,.]+\s){0,6}[^\s,.]*(?:공모|심사|평가|심의)에서\s`)

// longestCall bounds the bytes of such words.
const longestCall = 120

// behindClass are the particles of names before what they were chosen as.
var behindClass = setOf("을", "를", "은", "는", "이", "가")

// classBehind gives the class at byte i that names before it were chosen as; none where it
// is not what they were chosen as.
func (ctx *context) classBehind(s string, i int) [2]int {
	if i >= len(s) {
		return [2]int{}
	}
	if to, rest := ctx.classWords(s, i); to > 0 {
		if classLexicon.has(s[i:to]) && strings.HasPrefix(rest, " ") && s[to:len(s)-len(rest)] != "" {
			return [2]int{i, to} // 대도시 부문 가나도시 인증을
		}
		for _, j := range []string{"으로 ", "으로,", "로 ", "로,", "에 ", "에,", ", "} {
			if strings.HasPrefix(rest, j) {
				return [2]int{i + quoteLen(s[i:]), to}
			}
		}
	}
	return [2]int{}
}

// classWords gives the class at byte i, in quotes or not, and what stands behind it and
// behind the word for what it is; to is 0 for none.
func (ctx *context) classWords(s string, i int) (to int, rest string) {
	p := &listParser{ctx: ctx, s: s, i: i, end: len(s)}
	if to, end := p.partWords(i); end > 0 {
		return to, s[end:]
	}
	quote := quoteLen(s[i:])
	w := wordLen(s[i+quote:])
	word := strings.TrimRight(s[i+quote:i+quote+w], ",")
	for _, j := range []string{"으로", "로", "에", ""} {
		cut, ok := strings.CutSuffix(word, j)
		cut = cut[:len(cut)-quote*closingQuote(cut)]
		if ok && ctx.isClass(cut) && (quote == 0 || strings.HasSuffix(j, "로")) {
			return i + quote + len(cut), s[i+len(cut)+2*quote:]
		}
	}
	return 0, ""
}

// asEnds end what names were chosen as.
var asEnds = []string{"로 ", "로,", "에 ", "에,", "유형,", "부문,", "분야,", "트랙,", "그룹,", "모델,"}

// asEndsTwice says that a text has two of them: one label alone is no class.
func asEndsTwice(h *hangul.Held) bool {
	n := 0
	for _, w := range asEnds {
		if h.Holds(w) {
			n++
			if _, rest, _ := strings.Cut(h.S, w); hangul.Contains(rest, w) {
				n++
			}
		}
		if n > 1 {
			return true
		}
	}
	return false
}

// longestBehind bounds the bytes of a label behind names, with its particle.
const longestBehind = 60

// slotsBehind finds the labels of a text that names of places were chosen as: 가나시와
// 다라군은 사회 부문에, 마바군은 경제 부문에.
func (ctx *context) slotsBehind(s string) (out []besideSlot) {
	if !ctx.placeBeforeJosa(s) {
		return nil
	}
	for _, u := range ctx.unitsOf(s, false) {
		from := u.to + len(u.josa)
		if u.list == nil || !behindClass.has(u.josa) || !strings.HasPrefix(s[from:], " ") {
			continue
		}
		from++
		if x, ok := ctx.slotAt(s, from); ok {
			x.names = u.list.size()
			out = append(out, x)
		}
	}
	return out
}

// placeBeforeJosa says quickly that a word may name a place before one of the particles of
// behindClass, and a label stand behind it: 마바군은 경제 부문에.
func (ctx *context) placeBeforeJosa(s string) bool {
	for at := 0; ; {
		k := strings.IndexByte(s[at:], ' ')
		if k < 0 {
			return false
		}
		k += at
		word := s[at:k]
		if len(word) <= len("가을") || !behindClass.has(word[len(word)-len("을"):]) {
			at = k + 1
			continue
		}
		if word = word[afterLast(word, "·,/("):]; len(word) > len("가을") {
			stem := word[:len(word)-len("을")]
			if ctx.gaz.stems[stem] || placeSyllables.has(stem[len(stem)-len("시"):]) {
				if _, ok := ctx.slotAt(s, k+1); ok {
					return true
				}
			}
		}
		at = k + 1
	}
}

// placeSyllables end the names of places.
var placeSyllables = setOf("시", "군", "구", "도")

// slotAt reads the label at byte from that names before it were chosen as.
func (ctx *context) slotAt(s string, from int) (x besideSlot, ok bool) {
	rest := head(s[from:], longestBehind)
	to := -1
	for _, j := range asEnds {
		if k := strings.Index(rest, j); k > 0 && (to < 0 || k < to) {
			to = k
			if strings.HasSuffix(rest[:k], "으") {
				to -= len("으")
			}
			if len(j) > len("로,") {
				to += len(j) - len(",")
			}
		}
	}
	if to < 0 || strings.ContainsAny(rest[:to], ",.()") {
		return x, false
	}
	x = besideSlot{joint: ">", label: withoutPartNoun(rest[:to])}
	x.noun = len(x.label) < to
	words := strings.Fields(x.label)
	if len(words) > 3 || len(words) > 1 && endsPhraseWord(words[0]) {
		return x, false
	}
	return x, ctx.mayBeside(x.label, x.noun)
}
