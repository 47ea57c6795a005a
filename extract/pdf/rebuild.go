package pdf

import (
	"bytes"
	"context"
	"slices"
)

// rebuild gathers the objects by scanning the bytes for "N G obj"; of several
// with one number the last counts. Stream data is jumped over where its
// length is right, so that a file inside a file is not taken for this one.
func (f *file) rebuild(ctx context.Context) error {
	s := scan{data: f.data}
	for i := 0; i >= 0 && i < len(f.data) && len(s.found) < maxObjects; {
		if i = s.step(i); len(s.found)&1023 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
	}
	f.trailer, f.crypt = trailer{}, nil
	for _, t := range slices.Backward(s.trailers) {
		f.trailer.add(t)
	}
	slices.Reverse(s.found)
	f.setObjects(slices.Clone(s.found))
	if err := f.decipher(); err != nil {
		return err
	}
	left := maxObjStm
	for _, p := range s.packs {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		s.found = f.packedIn(s.found, p, &left)
	}
	slices.SortStableFunc(s.found, func(a, b object) int { return b.off - a.off })
	f.setObjects(s.found)
	return nil
}

// scan is the walk of rebuild.
type scan struct {
	data     []byte
	found    []object
	trailers [][]byte
	packs    []pack
}

// pack is an object stream found.
type pack struct {
	object
	dict []byte
}

// step looks at the next mark from i on and gives where to go on, or -1.
func (s *scan) step(i int) int {
	at, word := nextMark(s.data, i)
	if at < 0 {
		return -1
	}
	i = at + len(word)
	if word == "trailer" {
		if dict := ownDict(lexer{src: s.data, pos: i}); dict != nil {
			s.trailers = append(s.trailers, dict)
		}
		return i
	}
	num, gen, off, ok := objectHead(s.data, at)
	if !ok {
		return i
	}
	o := object{num: uint32(num), gen: uint16(gen), off: off}
	s.found = append(s.found, o)
	c := canon{lex: lexer{src: s.data, pos: i}}
	if !c.object(0) || len(c.dst) == 0 || c.dst[0] != '<' {
		return i
	}
	i = c.lex.pos
	if c.lex.next() != tokKeyword || string(c.lex.raw()) != "stream" {
		return i
	}
	o.body = directBody(s.data, c.lex.pos, c.dst)
	switch nameOf(entry(c.dst, "Type")) {
	case "ObjStm":
		s.packs = append(s.packs, pack{o, c.dst})
	case "XRef":
		s.trailers = append(s.trailers, c.dst)
	}
	return c.lex.pos + len(o.body)
}

// nextMark finds the next "obj" that is no "endobj", or "trailer".
func nextMark(d []byte, i int) (int, string) {
	for i < len(d) {
		k := bytes.IndexAny(d[i:], "ot")
		if k < 0 {
			return -1, ""
		}
		i += k
		if bytes.HasPrefix(d[i:], []byte("obj")) && (i == 0 || d[i-1] != 'd') {
			return i, "obj"
		}
		if bytes.HasPrefix(d[i:], []byte("trailer")) {
			return i, "trailer"
		}
		i++
	}
	return -1, ""
}

// objectHead reads "N G " backwards from the word obj.
func objectHead(d []byte, at int) (num, gen, off int, ok bool) {
	gen, i, ok := numberBefore(d, at)
	if !ok || i == 0 || class[d[i-1]] != space {
		return 0, 0, 0, false
	}
	num, i, ok = numberBefore(d, i)
	if !ok || num <= 0 || num >= 1<<31 || gen > 65535 {
		return 0, 0, 0, false
	}
	return num, gen, i, true
}

// numberBefore reads the digits that end, white space aside, at an offset.
func numberBefore(d []byte, end int) (n, from int, ok bool) {
	for end > 0 && class[d[end-1]] == space {
		end--
	}
	from = end
	for from > 0 && end-from < 10 && d[from-1] >= '0' && d[from-1] <= '9' {
		from--
	}
	for _, c := range d[from:end] {
		n = n*10 + int(c-'0')
	}
	return n, from, from < end
}

// directBody is the data of a stream while no object can be looked up.
func directBody(d []byte, pos int, dict []byte) []byte {
	f := file{data: d}
	return f.body(pos, dict)
}

// packedIn appends the objects in an object stream found by scanning; left is
// how many bytes such streams may still unfold to.
func (f *file) packedIn(found []object, p pack, left *int) []object {
	data, _ := f.decode(&f.inf, &p.object, p.dict, min(*left, maxInflated))
	*left -= len(data)
	n, _ := integer(entry(p.dict, "N"))
	l := lexer{src: data}
	for k := 0; k < n && len(found) < maxObjects && l.next() == tokNumber; k++ {
		if l.num >= 1 && l.num < 1<<31 {
			found = append(found, object{num: uint32(l.num), packed: true, in: p.num, off: p.off})
		}
		if l.next() != tokNumber {
			break
		}
	}
	return found
}
