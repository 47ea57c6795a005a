package pdf

import (
	"sort"
	"strings"
	"sync"

	lib "github.com/ledongthuc/pdf"
)

// composite is a Type 0 font (ISO 32000-1, 9.7).
type composite struct {
	codes    *cmap    // code → CID of an embedded CMap, nil for others
	char     *charset // of a predefined CMap, nil for others
	to       *cmap    // code → text
	identity bool     // ToUnicode says that codes are Unicode
	vertical bool
	plain    func(rune) rune                // of a symbol font, nil for others
	program  func() func(cid uint32) string // text by the embedded font, nil for none
	widths   []widthRun
	standard float64 // width
	heights  []heightRun
	v, w1    float64 // standard position and advance of vertical writing
}

// widthRun gives CIDs lo..hi one width, or each its own.
type widthRun struct {
	lo, hi uint32
	w      float64
	each   []float64
}

// heightRun gives CIDs lo..hi their vertical advance and origin.
type heightRun struct {
	lo, hi     uint32
	w1, vx, vy float64
}

func (d *opened) loadComposite(inf *inflater, v lib.Value) *composite {
	c := &composite{to: d.toUnicode(inf, v), standard: 1, v: 0.88, w1: -1}
	c.identity = v.Key("ToUnicode").Kind() == lib.Name
	enc := v.Key("Encoding")
	if enc.Kind() == lib.Name {
		if cs, ok := predefined(enc.Name()); ok {
			c.char, c.vertical = &cs, cs.vertical
		}
		c.vertical = c.vertical || enc.Name() == "Identity-V"
	} else if enc.Kind() == lib.Dict {
		c.codes = d.cmapOf(inf, enc, 0)
		c.vertical = c.codes != nil && c.codes.vertical || enc.Key("WMode").Int64() == 1
	}
	cid := v.Key("DescendantFonts").Index(0)
	if w := cid.Key("DW"); w.Kind() != lib.Null {
		c.standard = w.Float64() / 1000
	}
	c.readWidths(cid.Key("W"))
	if c.vertical {
		if a := cid.Key("DW2"); a.Len() == 2 {
			c.v, c.w1 = a.Index(0).Float64()/1000, a.Index(1).Float64()/1000
		}
		c.readHeights(cid.Key("W2"))
	}
	c.program = sync.OnceValue(func() func(uint32) string { return d.tryProgram(cid) })
	return c
}

// readWidths reads /W: c [w …] or first last w.
func (c *composite) readWidths(w lib.Value) {
	n := w.Len()
	for i := 0; i+1 < n; {
		lo := clampCID(w.Index(i).Float64())
		next := w.Index(i + 1)
		if next.Kind() == lib.Array {
			run := widthRun{lo: lo, each: make([]float64, next.Len())}
			for k := range run.each {
				run.each[k] = next.Index(k).Float64() / 1000
			}
			if len(run.each) > 0 {
				run.hi = lo + uint32(len(run.each)) - 1
				c.widths = append(c.widths, run)
			}
			i += 2
			continue
		}
		c.widths = append(c.widths, widthRun{lo: lo, hi: clampCID(next.Float64()), w: w.Index(i+2).Float64() / 1000})
		i += 3
	}
	sort.SliceStable(c.widths, func(i, j int) bool { return c.widths[i].lo < c.widths[j].lo })
}

func clampCID(x float64) uint32 { return uint32(max(0, min(x, 1<<24))) }

// readHeights reads /W2: c [w1 vx vy …] or first last w1 vx vy.
func (c *composite) readHeights(w lib.Value) {
	n := w.Len()
	for i := 0; i+1 < n; {
		lo := clampCID(w.Index(i).Float64())
		next := w.Index(i + 1)
		if next.Kind() == lib.Array {
			for k := 0; k+2 < next.Len(); k += 3 {
				at := lo + uint32(k/3)
				c.heights = append(c.heights, heightAt(next, k, at, at))
			}
			i += 2
			continue
		}
		c.heights = append(c.heights, heightAt(w, i+2, lo, clampCID(next.Float64())))
		i += 5
	}
	sort.SliceStable(c.heights, func(i, j int) bool { return c.heights[i].lo < c.heights[j].lo })
}

