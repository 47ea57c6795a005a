package pdf

import lib "github.com/ledongthuc/pdf"

// programText gives the text of CIDs by the font program embedded, nil where
// it does not tell.
func (d *opened) programText(inf *inflater, cid lib.Value) func(uint32) string {
	return nil
}

// builtin gives the glyph names of codes by the font program embedded.
func (d *opened) builtin(inf *inflater, desc lib.Value) map[int]string { return nil }
