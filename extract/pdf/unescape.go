package pdf

// unhex gives the value of a hexadecimal digit, or -1.
func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// appendHex decodes the inside of <…>; bytes that are no digits are skipped
// and a missing last digit is 0.
func appendHex(dst, raw []byte) []byte {
	hi := -1
	for _, c := range raw {
		d := unhex(c)
		switch {
		case d < 0:
		case hi < 0:
			hi = d
		default:
			dst = append(dst, byte(hi<<4|d))
			hi = -1
		}
	}
	if hi >= 0 {
		dst = append(dst, byte(hi<<4))
	}
	return dst
}

// appendLiteral decodes the inside of (…).
func appendLiteral(dst, raw []byte) []byte {
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		if c == '\r' { // an end of line is read as one line feed
			if i+1 < len(raw) && raw[i+1] == '\n' {
				i++
			}
			c = '\n'
		}
		if c != '\\' {
			dst = append(dst, c)
			continue
		}
		if i++; i >= len(raw) {
			break
		}
		dst, i = appendEscape(dst, raw, i)
	}
	return dst
}

// appendEscape decodes what follows a backslash at raw[i].
func appendEscape(dst, raw []byte, i int) ([]byte, int) {
	c := raw[i]
	switch c {
	case 'n':
		return append(dst, '\n'), i
	case 'r':
		return append(dst, '\r'), i
	case 't':
		return append(dst, '\t'), i
	case 'b':
		return append(dst, '\b'), i
	case 'f':
		return append(dst, '\f'), i
	case '\n':
		return dst, i
	case '\r':
		if i+1 < len(raw) && raw[i+1] == '\n' {
			i++
		}
		return dst, i
	}
	if c < '0' || c > '7' {
		return append(dst, c), i
	}
	v, end := 0, min(i+3, len(raw))
	for ; i < end && raw[i] >= '0' && raw[i] <= '7'; i++ {
		v = v<<3 | int(raw[i]-'0')
	}
	return append(dst, byte(v)), i - 1
}

// appendName decodes #xx in a name.
func appendName(dst, raw []byte) []byte {
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) {
			if h, g := unhex(raw[i+1]), unhex(raw[i+2]); h >= 0 && g >= 0 {
				dst = append(dst, byte(h<<4|g))
				i += 2
				continue
			}
		}
		dst = append(dst, raw[i])
	}
	return dst
}