func heightAt(v lib.Value, i int, lo, hi uint32) heightRun {
	return heightRun{lo, hi, v.Index(i).Float64() / 1000, v.Index(i+1).Float64() / 1000, v.Index(i+2).Float64() / 1000}
}

// width is the advance of a CID.
func (c *composite) width(cid uint32) float64 {
	i := sort.Search(len(c.widths), func(i int) bool { return c.widths[i].lo > cid }) - 1
	for n := 0; i >= 0 && n < 8; i, n = i-1, n+1 {
		if r := &c.widths[i]; cid <= r.hi {
			if r.each != nil {
				return r.each[cid-r.lo]
			}
			return r.w
		}
	}
	return c.standard
}

// height is the vertical advance and origin of a CID of the given width.
func (c *composite) height(cid uint32, w float64) (w1, vx, vy float64) {
	i := sort.Search(len(c.heights), func(i int) bool { return c.heights[i].lo > cid }) - 1
	if i >= 0 && cid <= c.heights[i].hi {
		h := &c.heights[i]
		return h.w1, h.vx, h.vy
	}
	return c.w1, w / 2, c.v
}

// next cuts the next code from s.
func (c *composite) next(s []byte) (code uint32, n int) {
	switch {
	case c.char != nil:
		return c.char.next(s)
	case c.codes != nil && len(c.codes.spaces) > 0:
		return c.codes.next(s)
	case len(s) == 1:
		return uint32(s[0]), 1
	}
	return uint32(s[0])<<8 | uint32(s[1]), 2
}

// glyph works out what a code of n bytes draws.
func (c *composite) glyph(code uint32, n int) glyph {
	cid := code
	switch {
	case c.char != nil:
		cid = c.char.cid(code, n)
	case c.codes != nil:
		cid, _ = c.codes.cid(code)
	}
	g := glyph{cid: cid, width: c.width(cid)}
	if c.to != nil {
		g.text = tidy(c.to.runes(code))
	}
	if g.text == "" && c.identity && code > 0 && code < 0xd800 {
		g.text = tidy(string(rune(code)))
	}
	if g.text == "" && c.char != nil {
		g.text = tidy(c.char.runes(code, n))
	}
	if g.text == "" && c.char == nil {
		if text := c.program(); text != nil {
			g.text = tidy(text(cid))
		}
	}
	if c.plain != nil {
		g.text = strings.Map(c.plain, g.text)
	}
	return g
}

// toUnicode reads a font's ToUnicode CMap, nil for none.
func (d *opened) toUnicode(inf *inflater, v lib.Value) *cmap {
	t := v.Key("ToUnicode")
	if t.Kind() != lib.Dict {
		return nil
	}
	c := d.cmapOf(inf, t, 0)
	if c != nil && len(c.one)+len(c.many) == 0 {
		return nil
	}
	return c
}

// cmapOf reads a CMap stream with what it uses.
func (d *opened) cmapOf(inf *inflater, v lib.Value, depth int) *cmap {
	if depth > maxCMapDepth {
		return nil
	}
	var used *cmap
	if use := v.Key("UseCMap"); use.Kind() == lib.Dict {
		used = d.cmapOf(inf, use, depth+1)
	}
	data, err := d.data(inf, v, maxInflated)
	if err != nil {
		return nil
	}
	return readCMap(data, used)
}

// stream gives the object of a stream.
func (d *opened) stream(v lib.Value) (*object, bool) {
	id := idOf(v)
	if v.Kind() != lib.Dict || id < 1 || id > len(d.objs) || d.objs[id-1].body == nil {
		return nil, false
	}
	return &d.objs[id-1], true
}

// data decodes the stream that v is; it holds until inf is used again.
func (d *opened) data(inf *inflater, v lib.Value, limit int) ([]byte, error) {
	o, ok := d.stream(v)
	if !ok {
		return nil, errNoStream
	}
	return d.decode(inf, o, d.text(idOf(v)-1), limit)
}
