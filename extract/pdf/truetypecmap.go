package pdf

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/korean"
)

// subtable is a cmap subtable by what its codes are.
type subtable struct {
	platform, encoding int
	data               []byte
}

func subtables(data []byte) []subtable {
	t := sfnt(data, "cmap")
	var out []subtable
	for i := range min(u16(t, 2), 64) {
		off := u32(t, 4+8*i+4)
		if off > 0 && off < len(t) {
			out = append(out, subtable{u16(t, 4+8*i), u16(t, 4+8*i+2), t[off:]})
		}
	}
	return out
}

// unicode says how well a subtable tells Unicode, 0 for not at all.
func (s *subtable) unicode() int {
	switch {
	case s.platform == 3 && s.encoding == 10:
		return 4
	case s.platform == 0 && s.encoding != 5:
		return 2
	case s.platform == 3 && s.encoding == 1:
		return 3
	case s.platform == 3 && s.encoding == 5: // Wansung, CP949
		return 1
	}
	return 0
}

// glyphRunes inverts a font's cmap: the character of each glyph, 0 for none;
// nil where the font has no cmap that tells.
func glyphRunes(data []byte) []rune {
	var best *subtable
	subs := subtables(data)
	for i := range subs {
		if s := &subs[i]; s.unicode() > 0 && (best == nil || s.unicode() > best.unicode()) {
			best = s
		}
	}
	if best == nil {
		return nil
	}
	var out []rune
	eachCode(best.data, func(code, gid int) {
		r := rune(code)
		if best.encoding == 5 && best.platform == 3 {
			r = wansung(code)
		}
		if r <= 0 || r > utf8.MaxRune || gid <= 0 || gid > 0xffff {
			return
		}
		for len(out) <= gid {
			out = append(out, 0)
		}
		if old := out[gid]; old == 0 || standing(r) < standing(old) || standing(r) == standing(old) && r < old {
			out[gid] = r
		}
	})
	return out
}

// standing ranks characters that share a glyph: the common one before
// radicals, compatibility forms and private use.
func standing(r rune) int {
	switch {
	case r >= 0xe000 && r < 0xf900 || r >= 0xf0000:
		return 3
	case r >= 0x2e80 && r < 0x2fe0, r >= 0x1100 && r < 0x1200:
		return 2
	case r >= 0xf900 && r < 0xfb00, r < 0x20:
		return 1
	}
	return 0
}

func wansung(code int) rune {
	b := []byte{byte(code >> 8), byte(code)}
	if code < 256 {
		b = b[1:]
	}
	s, err := korean.EUCKR.NewDecoder().Bytes(b)
	if err != nil {
		return 0
	}
	r, _ := utf8.DecodeRune(s)
	if r == utf8.RuneError {
		return 0
	}
	return r
}

// eachCode walks a cmap subtable (OpenType, cmap formats 0, 4, 6, 10, 12, 13).
func eachCode(t []byte, yield func(code, gid int)) {
	switch u16(t, 0) {
	case 0:
		for c := 0; c < 256 && 6+c < len(t); c++ {
			yield(c, int(t[6+c]))
		}
	case 4:
		eachSegment(t, yield)
	case 6:
		first := u16(t, 6)
		for i := range u16(t, 8) {
			yield(first+i, u16(t, 10+2*i))
		}
	case 10:
		first := u32(t, 12)
		for i := range min(u32(t, 16), 1<<16) {
			yield(first+i, u16(t, 20+2*i))
		}
	case 12, 13:
		eachGroup(t, u16(t, 0) == 12, yield)
	}
}

// eachSegment walks format 4.
func eachSegment(t []byte, yield func(code, gid int)) {
	n := u16(t, 6) / 2
	budget := 1 << 17
	for i := range n {
		end, start := u16(t, 14+2*i), u16(t, 16+2*n+2*i)
		delta, at := u16(t, 16+4*n+2*i), 16+6*n+2*i
		off := u16(t, at)
		for c := start; c <= end && c < 0xffff; c++ {
			if budget--; budget < 0 {
				return
			}
			gid := c
			if off != 0 {
				if gid = u16(t, at+off+2*(c-start)); gid == 0 {
					continue
				}
			}
			yield(c, (gid+delta)&0xffff)
		}
	}
}

// eachGroup walks formats 12 and 13.
func eachGroup(t []byte, counts bool, yield func(code, gid int)) {
	budget := 1 << 18
	for i := range min(u32(t, 12), 1<<16) {
		at := 16 + 12*i
		if at+12 > len(t) {
			return
		}
		start, end, gid := u32(t, at), u32(t, at+4), u32(t, at+8)
		for c := start; c <= end; c++ {
			if budget--; budget < 0 {
				return
			}
			yield(c, gid)
			if counts {
				gid++
			}
		}
	}
}
