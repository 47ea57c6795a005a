package pdf

import (
	"bytes"

	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// do draws an XObject.
func (r *reader) do(n []byte) {
	if r.res == nil {
		return
	}
	x := r.res.xobjectOf(n)
	if x == nil || r.doc.layers.hides(x.v.Key("OC")) {
		return
	}
	if !x.form {
		r.image()
		return
	}
	r.form(x)
}

// image notes that a picture fills the unit square.
func (r *reader) image() {
	b := r.st.ctm.bounds(0, 0, 1, 1)
	clip := r.clipBox()
	b = doc.Box{X0: max(b.X0, clip.X0, 0), Y0: max(b.Y0, clip.Y0, 0), X1: min(b.X1, clip.X1, r.page.W), Y1: min(b.Y1, clip.Y1, r.page.H)}
	if r.hide > 0 || !(b.X0 < b.X1) || !(b.Y0 < b.Y1) || len(r.page.Images) >= maxAreas {
		return
	}
	r.page.Images = append(r.page.Images, b)
}

// form interprets a Form XObject (ISO 32000-1, 8.10).
func (r *reader) form(x *xobject) { r.drawForm(x, formMatrix(x.v)) }

// drawForm interprets a form placed by m.
func (r *reader) drawForm(x *xobject, m matrix) {
	if r.depth >= maxFormDepth || r.inForm[x.id] {
		return
	}
	content := r.forms.get(x.id)
	if content == nil {
		data, err := r.doc.data(&r.inf, x.v, maxInflated)
		if err != nil {
			return
		}
		content = bytes.Clone(data)
		r.forms.put(x.id, content)
	}
	r.inside(x, m, content)
}

// inside interprets a form's content in its own state.
func (r *reader) inside(x *xobject, m matrix, content []byte) {
	if r.inForm == nil {
		r.inForm = map[int]bool{}
	}
	r.inForm[x.id] = true
	st, base, res, outer := r.st, r.base, r.res, r.path
	tm, tlm, ops, marks, hide := r.tm, r.tlm, r.operands, len(r.marks), r.hide
	r.operands, r.path = nil, path{}
	r.depth++
	r.states = append(r.states, r.st)
	r.base = len(r.states)
	if m = m.mul(r.st.ctm); m.sound() {
		r.st.ctm = m
		r.clipForm(x.v.Key("BBox"))
		if v := x.v.Key("Resources"); v.Kind() == lib.Dict {
			own := r.resourcesOf(v)
			if own != res && own.up == nil {
				own.up = res
			}
			r.res = own
		}
		r.run(content)
	}
	r.states = r.states[:min(len(r.states), r.base-1)]
	r.st, r.base, r.res, r.path = st, base, res, outer
	r.tm, r.tlm, r.operands, r.hide = tm, tlm, ops, hide
	r.marks = r.marks[:min(marks, len(r.marks))]
	r.depth--
	delete(r.inForm, x.id)
}

// clipForm clips to a form's bounding box; it is no cell.
func (r *reader) clipForm(v lib.Value) {
	box, ok := rectOf(v)
	if !ok || len(r.clips) >= maxAreas {
		return
	}
	b, old := r.st.ctm.bounds(box[0], box[1], box[2], box[3]), r.clipBox()
	b = doc.Box{X0: max(b.X0, old.X0), Y0: max(b.Y0, old.Y0), X1: min(b.X1, old.X1), Y1: min(b.Y1, old.Y1)}
	b.X1, b.Y1 = max(b.X0, b.X1), max(b.Y0, b.Y1)
	r.clips = append(r.clips, clip{box: b})
	r.st.clip = int32(len(r.clips) - 1)
}

// formCache keeps the content of small forms, which pages draw again.
type formCache struct {
	data map[int][]byte
	size int
}

const (
	maxFormCached = 256 << 10
	maxFormCache  = 8 << 20
)

func (c *formCache) get(id int) []byte { return c.data[id] }

func (c *formCache) put(id int, data []byte) {
	if id == 0 || len(data) == 0 || len(data) > maxFormCached || c.size+len(data) > maxFormCache {
		return
	}
	if c.data == nil {
		c.data = map[int][]byte{}
	}
	c.data[id] = data
	c.size += len(data)
}

// inlineImage moves over an inline image (ISO 32000-1, 8.9.7).
func (r *reader) inlineImage() {
	l := &r.lex
	var key string
	dims := map[string]float64{}
	plain := true
	for {
		switch l.next() {
		case tokEnd:
			return
		case tokName:
			n := string(l.raw())
			if key == "F" || key == "Filter" {
				plain = false
			} else if key == "CS" || key == "ColorSpace" {
				dims["N"] = components(n)
			}
			if key == "" || !plain && key == "F" {
				key = n
			} else {
				key = ""
			}
			if n == "F" || n == "Filter" {
				key, plain = "F", false
			}
			continue
		case tokNumber:
			if key != "" {
				dims[key] = l.num
			}
			key = ""
			continue
		case tokKeyword:
			if string(l.raw()) == "ID" {
				r.image()
				l.pos = imageEnd(l.src, l.pos, plain, dims)
				return
			}
			if string(l.raw()) == "true" {
				dims[key] = 1
			}
		}
		key = ""
	}
}

func components(space string) float64 {
	switch space {
	case "RGB", "DeviceRGB":
		return 3
	case "CMYK", "DeviceCMYK":
		return 4
	}
	return 1
}

// imageEnd finds the position behind EI: where the size says, if it is told
// by the dictionary, else at the first EI that text of content follows.
func imageEnd(s []byte, pos int, plain bool, dims map[string]float64) int {
	get := func(short, long string, standard float64) float64 {
		if v, ok := dims[short]; ok {
			return v
		}
		if v, ok := dims[long]; ok {
			return v
		}
		return standard
	}
	w, h := get("W", "Width", 0), get("H", "Height", 0)
	if plain && w > 0 && h > 0 && w < 1e5 && h < 1e5 {
		bits := get("BPC", "BitsPerComponent", 8) * get("N", "N", 1)
		if get("IM", "ImageMask", 0) == 1 {
			bits = 1
		}
		n := int((w*bits+7)/8) * int(h)
		if n > 0 && n < len(s)-pos {
			if i := bytes.Index(s[pos+n:min(len(s), pos+n+8)], []byte("EI")); i >= 0 {
				return pos + n + i + 2
			}
		}
	}
	for from := pos; ; {
		i := bytes.Index(s[from:], []byte("EI"))
		if i < 0 {
			return len(s)
		}
		end := from + i + 2
		if from+i > 0 && class[s[from+i-1]] == space && (end >= len(s) || class[s[end]] == space && looksLikeContent(s[end:])) {
			return end
		}
		from = end
	}
}

// looksLikeContent says whether the next bytes could be operators.
func looksLikeContent(s []byte) bool {
	for _, c := range s[:min(len(s), 12)] {
		if c >= 0x7f || c < 0x20 && class[c] != space {
			return false
		}
	}
	return true
}
