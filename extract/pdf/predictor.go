package pdf

// predict undoes the predictor of a Flate or LZW stream (ISO 32000-1,
// 7.4.4.4): 2 is TIFF, from 10 on each row says which PNG filter it used.
func (f *file) predict(data, parm []byte) []byte {
	get := func(key string, standard int) int {
		if n, ok := integer(f.deref(entry(parm, key))); ok && n > 0 && n < 1<<20 {
			return n
		}
		return standard
	}
	kind := get("Predictor", 1)
	if kind == 1 {
		return data
	}
	colors, bits := get("Colors", 1), get("BitsPerComponent", 8)
	row := (get("Columns", 1)*colors*bits + 7) / 8
	pixel := max(1, colors*bits/8)
	if row > len(data)+1 && kind != 2 {
		row = max(1, len(data)-1) // a single row cut short
	}
	if kind == 2 {
		if bits == 8 {
			unTIFF(data, row, pixel)
		}
		return data
	}
	return unPNG(data, row, pixel)
}

// unTIFF adds to each byte the one of the pixel before it in the row.
func unTIFF(data []byte, row, pixel int) {
	for from := 0; from < len(data); from += row {
		line := data[from:min(from+row, len(data))]
		for i := pixel; i < len(line); i++ {
			line[i] += line[i-pixel]
		}
	}
}

// unPNG undoes the PNG filters, in place. A last row may be short.
func unPNG(data []byte, row, pixel int) []byte {
	out := data[:0]
	var up []byte
	for len(data) > 1 {
		kind := data[0]
		n := min(row, len(data)-1)
		line := data[1 : 1+n]
		data = data[1+n:]
		unPNGRow(kind, line, up, pixel)
		from := len(out)
		out = append(out, line...) // behind what is still to be read
		up = out[from:]
	}
	return out
}

func unPNGRow(kind byte, line, up []byte, pixel int) {
	for i := range line {
		var a, b, c byte // left, above, above left
		if i >= pixel {
			a = line[i-pixel]
		}
		if i < len(up) {
			b = up[i]
			if i >= pixel {
				c = up[i-pixel]
			}
		}
		switch kind {
		case 1:
			line[i] += a
		case 2:
			line[i] += b
		case 3:
			line[i] += byte((int(a) + int(b)) / 2)
		case 4:
			line[i] += paeth(int(a), int(b), int(c))
		}
	}
}

// paeth is the predictor of that name (PNG specification, 9.4).
func paeth(a, b, c int) byte {
	p := a + b - c
	pa, pb, pc := p-a, p-b, p-c
	if pa < 0 {
		pa = -pa
	}
	if pb < 0 {
		pb = -pb
	}
	if pc < 0 {
		pc = -pc
	}
	if pa <= pb && pa <= pc {
		return byte(a)
	}
	if pb <= pc {
		return byte(b)
	}
	return byte(c)
}
