package hangul

import (
	"sync/atomic"
	"unicode/utf8"
)

// bars are the letters that no text has at its ends which an expression tied to them matches, by their last six bits. They
// lie in a pattern itself: half of all texts are told by them alone, and what else it knows lies far away. Before anybody
// has told them they bar nothing.
type bars struct{ first, last atomic.Uint64 }

// tell bars what the reach of an expression leaves out.
func (b *bars) tell(r *reach) {
	if r.opens != nil {
		b.first.Store(^r.opens.first.bits())
	}
	if r.shuts != nil {
		b.last.Store(^r.shuts.first.bits())
	}
}

// bits are those of letters, by the last six bits of firstOf.
func (l *letters) bits() (bits uint64) {
	for _, w := range l {
		bits |= w
	}
	return bits
}

// bar says that the first or the last letter of s is barred. The last byte of a letter of one byte or three has the bits.
func (b *bars) bar(s string) bool {
	n := len(s)
	if n < 3 {
		return false
	}
	if b.first.Load()>>(firstOf(s)%64)&1 != 0 {
		return true
	}
	c := s[n-1]
	return b.last.Load()>>(c%64)&1 != 0 && (c < utf8.RuneSelf || s[n-3]&0xF0 == 0xE0)
}
