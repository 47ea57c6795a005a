package pdf

import (
	"bytes"
	"context"
	"fmt"
	"sort"
	"strconv"
)

// object is one indirect object of the file as published.
type object struct {
	num    uint32
	gen    uint16
	packed bool // in the object stream numbered in
	clear  bool // never enciphered
	in     uint32
	off    int // of "N G obj", or ignored
	state  uint8
	from   int    // canonical text in file.out
	to     int    //
	body   []byte // bytes of a stream as stored, nil for no stream
}

const (
	unread uint8 = iota
	reading
	done
)

// file holds the objects of a document: first as they stand in the bytes,
// then as canonical text for the object layer.
type file struct {
	data    []byte
	base    int      // offset of the header, to which offsets may refer
	objs    []object // by number; objs[i] is object i+1 of the clean file
	out     []byte   // the clean file
	crypt   *cipherer
	trailer trailer
	end     int      // of the objects in out
	inf     inflater // while opening
	budget  int      // bytes that out may still grow
}

// trailer is what matters of a trailer dictionary; numbers are the file's own.
type trailer struct {
	root, info int // 0 for none
	encrypt    []byte
	id         []byte
}

// find gives the index in objs of an object number, or -1.
func (f *file) find(num int) int {
	if num > 0 && num <= len(f.objs) && f.objs[num-1].num == uint32(num) {
		return num - 1
	}
	i := sort.Search(len(f.objs), func(i int) bool { return f.objs[i].num >= uint32(num) })
	if i < len(f.objs) && f.objs[i].num == uint32(num) {
		return i
	}
	return -1
}

// setObjects takes over objects of which the first of a number counts.
func (f *file) setObjects(objs []object) {
	sort.SliceStable(objs, func(i, j int) bool { return objs[i].num < objs[j].num })
	n := 0
	for i := range objs {
		if i == 0 || objs[i].num != objs[n-1].num {
			objs[n] = objs[i]
			n++
		}
	}
	f.objs = objs[:n]
}

// rewrite puts every object into f.out as canonical text and gives the whole
// clean file.
func (f *file) rewrite(ctx context.Context) error {
	f.out = make([]byte, 0, len(f.data)/4+4096)
	f.out = append(f.out, "%PDF-1.7\n"...)
	f.budget = 64<<20 + 4*len(f.data)
	packed := false
	for i := range f.objs {
		if i&255 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if f.objs[i].packed {
			packed = true
			continue
		}
		if f.load(i); f.budget < 0 {
			return fmt.Errorf("%w: its objects overlap and unfold to more than %d MB", ErrDamaged, len(f.out)>>20)
		}
	}
	if packed {
		return f.unpack(ctx)
	}
	return nil
}

// load writes the canonical text of a plain object.
func (f *file) load(i int) {
	o := &f.objs[i]
	if o.state != unread || o.packed {
		return
	}
	o.state = reading
	defer func() { o.state = done }()
	lex, ok := f.at(o.off, o.num)
	if !ok {
		return
	}
	c := f.writer(lex, o)
	f.begin(i)
	from := len(f.out)
	c.dst = f.out
	if !c.object(i + 1) {
		c.dst = append(c.dst[:from], "null"...)
	}
	f.close(i, c.dst, from)
	if c.lex.next() == tokKeyword && string(c.lex.raw()) == "stream" {
		o.body = f.body(c.lex.pos, f.out[o.from:o.to])
	}
}

// begin and close write what stands around an object.
func (f *file) begin(i int) {
	f.out = strconv.AppendInt(f.out, int64(i+1), 10)
	f.out = append(f.out, " 0 obj\n"...)
}

func (f *file) close(i int, dst []byte, from int) {
	f.budget -= len(dst) - from
	f.objs[i].from, f.objs[i].to = from, len(dst)
	f.out = append(dst, "\nendobj\n"...)
}

// flatten gives an object that is nothing but a reference the text of what it
// refers to; a circle of references becomes null.
func (f *file) flatten() {
	for i := range f.objs {
		t := f.text(i)
		if _, ok := reference(t); !ok {
			continue
		}
		if t = f.deref(t); len(t) == 0 || len(t) > f.budget {
			t = []byte("null")
		}
		f.begin(i)
		from := len(f.out)
		f.close(i, append(f.out, t...), from)
	}
}

// at gives a lexer behind "num G obj" at an offset, tried also from the
// header on.
func (f *file) at(off int, num uint32) (lexer, bool) {
	for _, o := range [...]int{off, off + f.base} {
		if o < 0 || o >= len(f.data) {
			continue
		}
		l := lexer{src: f.data, pos: o}
		if l.next() == tokNumber && l.num == float64(num) && l.next() == tokNumber &&
			l.next() == tokKeyword && string(l.raw()) == "obj" {
			return l, true
		}
		if f.base == 0 {
			break
		}
	}
	return lexer{}, false
}

// writer is a canonical writer for an object of this file.
func (f *file) writer(lex lexer, o *object) canon {
	c := canon{lex: lex, ref: func(num, _ int) int { return f.find(num) + 1 }}
	if f.crypt != nil && !o.packed {
		c.text = f.crypt.strings(o.num, o.gen)
	}
	return c
}

// body gives the stored bytes of a stream: pos is behind the word stream.
func (f *file) body(pos int, dict []byte) []byte {
	d := f.data
	if pos < len(d) && d[pos] == ' ' { // a blank before the line end
		pos++
	}
	if pos < len(d) && d[pos] == '\r' {
		pos++
	}
	if pos < len(d) && d[pos] == '\n' {
		pos++
	}
	if n, ok := f.length(entry(dict, "Length")); ok && n >= 0 && n <= len(d)-pos && streamEnds(d[pos+n:]) {
		return d[pos : pos+n : pos+n]
	}
	n := bytes.Index(d[pos:], []byte("endstream"))
	if n < 0 {
		n = bytes.Index(d[pos:], []byte("endobj"))
	}
	if n < 0 {
		return d[pos:len(d):len(d)]
	}
	if n > 0 && d[pos+n-1] == '\n' {
		n--
	}
	if n > 0 && d[pos+n-1] == '\r' {
		n--
	}
	return d[pos : pos+n : pos+n]
}

// streamEnds says whether the word endstream comes next.
func streamEnds(d []byte) bool {
	i := 0
	for i < len(d) && i < 8 && class[d[i]] == space {
		i++
	}
	return bytes.HasPrefix(d[i:], []byte("endstream")) || bytes.HasPrefix(d[i:], []byte("endobj"))
}

// length reads a stream's length, through a reference where it is one.
func (f *file) length(v []byte) (int, bool) {
	if n, ok := reference(v); ok {
		if n < 1 || n > len(f.objs) {
			return 0, false
		}
		f.load(n - 1)
	}
	return integer(f.deref(v))
}

// deref follows a reference in canonical spelling to the text of its object.
func (f *file) deref(v []byte) []byte {
	for range 8 {
		n, ok := reference(v)
		if !ok {
			return v
		}
		if n < 1 || n > len(f.objs) {
			return nil
		}
		v = f.out[f.objs[n-1].from:f.objs[n-1].to]
	}
	return nil
}
