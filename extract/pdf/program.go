package pdf

import (
	"bytes"

	lib "github.com/ledongthuc/pdf"
)

// tryProgram is programText, asked only when a code is met that nothing else
// tells; a font that makes the library panic tells nothing.
func (d *opened) tryProgram(cid lib.Value) (text func(uint32) string) {
	defer func() {
		if recover() != nil {
			text = nil
		}
	}()
	return d.programText(&inflater{}, cid)
}

// programText gives the text of CIDs by the font program embedded or by the
// character collection, nil where neither tells.
func (d *opened) programText(inf *inflater, cid lib.Value) func(uint32) string {
	desc := cid.Key("FontDescriptor")
	toGID := d.cidToGID(inf, cid)
	if data, err := d.data(inf, desc.Key("FontFile2"), maxFontFile); err == nil {
		if rs := glyphRunes(data); rs != nil {
			return func(c uint32) string { return runeAt(rs, toGID(c)) }
		}
	}
	if data, err := d.data(inf, desc.Key("FontFile3"), maxFontFile); err == nil {
		if rs := glyphRunes(data); rs != nil { // OpenType keeps a cmap
			return func(c uint32) string { return runeAt(rs, toGID(c)) }
		}
		if f := readCFF(bytes.Clone(cffTable(data))); f != nil && !f.cid {
			return func(c uint32) string { return textOfName(f.name(int(c)), standardBase) }
		}
	}
	if cid.Key("CIDSystemInfo").Key("Ordering").RawString() == "Korea1" {
		rs := korea1()
		return func(c uint32) string { return runeAt(rs, c) }
	}
	return nil
}

func runeAt(rs []rune, i uint32) string {
	if int64(i) >= int64(len(rs)) || rs[i] == 0 {
		return ""
	}
	return string(rs[i])
}

// cidToGID reads /CIDToGIDMap; without one glyphs are numbered as CIDs.
func (d *opened) cidToGID(inf *inflater, cid lib.Value) func(uint32) uint32 {
	m, err := d.data(inf, cid.Key("CIDToGIDMap"), 1<<17)
	if err != nil {
		return func(c uint32) uint32 { return c }
	}
	m = bytes.Clone(m)
	return func(c uint32) uint32 {
		if int64(c)*2+1 >= int64(len(m)) {
			return 0
		}
		return uint32(m[2*c])<<8 | uint32(m[2*c+1])
	}
}

// builtin gives the texts of codes by the font program embedded in a simple
// font that says no encoding; nil where it does not tell.
func (d *opened) builtin(inf *inflater, desc lib.Value) map[int]string {
	if data, err := d.data(inf, desc.Key("FontFile"), maxFontFile); err == nil {
		return namesToText(type1Encoding(data))
	}
	if data, err := d.data(inf, desc.Key("FontFile3"), maxFontFile); err == nil {
		if f := readCFF(cffTable(data)); f != nil && !f.cid {
			return namesToText(f.encoding())
		}
	}
	if data, err := d.data(inf, desc.Key("FontFile2"), maxFontFile); err == nil {
		return trueTypeCodes(data)
	}
	return nil
}

func namesToText(names map[int]string) map[int]string {
	if len(names) == 0 {
		return nil
	}
	out := make(map[int]string, len(names))
	for code, n := range names {
		if s := textOfName(n, standardBase); s != "" {
			out[code] = s
		}
	}
	return out
}
