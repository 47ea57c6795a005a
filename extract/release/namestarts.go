package release

// twoBits is the number of first two syllables told apart: so many that the three
// hundred names leave most other words their own bit.
const twoBits = 1 << 16

// twoOf maps the first two syllables of a name, six bytes, to a number below
// twoBits (multiplicative hashing by the golden ratio, Knuth, TAOCP 6.4).
func twoOf(s string) uint {
	both := uint64(s[0]&0xF)<<32 | uint64(s[1]&0x3F)<<26 | uint64(s[2]&0x3F)<<20 | uint64(s[3]&0xF)<<12 | uint64(s[4]&0x3F)<<6 | uint64(s[5]&0x3F)
	return uint(both * 0x9E3779B97F4A7C15 >> 48)
}

// nameStarts has a bit for what each of some names begins with, by twoOf.
type nameStarts [twoBits / 64]uint64

// add puts in what a name begins with.
func (n *nameStarts) add(name string) {
	if len(name) >= 2*len("가") {
		k := twoOf(name)
		n[k/64] |= 1 << (k % 64)
	}
}

// has says quickly that s may begin with one of the names.
func (n *nameStarts) has(s string) bool {
	if len(s) < 2*len("가") {
		return false
	}
	k := twoOf(s)
	return n[k/64]>>(k%64)&1 != 0
}
