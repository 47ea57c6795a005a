package pdf

// sfnt finds a table of a TrueType or OpenType file, nil for none.
func sfnt(data []byte, tag string) []byte {
	if len(data) > 16 && string(data[:4]) == "ttcf" {
		if off := u32(data, 12); off < len(data) {
			return sfntAt(data, off, tag)
		}
		return nil
	}
	return sfntAt(data, 0, tag)
}

func sfntAt(data []byte, at int, tag string) []byte {
	n := u16(data, at+4)
	for i := range n {
		row := at + 12 + 16*i
		if row+16 > len(data) {
			return nil
		}
		if string(data[row:row+4]) != tag {
			continue
		}
		off, size := u32(data, row+8), u32(data, row+12)
		if off > len(data) {
			return nil
		}
		return data[off:min(len(data), off+size)]
	}
	return nil
}

// u16 and u32 read big-endian numbers; beyond the end they are 0.
func u16(b []byte, i int) int {
	if i < 0 || i+2 > len(b) {
		return 0
	}
	return int(b[i])<<8 | int(b[i+1])
}

func u32(b []byte, i int) int {
	if i < 0 || i+4 > len(b) {
		return 0
	}
	return u16(b, i)<<16 | u16(b, i+2)
}

// trueTypeCodes gives the texts of the codes of a simple TrueType font by its
// symbol or Macintosh cmap and, for the glyphs these lead to, its Unicode
// cmap or glyph names; nil where they do not tell.
func trueTypeCodes(data []byte) map[int]string {
	rs, names := glyphRunes(data), postNames(data)
	if rs == nil && names == nil {
		return nil
	}
	out := map[int]string{}
	for _, s := range subtables(data) {
		symbol := s.platform == 3 && s.encoding == 0
		if !symbol && s.platform != 1 {
			continue
		}
		eachCode(s.data, func(code, gid int) {
			if symbol && code >= 0xf000 && code < 0xf100 {
				code -= 0xf000
			}
			if code > 255 || gid == 0 || out[code] != "" {
				return
			}
			text := runeAt(rs, uint32(gid))
			if text == "" && gid < len(names) {
				text = textOfName(names[gid], standardBase)
			}
			if text != "" {
				out[code] = text
			}
		})
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// postNames gives the glyph names of a post table of format 2 that are not
// among the 258 standard ones; nil for another format.
func postNames(data []byte) []string {
	t := sfnt(data, "post")
	if u32(t, 0) != 0x20000 {
		return nil
	}
	n := u16(t, 32)
	var own []string
	for at := 34 + 2*n; at < len(t); at += 1 + int(t[at]) {
		own = append(own, string(t[min(len(t), at+1):min(len(t), at+1+int(t[at]))]))
	}
	out := make([]string, n)
	for i := range out {
		switch k := u16(t, 34+2*i); {
		case k >= 258 && k-258 < len(own):
			out[i] = own[k-258]
		case k >= 3 && k < 98: // the printable part of ASCII, in order
			out[i] = "uni00" + hexByte(byte(k-3+0x20))
		}
	}
	return out
}

func hexByte(b byte) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{digits[b>>4], digits[b&15]})
}
