package pdf

import (
	"sync"

	lib "github.com/ledongthuc/pdf"
)

// shared is a document with the caches that all its workers share.
type shared struct {
	*opened
	mu     sync.Mutex
	fonts  map[int]*fontOnce
	layers layers
}

type fontOnce struct {
	once sync.Once
	font *font
}

// font loads the font of a dictionary, once for each object.
func (s *shared) font(inf *inflater, v lib.Value) *font {
	id := idOf(v)
	if id == 0 {
		return s.tryFont(inf, v)
	}
	s.mu.Lock()
	o := s.fonts[id]
	if o == nil {
		o = &fontOnce{}
		s.fonts[id] = o
	}
	s.mu.Unlock()
	o.once.Do(func() { o.font = s.tryFont(inf, v) })
	return o.font
}

// tryFont loads a font; one that makes the library panic says nothing.
func (s *shared) tryFont(inf *inflater, v lib.Value) (f *font) {
	defer func() {
		if recover() != nil {
			f = &font{em: 1, ascent: 0.86, descent: -0.14, simple: &[256]glyph{}}
		}
	}()
	return s.loadFont(inf, v)
}

// resources is a resource dictionary with what was looked up in it.
type resources struct {
	dict   lib.Value
	up     *resources // of the page, for forms that leave something out
	fonts  map[string]*font
	xobjs  map[string]*xobject
	spaces map[string]*colorSpace
	gs     map[string]lib.Value
}

// xobject is an XObject of a resource dictionary.
type xobject struct {
	v    lib.Value
	id   int
	form bool
}

func (w *worker) resourcesOf(v lib.Value) *resources {
	id := idOf(v)
	if r := w.resources[id]; id > 0 && r != nil {
		return r
	}
	r := &resources{dict: v, fonts: map[string]*font{}, xobjs: map[string]*xobject{}}
	if id > 0 {
		w.resources[id] = r
	}
	return r
}

// lookup gives an entry of a category, from the outer resources where the
// own have none.
func (r *resources) lookup(category string, name []byte) lib.Value {
	key := string(appendName(nil, name))
	for n := 0; r != nil && n < maxFormDepth; n++ {
		if v := r.dict.Key(category).Key(key); v.Kind() != lib.Null {
			return v
		}
		r = r.up
	}
	return lib.Value{}
}

// fontOf gives the font of a name, nil for none.
func (w *worker) fontOf(r *resources, name []byte) *font {
	if f, ok := r.fonts[string(name)]; ok {
		return f
	}
	var f *font
	if v := r.lookup("Font", name); v.Kind() == lib.Dict {
		f = w.doc.font(&w.inf, v)
	}
	r.fonts[string(name)] = f
	return f
}

// xobjectOf gives the XObject of a name, nil for none.
func (r *resources) xobjectOf(name []byte) *xobject {
	if x, ok := r.xobjs[string(name)]; ok {
		return x
	}
	var x *xobject
	if v := r.lookup("XObject", name); v.Kind() == lib.Dict {
		x = &xobject{v: v, id: idOf(v), form: v.Key("Subtype").Name() == "Form"}
	}
	r.xobjs[string(name)] = x
	return x
}
