package pdf

// lzw is the table of LZWDecode: each code from 258 on is the text of an
// earlier code and one byte more.
type lzw struct {
	prev [4096]uint16
	last [4096]byte
	size [4096]uint16
	next int
}

const (
	lzwClear = 256
	lzwEnd   = 257
)

// unLZW undoes LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits; early
// is 1 where the width grows one code early.
func unLZW(data []byte, early, limit int) []byte {
	t := &lzw{next: lzwEnd + 1}
	var out []byte
	width, prev := uint(9), -1
	acc, bits := uint32(0), uint(0)
	for _, c := range data {
		acc, bits = acc<<8|uint32(c), bits+8
		if bits < width {
			continue
		}
		bits -= width
		code := int(acc>>bits) & (1<<width - 1)
		switch {
		case code == lzwEnd, len(out) >= limit, code > t.next, code == t.next && prev < 0:
			return out
		case code == lzwClear:
			width, prev, t.next = 9, -1, lzwEnd+1
			continue
		}
		out = t.expand(out, code, prev)
		prev = code
		if t.next+early >= 1<<width && width < 12 {
			width++
		}
	}
	return out
}

// expand appends the text of a code and enters the code before it, one byte
// longer, into the table.
func (t *lzw) expand(out []byte, code, prev int) []byte {
	from := len(out)
	if code == t.next { // the code being entered: its first byte once more
		out = t.text(out, prev)
		out = append(out, out[from])
	} else {
		out = t.text(out, code)
	}
	if prev >= 0 && t.next < len(t.prev) {
		t.prev[t.next], t.last[t.next] = uint16(prev), out[from]
		t.size[t.next] = uint16(t.length(prev) + 1)
		t.next++
	}
	return out
}

func (t *lzw) length(code int) int {
	if code <= lzwEnd {
		return 1
	}
	return int(t.size[code])
}

// text appends the text of a code, from its end backwards.
func (t *lzw) text(out []byte, code int) []byte {
	from, n := len(out), t.length(code)
	out = append(out, make([]byte, n)...)
	for i := from + n - 1; code > lzwEnd; i-- {
		out[i] = t.last[code]
		code = int(t.prev[code])
	}
	out[from] = byte(code)
	return out
}
