package pdf

import (
	"sort"
	"unicode/utf16"
)

// cmapReader reads the text of a CMap.
type cmapReader struct {
	lex  lexer
	out  *cmap
	left int // entries that may still come
	tmp  []byte
}

// readCMap reads a CMap that adds to used, which may be nil.
func readCMap(data []byte, used *cmap) *cmap {
	r := cmapReader{lex: lexer{src: data}, out: &cmap{}, left: maxCMapEntries}
	if used != nil {
		r.out.spaces = append(r.out.spaces, used.spaces...)
		r.out.one = append(r.out.one, used.one...)
		r.out.many = append(r.out.many, used.many...)
	}
	last := ""
	for {
		switch r.lex.next() {
		case tokEnd:
			r.out.sort()
			return r.out
		case tokName:
			last = string(r.lex.raw())
		case tokNumber:
			if last == "WMode" {
				r.out.vertical = r.lex.num == 1
			}
		case tokKeyword:
			r.section(string(r.lex.raw()))
		}
	}
}

func (r *cmapReader) section(word string) {
	switch word {
	case "begincodespacerange":
		r.codespaces()
	case "beginbfchar":
		r.chars(true)
	case "begincidchar":
		r.chars(false)
	case "beginbfrange":
		r.ranges(true)
	case "begincidrange":
		r.ranges(false)
	}
}

// code reads a code in angle brackets; ok is false at the section's end.
func (r *cmapReader) code() (code uint32, n int, ok bool) {
	switch r.lex.next() {
	case tokHex:
		r.tmp = appendHex(r.tmp[:0], r.lex.raw())
	case tokString:
		r.tmp = appendLiteral(r.tmp[:0], r.lex.raw())
	case tokNumber:
		return uint32(max(0, min(r.lex.num, 1<<31))), 2, true
	default:
		return 0, 0, false
	}
	for _, b := range r.tmp {
		code = code<<8 | uint32(b)
	}
	return code, min(4, len(r.tmp)), true
}

func (r *cmapReader) codespaces() {
	for len(r.out.spaces) < 256 {
		lo, n, ok := r.code()
		if !ok {
			return
		}
		hi, _, ok := r.code()
		if !ok {
			return
		}
		if n > 0 {
			r.out.spaces = append(r.out.spaces, codespace{n, lo, hi})
		}
	}
}

func (r *cmapReader) chars(text bool) {
	for ; r.left > 0; r.left-- {
		code, _, ok := r.code()
		if !ok {
			return
		}
		m, ok := r.target(code, code, text)
		if !ok {
			return
		}
		r.out.one = append(r.out.one, m)
	}
}

func (r *cmapReader) ranges(text bool) {
	for ; r.left > 0; r.left-- {
		lo, _, ok := r.code()
		if !ok {
			return
		}
		hi, _, ok := r.code()
		if !ok {
			return
		}
		end := r.lex.pos
		if text && r.lex.next() == tokArrayOpen {
			r.list(lo, hi)
			continue
		}
		r.lex.pos = end
		m, ok := r.target(lo, hi, text)
		if !ok {
			return
		}
		if lo == hi {
			r.out.one = append(r.out.one, m)
		} else if lo < hi {
			r.out.many = append(r.out.many, m)
		}
	}
}

// list reads the texts of a range one by one.
func (r *cmapReader) list(lo, hi uint32) {
	for code := lo; r.left > 0; r.left-- {
		m, ok := r.target(code, code, true)
		if !ok {
			return // at the bracket
		}
		if code >= lo && code <= hi {
			r.out.one = append(r.out.one, m)
		}
		code++
	}
}

// target reads what codes lo..hi map to.
func (r *cmapReader) target(lo, hi uint32, text bool) (m mapping, ok bool) {
	m = mapping{lo: lo, hi: hi}
	k := r.lex.next()
	switch {
	case k == tokNumber:
		m.dst = uint32(max(0, min(r.lex.num, 1<<31)))
		return m, true
	case k == tokName: // a glyph name, as some writers put
		if s := runesOfName(string(r.lex.raw())); s != "" {
			m.split([]rune(s))
		}
		return m, true
	case k == tokHex:
		r.tmp = appendHex(r.tmp[:0], r.lex.raw())
	case k == tokString:
		r.tmp = appendLiteral(r.tmp[:0], r.lex.raw())
	default:
		return m, false
	}
	if !text {
		for _, b := range r.tmp {
			m.dst = m.dst<<8 | uint32(b)
		}
		return m, true
	}
	m.split(utf16Runes(r.tmp))
	return m, true
}

// split sets the text of a mapping.
func (m *mapping) split(rs []rune) {
	if len(rs) == 0 {
		return
	}
	m.text, m.dst = string(rs[:len(rs)-1]), uint32(rs[len(rs)-1])
}

// utf16Runes decodes big-endian UTF-16; an odd last byte is left out, but a
// single byte is taken as a character.
func utf16Runes(b []byte) []rune {
	if len(b) == 1 {
		return []rune{rune(b[0])}
	}
	u := make([]uint16, 0, 8)
	for i := 0; i+1 < len(b) && len(u) < 64; i += 2 {
		u = append(u, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return utf16.Decode(u)
}

// sort orders the mappings; of equals the last said comes last.
func (c *cmap) sort() {
	by := func(m []mapping) func(i, j int) bool {
		return func(i, j int) bool { return m[i].lo < m[j].lo }
	}
	if !sort.SliceIsSorted(c.one, by(c.one)) {
		sort.SliceStable(c.one, by(c.one))
	}
	if !sort.SliceIsSorted(c.many, by(c.many)) {
		sort.SliceStable(c.many, by(c.many))
	}
}
