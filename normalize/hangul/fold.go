package hangul

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Folded is a folded spelling that knows where each of its bytes was printed.
type Folded struct {
	S      string // the folded spelling, NFC
	raw    int    // bytes of the raw string
	pieces []piece
}

// piece says that bytes at..at+n of the folded string stand for the bytes
// from..from+m of the raw one. A copied piece maps byte by byte, any other
// only as a whole.
type piece struct {
	at, n, from, m int32
	copied         bool
}

// Fold gives the one spelling of s:
//
//   - NFC, with conjoining jamo that belong to no syllable as letters (ᄋ → ㅇ)
//   - full width to half width for ASCII; every kind of space to a plain one;
//     zero-width characters dropped
//   - middle dots (ㆍ‧⦁․•∙・) to ·, quotes to ' and ", dashes to -, tildes to ~
//   - ㈜ to (주) and its like; ｢｣ to 「」; small triangles to large ones;
//     enclosed letters and numbers to ① and its like
//
// Line breaks and tabs stay. Invalid bytes become U+FFFD.
func Fold(s string) Folded {
	f := Folded{S: s, raw: len(s)}
	n := plainAhead(s)
	if n == len(s) {
		return f
	}
	var b builder
	b.grow(len(s))
	b.copy(s[:n], 0)
	runePass(s, n, &b)
	if f = f.joined(&b); !b.odd {
		return f
	}
	if !norm.NFC.IsNormalString(f.S) {
		f = f.then(composePass)
	}
	if strings.ContainsFunc(f.S, conjoining) {
		f = f.then(jamoPass)
	}
	return f
}

// FoldString is Fold(s).S, for those who need no way back.
func FoldString(s string) string {
	n := plainAhead(s)
	if n == len(s) {
		return s
	}
	b := builder{bare: true}
	b.out.Grow(len(s))
	b.out.WriteString(s[:n])
	if runePass(s, n, &b); b.odd {
		return Fold(s).S
	}
	return b.out.String()
}

// plain says that folding s changes nothing, seen without building anything.
func plain(s string) bool { return plainAhead(s) == len(s) }

// plainAhead is how many bytes at the beginning of s folding leaves as they
// are: ASCII, syllables and middle dots, seen byte by byte.
func plainAhead(s string) int {
	i := 0
	for i+3 < len(s) {
		if c := s[i]; c < 0x7F && c != '`' {
			i++
		} else if syllable(s[i : i+4]) {
			i += 3
		} else if n := plainLast(s[i:]); n > 0 {
			i += n
		} else {
			return i
		}
	}
	for i < len(s) {
		n := plainLast(s[i:])
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// plainLast is how many bytes the letter has that s, which is not empty, begins with; 0 where folding does not leave it as
// it is.
func plainLast(s string) int {
	switch c := s[0]; {
	case c >= 0xEA && len(s) > 2 && syllableBytes(c, s[1], s[2]):
		return 3
	case c < 0x7F && c != '`':
		return 1
	case c == "·"[0] && len(s) > 1 && s[1] == "·"[1]:
		return 2
	}
	return 0
}

// syllable says that four bytes begin with a syllable, 가 to 힣: they are looked at together.
func syllable(s string) bool {
	v := (uint32(s[0])<<24 | uint32(s[1])<<16 | uint32(s[2])<<8 | uint32(s[3])) >> 8
	return v&0xC0C0 == 0x8080 && v-0xEAB080 <= 0xED9EA3-0xEAB080
}

// syllableBytes says that three bytes, the first not below that of all syllables, are the UTF-8 of one.
func syllableBytes(a, b, c byte) bool {
	if b^0x80 > 0x3F || c^0x80 > 0x3F {
		return false
	}
	return a == 0xEB || a == 0xEC || a <= 0xED && isSyllable(rune(a&0xF)<<12|rune(b&0x3F)<<6|rune(c&0x3F))
}

// composed says, without the tables of Unicode, that s is NFC: all its runes
// are of blocks that hold no combining mark, no conjoining jamo and nothing
// that NFC replaces. false means not known.
func composed(s string) bool {
	for i := plainAhead(s); i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if !stays(r) {
			return false
		}
		i += w
		i += plainAhead(s[i:])
	}
	return true
}

// stays says of a rune what composed says of a string.
func stays(r rune) bool {
	switch {
	case r < 0x0300, r >= 0xAC00 && r <= 0xD7A3, r >= 0x4E00 && r <= 0x9FFF:
	case r >= 0x2010 && r <= 0x2027, r >= 0x2460 && r <= 0x27BF:
	case r >= 0x3001 && r <= 0x3029, r >= 0x3131 && r <= 0x318E, r >= 0xFF01 && r <= 0xFF5E:
	default:
		return false
	}
	return true
}

// Raw gives the range of raw bytes that printed the folded bytes i..j. The
// range covers whole characters; bytes that fold to nothing belong to none.
// Arguments out of range are brought into it; an empty range gives an empty
// one.
func (f Folded) Raw(i, j int) (ri, rj int) {
	i = min(max(i, 0), len(f.S))
	j = min(max(j, i), len(f.S))
	if f.pieces == nil {
		i, j = min(i, f.raw), min(j, f.raw)
		return i, j
	}
	ri = f.start(i)
	if j == i {
		return ri, ri
	}
	return ri, f.end(j)
}

// start is the raw offset at which the folded byte i begins.
func (f Folded) start(i int) int {
	k := f.pieceBehind(int32(i))
	if k == len(f.pieces) {
		return f.raw
	}
	p := f.pieces[k]
	if p.copied {
		return int(p.from-p.at) + i
	}
	return int(p.from)
}

// end is the raw offset after the folded byte before j; j > 0.
func (f Folded) end(j int) int {
	p := f.pieces[f.pieceBehind(int32(j-1))]
	if p.copied {
		return int(p.from-p.at) + j
	}
	return int(p.from + p.m)
}

// pieceBehind is the first piece that ends behind the folded byte i.
func (f Folded) pieceBehind(i int32) int {
	return sort.Search(len(f.pieces), func(k int) bool { return f.pieces[k].at+f.pieces[k].n > i })
}

// then runs one more pass over the folded string and joins the two maps.
func (f Folded) then(pass func(string, *builder)) Folded {
	var b builder
	b.grow(len(f.S))
	pass(f.S, &b)
	return f.joined(&b)
}

// joined is what was built of f, with its map behind that of f.
func (f Folded) joined(b *builder) Folded {
	if len(b.pieces) == 0 {
		b.pieces = nil
	}
	if f.pieces == nil {
		return Folded{S: b.out.String(), raw: f.raw, pieces: b.pieces}
	}
	g := Folded{S: b.out.String(), raw: f.raw}
	for _, p := range b.pieces {
		g.pieces = append(g.pieces, f.through(p)...)
	}
	return g
}

// through writes a piece over f's folded string as pieces over its raw one.
func (f Folded) through(p piece) []piece {
	if !p.copied {
		ri, rj := f.Raw(int(p.from), int(p.from+p.m))
		return []piece{{at: p.at, n: p.n, from: int32(ri), m: int32(rj - ri)}}
	}
	var out []piece
	for k := f.pieceBehind(p.from); k < len(f.pieces) && f.pieces[k].at < p.from+p.m; k++ {
		q := f.pieces[k]
		lo, hi := max(q.at, p.from), min(q.at+q.n, p.from+p.m)
		r := piece{at: p.at + lo - p.from, n: hi - lo, from: q.from, m: q.m}
		if q.copied {
			r.from, r.m, r.copied = q.from+lo-q.at, hi-lo, true
		}
		out = append(out, r)
	}
	return out
}
