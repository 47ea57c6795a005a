package pdf

import (
	"context"
	"fmt"
)

// unpack writes the objects that stand in object streams, each stream
// inflated once (ISO 32000-1, 7.5.7).
func (f *file) unpack(ctx context.Context) error {
	seen := map[uint32]bool{}
	left := maxObjStm
	for i := range f.objs {
		o := &f.objs[i]
		if !o.packed || seen[o.in] {
			continue
		}
		seen[o.in] = true
		if ctx.Err() != nil {
			return ctx.Err()
		}
		j := f.find(int(o.in))
		if j < 0 || f.objs[j].body == nil {
			continue
		}
		s := &f.objs[j]
		data, _ := f.decode(&f.inf, s, f.out[s.from:s.to], min(left, maxInflated))
		if left -= len(data); left <= 0 || f.budget < 0 {
			return fmt.Errorf("%w: its object streams unfold to more than %d MB", ErrDamaged, maxObjStm>>20)
		}
		f.unpackStream(o.in, f.out[s.from:s.to], data)
	}
	return nil
}

// unpackStream writes the objects of one object stream.
func (f *file) unpackStream(num uint32, dict, data []byte) {
	n, _ := integer(f.deref(entry(dict, "N")))
	first, ok := integer(f.deref(entry(dict, "First")))
	if !ok || first < 0 || first > len(data) {
		return
	}
	head := lexer{src: data[:first]}
	for k := 0; k < n && head.next() == tokNumber; k++ {
		id := head.num
		if head.next() != tokNumber {
			return
		}
		off := first + int(min(head.num, 1<<40))
		i := -1
		if id >= 1 && id <= 1<<31 {
			i = f.find(int(id))
		}
		if i < 0 || off < first || off > len(data) {
			continue
		}
		o := &f.objs[i]
		if !o.packed || o.in != num || o.state != unread {
			continue
		}
		o.state = done
		c := f.writer(lexer{src: data, pos: off}, o)
		f.begin(i)
		from := len(f.out)
		c.dst = f.out
		if !c.object(i + 1) {
			c.dst = append(c.dst[:from], "null"...)
		}
		f.close(i, c.dst, from)
		if f.budget < 0 {
			return
		}
	}
}
