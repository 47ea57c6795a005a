package pdf

import (
	lib "github.com/ledongthuc/pdf"
)

// leaf is a page with what it inherits.
type leaf struct {
	page      lib.Value
	resources lib.Value
	media     lib.Value
	crop      lib.Value
	rotate    lib.Value
}

// inherit takes over what the node itself says.
func (l leaf) inherit(v lib.Value) leaf {
	l.page = v
	for _, k := range [...]struct {
		key string
		at  *lib.Value
	}{{"Resources", &l.resources}, {"MediaBox", &l.media}, {"CropBox", &l.crop}, {"Rotate", &l.rotate}} {
		if own := v.Key(k.key); own.Kind() != lib.Null {
			*k.at = own
		}
	}
	return l
}

// tree is the walk over the page tree; each node is visited once.
type tree struct {
	doc   *opened
	seen  map[int]bool
	pages []leaf
	most  int // pages wanted
}

func (t *tree) walk(v lib.Value, up leaf, depth int) {
	id := idOf(v)
	if v.Kind() != lib.Dict || depth > maxTreeDepth || len(t.pages) >= t.most || id > 0 && t.seen[id] {
		return
	}
	if id > 0 {
		t.seen[id] = true
	}
	l := up.inherit(v)
	kids := v.Key("Kids")
	if kids.Kind() != lib.Array {
		if v.Key("Type").Name() == "Page" || v.Key("Contents").Kind() != lib.Null {
			t.pages = append(t.pages, l)
		}
		return
	}
	for i := range kids.Len() {
		t.walk(kids.Index(i), l, depth+1)
	}
}

// idOf is the number of an object in the clean file, 0 for a direct one.
func idOf(v lib.Value) int { return int(v.Key(idKey).Int64()) }

// leaves gives up to most pages in order.
func (d *opened) leaves(most int) []leaf {
	t := tree{doc: d, seen: map[int]bool{}, most: most}
	top := d.root.Key("Pages")
	if d.root.Key("Type").Name() == "Pages" {
		top = d.root
	}
	t.walk(top, leaf{}, 0)
	return t.pages
}

// hasPage says whether the page tree leads to a page; the library may panic
// on the way.
func (d *opened) hasPage() (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	return len(d.leaves(1)) > 0
}
