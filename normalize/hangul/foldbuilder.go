package hangul

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// builder collects the output of a pass with its map.
type builder struct {
	out    strings.Builder
	pieces []piece
	bare   bool // nobody asks for the map
	odd    bool // runePass wrote something that composed does not know
}

// grow makes room for so many bytes, and for more pieces than most texts have.
func (b *builder) grow(size int) {
	b.pieces = make([]piece, 0, 8)
	b.out.Grow(size)
}

// copy appends s, which stands at from in the input, unchanged.
func (b *builder) copy(s string, from int) {
	if s == "" || b.bare {
		b.out.WriteString(s)
		return
	}
	if k := len(b.pieces) - 1; k >= 0 {
		if p := &b.pieces[k]; p.copied && int(p.from+p.m) == from {
			p.n, p.m = p.n+int32(len(s)), p.m+int32(len(s))
			b.out.WriteString(s)
			return
		}
	}
	b.pieces = append(b.pieces, piece{int32(b.out.Len()), int32(len(s)), int32(from), int32(len(s)), true})
	b.out.WriteString(s)
}

// put appends s for the m input bytes at from.
func (b *builder) put(s string, from, m int) {
	if s == "" || b.bare {
		b.out.WriteString(s)
		return
	}
	b.pieces = append(b.pieces, piece{at: int32(b.out.Len()), n: int32(len(s)), from: int32(from), m: int32(m)})
	b.out.WriteString(s)
}

// runePass folds characters one by one, from a byte on.
func runePass(s string, from int, b *builder) {
	for i, w := from, 0; i < len(s); i += w {
		if n := plainAhead(s[i:]); n > 0 {
			b.copy(s[i:i+n], i)
			if i += n; i == len(s) {
				return
			}
		}
		var r rune
		r, w = utf8.DecodeRuneInString(s[i:])
		switch to, changed := foldRune(r); {
		case r == utf8.RuneError && w == 1:
			b.put("\uFFFD", i, 1)
			b.odd = true
		case changed:
			b.put(to, i, w)
			b.odd = b.odd || !composed(to)
		default:
			b.copy(s[i:i+w], i)
			b.odd = b.odd || !stays(r)
		}
	}
}

// composePass is NFC.
func composePass(s string, b *builder) {
	if n := norm.NFC.QuickSpanString(s); n == len(s) {
		b.copy(s, 0)
		return
	}
	var it norm.Iter
	it.InitString(norm.NFC, s)
	for !it.Done() {
		from := it.Pos()
		seg := string(it.Next())
		if to := it.Pos(); s[from:to] == seg {
			b.copy(seg, from)
		} else {
			b.put(seg, from, to-from)
		}
	}
}

// With is f with other words in the place of stretches of it, which are in order: to[i] for cuts[i].
func (f Folded) With(cuts [][2]int, to []string) Folded {
	return f.then(func(s string, b *builder) {
		from := 0
		for i, c := range cuts {
			b.copy(s[from:c[0]], from)
			b.put(to[i], c[0], c[1]-c[0])
			from = c[1]
		}
		b.copy(s[from:], from)
	})
}
