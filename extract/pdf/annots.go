package pdf

import (
	lib "github.com/ledongthuc/pdf"
)

// Annotation flags (ISO 32000-1, table 165).
const (
	annotHidden = 1 << 1
	annotNoView = 1 << 5
)

// annotations draws what stands on the page without being its content: form
// fields, stamps, free text. view is the map to the page as seen.
func (r *reader) annotations(page lib.Value, view matrix) {
	list := page.Key("Annots")
	for i := range min(list.Len(), maxAreas) {
		a := list.Index(i)
		if a.Kind() != lib.Dict {
			continue
		}
		if f := a.Key("F").Int64(); f&(annotHidden|annotNoView) != 0 || a.Key("Subtype").Name() == "Popup" {
			continue
		}
		if r.ended || r.doc.layers.hides(a.Key("OC")) {
			continue
		}
		r.appearance(a, view)
	}
}

// appearance draws an annotation's normal appearance, fitted into its
// rectangle (ISO 32000-1, 12.5.5).
func (r *reader) appearance(a lib.Value, view matrix) {
	v := a.Key("AP").Key("N")
	if _, ok := r.doc.stream(v); !ok {
		v = v.Key(a.Key("AS").Name())
	}
	rect, ok := rectOf(a.Key("Rect"))
	box, ok2 := rectOf(v.Key("BBox"))
	if _, isStream := r.doc.stream(v); !isStream || !ok || !ok2 {
		return
	}
	x := &xobject{v: v, id: idOf(v), form: true}
	m := formMatrix(v)
	b := m.bounds(box[0], box[1], box[2], box[3])
	if b.W() <= 0 || b.H() <= 0 {
		return
	}
	sx, sy := (rect[2]-rect[0])/float64(b.W()), (rect[3]-rect[1])/float64(b.H())
	fit := m.mul(matrix{sx, 0, 0, sy, rect[0] - float64(b.X0)*sx, rect[1] - float64(b.Y0)*sy})
	r.start(view)
	r.drawForm(x, fit)
}

func formMatrix(v lib.Value) matrix {
	m := unit
	if a := v.Key("Matrix"); a.Len() == 6 {
		for i := range m {
			m[i] = a.Index(i).Float64()
		}
	}
	return m
}
