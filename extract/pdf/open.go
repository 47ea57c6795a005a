package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"

	lib "github.com/ledongthuc/pdf"
)

// The reasons why a file gives no pages.
var (
	ErrNotPDF    = errors.New("not a PDF: the bytes hold no PDF objects")
	ErrDamaged   = errors.New("the PDF is cut or damaged beyond repair")
	ErrEncrypted = errors.New("the PDF is encrypted with a password; remove the password and try again")
)

// opened is a document as the object layer gives it.
type opened struct {
	*file
	root lib.Value
	info lib.Value
}

// open makes a clean file of data and opens it. Cross-references are believed
// as long as they lead to a page; otherwise the bytes are scanned.
func open(ctx context.Context, data []byte) (*opened, error) {
	base := bytes.Index(data[:min(len(data), 1<<16)], []byte("%PDF-"))
	if base < 0 && !bytes.Contains(data, []byte(" obj")) {
		return nil, ErrNotPDF
	}
	f := &file{data: data, base: max(base, 0)}
	if f.readXrefs() && f.verify() {
		if err := f.decipher(); err != nil {
			return nil, err
		}
		if d, err := f.clean(ctx); err == nil && d.hasPage() {
			return d, nil
		} else if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	f = &file{data: data, base: max(base, 0)}
	if err := f.rebuild(ctx); err != nil {
		return nil, err
	}
	if len(f.objs) == 0 {
		if base < 0 {
			return nil, ErrNotPDF
		}
		return nil, fmt.Errorf("%w: no object was found in %d bytes", ErrDamaged, len(data))
	}
	d, err := f.clean(ctx)
	if err != nil {
		return nil, err
	}
	if d.hasPage() {
		return d, nil
	}
	n := len(f.objs)
	if d, err = f.adopt(); err != nil || !d.hasPage() {
		return nil, fmt.Errorf("%w: %d objects were found but no page", ErrDamaged, n)
	}
	return d, nil
}

// adopt makes a page tree of the pages that no tree leads to, in the order of
// their numbers.
func (f *file) adopt() (*opened, error) {
	f.out = f.out[:f.end]
	last := 0
	kids := []byte("<</Type/Catalog/Pages<</Type/Pages/Kids[")
	for i := range f.objs {
		last = int(f.objs[i].num)
		t := f.text(i)
		if typ := nameOf(entry(t, "Type")); typ == "Page" || typ == "" && entry(t, "Contents") != nil && entry(t, "Annots") == nil {
			kids = strconv.AppendInt(kids, int64(i+1), 10)
			kids = append(kids, " 0 R "...)
		}
	}
	f.objs = append(f.objs, object{num: uint32(last + 1), state: done})
	i := len(f.objs) - 1
	f.begin(i)
	from := len(f.out)
	f.close(i, append(append(f.out, kids...), "]>>>>"...), from)
	f.trailer.root = last + 1
	return f.reopen()
}

// verify says whether every plain object named stands where the sections say.
func (f *file) verify() bool {
	for i := range f.objs {
		o := &f.objs[i]
		if o.packed || o.off < 0 {
			continue
		}
		if _, ok := f.at(o.off, o.num); !ok {
			return false
		}
	}
	return true
}

// clean writes the clean file and opens it.
func (f *file) clean(ctx context.Context) (*opened, error) {
	if err := f.rewrite(ctx); err != nil {
		return nil, err
	}
	f.flatten()
	f.end = len(f.out)
	return f.reopen()
}

// reopen finishes the clean file and opens it with the library.
func (f *file) reopen() (d *opened, err error) {
	f.finish()
	defer func() {
		if x := recover(); x != nil {
			d, err = nil, fmt.Errorf("%w: %v", ErrDamaged, x)
		}
	}()
	r, err := lib.NewReader(bytes.NewReader(f.out), int64(len(f.out)))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	return &opened{file: f, root: r.Trailer().Key("Root"), info: r.Trailer().Key("Info")}, nil
}

// finish writes the cross-reference stream and the end of the clean file.
func (f *file) finish() {
	root := f.find(f.trailer.root)
	if root < 0 || entry(f.text(root), "Pages") == nil {
		root = f.catalog()
	}
	at := len(f.out)
	n := len(f.objs) + 2
	f.out = strconv.AppendInt(f.out, int64(n-1), 10)
	f.out = append(f.out, " 0 obj\n<</Type/XRef/W[1 5 1]/Size "...)
	f.out = strconv.AppendInt(f.out, int64(n), 10)
	f.out = append(f.out, "/Length "...)
	f.out = strconv.AppendInt(f.out, int64(n*7), 10)
	for _, k := range [...]struct {
		key string
		i   int
	}{{"/Root ", root}, {"/Info ", f.find(f.trailer.info)}} {
		if k.i >= 0 {
			f.out = append(f.out, k.key...)
			f.out = strconv.AppendInt(f.out, int64(k.i+1), 10)
			f.out = append(f.out, " 0 R"...)
		}
	}
	f.out = append(f.out, ">>stream\n"...)
	f.row(0, 0)
	for i := range f.objs {
		o := &f.objs[i]
		if o.to == 0 {
			f.row(0, 0)
			continue
		}
		f.row(1, o.from-len(strconv.Itoa(i+1))-len(" 0 obj\n"))
	}
	f.row(1, at)
	f.out = append(f.out, "\nendstream\nendobj\n%"...)
	f.out = append(f.out, bytes.Repeat([]byte("-"), 80)...)
	f.out = append(f.out, "\nstartxref\n"...)
	f.out = strconv.AppendInt(f.out, int64(at), 10)
	f.out = append(f.out, "\n%%EOF"...)
}

func (f *file) row(kind byte, off int) {
	f.out = append(f.out, kind, byte(off>>32), byte(off>>24), byte(off>>16), byte(off>>8), byte(off), 0)
}

// text is the canonical text of objs[i].
func (f *file) text(i int) []byte { return f.out[f.objs[i].from:f.objs[i].to] }

// catalog finds a root where the trailer names none: the last catalog, else
// the last node of a page tree that has no parent.
func (f *file) catalog() int {
	pages := -1
	for i := len(f.objs) - 1; i >= 0; i-- {
		t := f.text(i)
		switch nameOf(entry(t, "Type")) {
		case "Catalog":
			return i
		case "Pages":
			if pages < 0 && entry(t, "Parent") == nil {
				pages = i
			}
		}
	}
	return pages
}
