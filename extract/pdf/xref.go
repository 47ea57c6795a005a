package pdf

import "bytes"

// readXrefs gathers the objects that the cross-reference sections name,
// newest first, and the trailer. It says false where the chain is broken at
// its first link.
func (f *file) readXrefs() bool {
	at := bytes.LastIndex(f.data, []byte("startxref"))
	if at < 0 {
		return false
	}
	l := lexer{src: f.data, pos: at + len("startxref")}
	if l.next() != tokNumber {
		return false
	}
	x := xrefs{file: f, seen: map[int]bool{}}
	x.queue = append(x.queue, int(min(l.num, 1<<40)))
	ok := false
	for len(x.queue) > 0 && len(x.objs) < maxObjects {
		off := x.queue[0]
		x.queue = x.queue[1:]
		if x.seen[off] {
			continue
		}
		x.seen[off] = true
		ok = x.section(off) || ok
	}
	f.setObjects(x.objs)
	return ok && f.trailer.root > 0
}

// xrefs is the walk over cross-reference sections.
type xrefs struct {
	file  *file
	objs  []object
	seen  map[int]bool
	queue []int // offsets of sections to read
}

// section reads the table or stream at an offset.
func (x *xrefs) section(off int) bool {
	for _, o := range [...]int{off, off + x.file.base} {
		if o < 0 || o >= len(x.file.data) {
			continue
		}
		l := lexer{src: x.file.data, pos: o}
		switch l.next() {
		case tokKeyword:
			if string(l.raw()) == "xref" {
				return x.table(l)
			}
		case tokNumber:
			if l.next() == tokNumber && l.next() == tokKeyword && string(l.raw()) == "obj" {
				return x.stream(l)
			}
		}
	}
	return false
}

// table reads a classic table with its trailer (ISO 32000-1, 7.5.4).
func (x *xrefs) table(l lexer) bool {
	for {
		k := l.next()
		if k == tokKeyword && string(l.raw()) == "trailer" {
			break
		}
		if k != tokNumber {
			return false
		}
		first := int(min(l.num, 1<<40))
		if l.next() != tokNumber {
			return false
		}
		if !x.rows(&l, first, int(min(l.num, 1<<40))) {
			return false
		}
	}
	dict := x.dict(l)
	if dict == nil {
		return false
	}
	x.file.trailer.add(dict)
	if n, ok := integer(entry(dict, "XRefStm")); ok { // of a hybrid file
		x.queue = append([]int{n}, x.queue...)
	}
	x.prev(dict)
	return true
}

// rows reads n entries of a table.
func (x *xrefs) rows(l *lexer, first, n int) bool {
	for i := 0; i < n && len(x.objs) < maxObjects; i++ {
		end := l.pos
		if l.next() != tokNumber {
			l.pos = end // fewer rows than announced
			return true
		}
		off := int(min(l.num, 1<<40))
		if l.next() != tokNumber {
			return false
		}
		gen := uint16(l.num)
		if l.next() != tokKeyword {
			return false
		}
		if string(l.raw()) == "n" {
			x.add(object{num: uint32(first + i), gen: gen, off: off})
		} else {
			x.add(object{num: uint32(first + i), off: -1})
		}
	}
	return true
}

func (x *xrefs) add(o object) {
	if o.num > 0 && o.num < 1<<31 {
		x.objs = append(x.objs, o)
	}
}

// dict gives the dictionary at the lexer in canonical spelling with the
// file's own numbers, or nil.
func (x *xrefs) dict(l lexer) []byte { return ownDict(l) }

func ownDict(l lexer) []byte {
	c := canon{lex: l}
	if !c.object(0) || len(c.dst) == 0 || c.dst[0] != '<' {
		return nil
	}
	return c.dst
}

func (x *xrefs) prev(dict []byte) {
	if n, ok := integer(entry(dict, "Prev")); ok {
		x.queue = append(x.queue, n)
	}
}

// stream reads a cross-reference stream (ISO 32000-1, 7.5.8).
func (x *xrefs) stream(l lexer) bool {
	c := canon{lex: l}
	if !c.object(0) || nameOf(entry(c.dst, "Type")) != "XRef" {
		return false
	}
	if c.lex.next() != tokKeyword || string(c.lex.raw()) != "stream" {
		return false
	}
	o := object{clear: true, body: x.file.body(c.lex.pos, c.dst)}
	data, _ := x.file.decode(&x.file.inf, &o, c.dst, maxInflated)
	if !x.fields(c.dst, data) {
		return false
	}
	x.file.trailer.add(c.dst)
	x.prev(c.dst)
	return true
}

// fields reads the entries of a cross-reference stream.
func (x *xrefs) fields(dict, data []byte) bool {
	var w [3]int
	for i, v := range elements(entry(dict, "W")) {
		n, ok := integer(v)
		if !ok || n < 0 || n > 8 {
			return false
		}
		if i < len(w) {
			w[i] = n
		}
	}
	width := w[0] + w[1] + w[2]
	if width == 0 {
		return false
	}
	var index []int
	for _, v := range elements(entry(dict, "Index")) {
		n, _ := integer(v)
		index = append(index, n)
	}
	if len(index) < 2 {
		index = []int{0, len(data) / width}
	}
	for ; len(index) >= 2; index = index[2:] {
		for i := 0; i < index[1] && len(data) >= width && len(x.objs) < maxObjects; i++ {
			x.field(index[0]+i, data[:width], w)
			data = data[width:]
		}
	}
	return true
}

func (x *xrefs) field(num int, row []byte, w [3]int) {
	if num <= 0 || num >= 1<<31 {
		return
	}
	kind := 1
	if w[0] > 0 {
		kind = bigEndian(row[:w[0]])
	}
	a, b := bigEndian(row[w[0]:w[0]+w[1]]), bigEndian(row[w[0]+w[1]:])
	switch kind {
	case 0:
		x.add(object{num: uint32(num), off: -1})
	case 1:
		x.add(object{num: uint32(num), gen: uint16(b), off: a})
	case 2:
		x.add(object{num: uint32(num), packed: true, in: uint32(a)})
	}
}

func bigEndian(b []byte) int {
	n := 0
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}

// add takes over what an older or equally old trailer says in addition.
func (t *trailer) add(dict []byte) {
	if n, ok := reference(entry(dict, "Root")); ok && t.root == 0 {
		t.root = n
	}
	if n, ok := reference(entry(dict, "Info")); ok && t.info == 0 {
		t.info = n
	}
	if v := entry(dict, "Encrypt"); v != nil && t.encrypt == nil && string(v) != "null" {
		t.encrypt = v
	}
	if e := elements(entry(dict, "ID")); len(e) > 0 && t.id == nil {
		t.id = stringOf(e[0])
	}
}
