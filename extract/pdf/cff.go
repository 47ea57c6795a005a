package pdf

import (
	_ "embed"
	"strings"
)

// cffStrings holds the standard strings of CFF, one a line (Adobe Technical
// Note 5176, appendix A); those from 229 on are of expert fonts.
//
//go:embed cffstrings.txt
var cffStrings string

// cff is a font program in Compact Font Format, as far as its glyph names go.
type cff struct {
	cid     bool
	charset []int // string number of each glyph
	strings [][]byte
	codes   map[int]int // of its own encoding: code to glyph
	builtin bool        // encoding is StandardEncoding
}

// cffTable is the CFF data of a file that is bare CFF or OpenType.
func cffTable(data []byte) []byte {
	if t := sfnt(data, "CFF "); t != nil {
		return t
	}
	return data
}

// readCFF reads a font program; nil where it is none.
func readCFF(d []byte) *cff {
	if len(d) < 8 || d[0] != 1 {
		return nil
	}
	_, at := cffIndex(d, int(d[2]))
	tops, at := cffIndex(d, at)
	strs, _ := cffIndex(d, at)
	if len(tops) == 0 {
		return nil
	}
	top := cffDict(tops[0])
	chars, _ := cffIndex(d, top[17])
	f := &cff{strings: strs}
	_, f.cid = top[1230]
	f.readCharset(d, top[15], len(chars))
	f.readEncoding(d, top[16])
	return f
}

// cffIndex reads an INDEX; end is the offset behind it.
func cffIndex(d []byte, at int) (items [][]byte, end int) {
	n := u16(d, at)
	if n == 0 || at <= 0 {
		return nil, at + 2
	}
	size := 0
	if at+2 < len(d) {
		size = int(d[at+2])
	}
	if size < 1 || size > 4 || at+3+(n+1)*size > len(d) {
		return nil, len(d)
	}
	base := at + 3 + (n+1)*size - 1
	off := func(i int) int { return base + bigEndian(d[at+3+i*size:at+3+(i+1)*size]) }
	for i := range n {
		a, b := off(i), off(i+1)
		if a < 0 || b < a || b > len(d) {
			return items, len(d)
		}
		items = append(items, d[a:b])
	}
	return items, off(n)
}

// cffDict reads a DICT: the first operand of each operator; two-byte
// operators count from 1200.
func cffDict(d []byte) map[int]int {
	out := map[int]int{}
	first, have := 0, false
	push := func(v int) {
		if !have {
			first, have = v, true
		}
	}
	for i := 0; i < len(d); i++ {
		b := int(d[i])
		switch {
		case b <= 21:
			if b == 12 && i+1 < len(d) {
				i++
				b = 1200 + int(d[i])
			}
			out[b] = first
			first, have = 0, false
		case b == 28:
			push(int(int16(u16(d, i+1))))
			i += 2
		case b == 29:
			push(int(int32(u32(d, i+1))))
			i += 4
		case b == 30: // real
			push(0)
			for i++; i < len(d) && d[i]&15 != 15; i++ {
			}
		case b >= 32 && b <= 246:
			push(b - 139)
		case b >= 247 && b <= 250 && i+1 < len(d):
			i++
			push((b-247)*256 + int(d[i]) + 108)
		case b >= 251 && b <= 254 && i+1 < len(d):
			i++
			push(-(b-251)*256 - int(d[i]) - 108)
		}
	}
	return out
}

// readCharset reads the string numbers of n glyphs.
func (f *cff) readCharset(d []byte, at, n int) {
	f.charset = make([]int, 1, max(1, n))
	if at <= 2 { // ISOAdobe; the expert charsets are not worth their tables
		for i := 1; i < n; i++ {
			f.charset = append(f.charset, i)
		}
		return
	}
	if at >= len(d) {
		return
	}
	format := d[at]
	at++
	for len(f.charset) < n && at+1 < len(d) {
		first, left := u16(d, at), 0
		at += 2
		switch format {
		case 1:
			if at < len(d) {
				left = int(d[at])
			}
			at++
		case 2:
			left = u16(d, at)
			at += 2
		}
		for i := 0; i <= left && len(f.charset) < n; i++ {
			f.charset = append(f.charset, first+i)
		}
	}
}

// readEncoding reads the codes of a simple font.
func (f *cff) readEncoding(d []byte, at int) {
	if at <= 1 || at >= len(d) {
		f.builtin = true
		return
	}
	f.codes = map[int]int{}
	format, n := d[at]&127, 0
	if at+1 < len(d) {
		n = int(d[at+1])
	}
	at += 2
	gid := 1
	for i := 0; i < n && at < len(d); i++ {
		first, left := int(d[at]), 0
		at++
		if format == 1 && at < len(d) {
			left = int(d[at])
			at++
		}
		for k := 0; k <= left; k++ {
			f.codes[first+k] = gid
			gid++
		}
	}
}

// name is the name of a glyph, "" for none.
func (f *cff) name(gid int) string {
	if gid < 0 || gid >= len(f.charset) {
		return ""
	}
	return f.string(f.charset[gid])
}

func (f *cff) string(sid int) string {
	const standard = 391
	if sid >= standard {
		if sid-standard < len(f.strings) {
			return string(f.strings[sid-standard])
		}
		return ""
	}
	s := cffStrings
	for range sid {
		_, s, _ = strings.Cut(s, "\n")
	}
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// encoding gives the glyph names of codes, nil for StandardEncoding.
func (f *cff) encoding() map[int]string {
	if f.builtin {
		return nil
	}
	out := map[int]string{}
	for code, gid := range f.codes {
		if n := f.name(gid); n != "" && n != ".notdef" {
			out[code] = n
		}
	}
	return out
}
