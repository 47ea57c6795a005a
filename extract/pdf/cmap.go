package pdf

import (
	"sort"
)

// cmap maps character codes to text (ToUnicode) or to CIDs (ISO 32000-1,
// 9.7.5; Adobe Technical Note 5014).
type cmap struct {
	spaces   []codespace
	one      []mapping // single codes, by code
	many     []mapping // ranges, by first code
	vertical bool
}

// codespace says that codes of n bytes lie between lo and hi, byte by byte.
type codespace struct {
	n      int
	lo, hi uint32
}

// mapping maps codes lo..hi to dst, dst+1, …; text stands before the last
// rune of each.
type mapping struct {
	lo, hi uint32
	dst    uint32
	text   string
}

// find gives the mapping of a code; what was said later wins.
func (c *cmap) find(code uint32) (m *mapping, ok bool) {
	i := sort.Search(len(c.one), func(i int) bool { return c.one[i].lo > code }) - 1
	if i >= 0 && c.one[i].lo == code {
		return &c.one[i], true
	}
	i = sort.Search(len(c.many), func(i int) bool { return c.many[i].lo > code }) - 1
	for n := 0; i >= 0 && n < 16; i, n = i-1, n+1 { // ranges may overlap
		if code <= c.many[i].hi {
			return &c.many[i], true
		}
	}
	return nil, false
}

// runes gives the text of a code, "" for none.
func (c *cmap) runes(code uint32) string {
	m, ok := c.find(code)
	if !ok {
		return ""
	}
	r := m.dst + code - m.lo
	if r == 0 || r > 0x10FFFF || r >= 0xD800 && r < 0xE000 {
		return m.text
	}
	return m.text + string(rune(r))
}

// cid gives the CID of a code.
func (c *cmap) cid(code uint32) (uint32, bool) {
	m, ok := c.find(code)
	if !ok {
		return 0, false
	}
	return m.dst + code - m.lo, true
}

// next cuts the next code from s; n is at least 1.
func (c *cmap) next(s []byte) (code uint32, n int) {
	for n = 1; n <= 4 && n <= len(s); n++ {
		code = code<<8 | uint32(s[n-1])
		for _, p := range c.spaces {
			if p.n == n && p.has(code) {
				return code, n
			}
		}
	}
	n = 2
	if len(c.spaces) > 0 { // an invalid code is as long as the shortest valid
		for n = c.spaces[0].n; len(s) > 0 && n > 1; n-- {
			if n <= len(s) {
				break
			}
		}
	}
	n = min(n, len(s))
	code = 0
	for _, b := range s[:n] {
		code = code<<8 | uint32(b)
	}
	return code, n
}

// has compares byte by byte, as code spaces are rectangles.
func (p codespace) has(code uint32) bool {
	for i := range p.n {
		b, lo, hi := byte(code>>(8*i)), byte(p.lo>>(8*i)), byte(p.hi>>(8*i))
		if b < lo || b > hi {
			return false
		}
	}
	return true
}
