package extract

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"time"

	"injeung/extract/doc"
	"injeung/extract/html"
	"injeung/extract/layout"
	"injeung/extract/pdf"
	"injeung/extract/release"
)

// Deadline is how long one source may take. The largest release seen takes a
// tenth of a second; what needs this long is hostile or damaged.
const Deadline = 15 * time.Second

// MaxBytes is the largest source that is read. Releases with pictures come up
// to some 50 MB.
const MaxBytes = 256 << 20

// Source is the bytes of one file or page, with its name as evidence only.
type Source struct {
	Name        string // file name or path; a release's file name may hold its date and title
	ContentType string // of an HTTP response, "" for a file
	Data        []byte
}

// Reading is what each stage made of one source.
type Reading struct {
	SHA256   string // hex, of the bytes
	Document *doc.Document
	Grids    []layout.Grid // how tables were found on the pages (PDF)
	Facts    *release.Facts
}

// Release reads one source. The error is a *Refusal, or the context's.
func Release(ctx context.Context, src Source) (*Reading, error) {
	r, err := Document(ctx, src)
	if err != nil {
		return nil, err
	}
	Understand(r, src.Name)
	return r, nil
}

// Understand reads the statements of a document that Document laid out.
func Understand(r *Reading, name string) { r.Facts = release.Read(r.Document, name) }

// Document reads one source up to its blocks, without understanding them.
func Document(ctx context.Context, src Source) (*Reading, error) {
	sum := sha256.Sum256(src.Data)
	r := &Reading{SHA256: hex.EncodeToString(sum[:])}
	media, format := Media(src.Data)
	switch {
	case len(src.Data) == 0:
		return nil, refuse(EmptyFile, "fetch it again", "the file has no bytes")
	case len(src.Data) > MaxBytes:
		return nil, refuse(TooLarge, "split it or ask for a smaller file", "the file has %d bytes, the limit is %d", len(src.Data), MaxBytes)
	case media == PDF:
		return r, r.readPDF(ctx, src.Data)
	case media == HTML:
		return r, r.readHTML(src)
	case format != "":
		return nil, refuse(UnsupportedFormat, "use the PDF or the web page of the same release", "the file is %s, which is not read", format)
	case isText(src.Data):
		return nil, refuse(NotADocument, "check the download; PDF and HTML are read", "the file is plain text, neither PDF nor HTML")
	}
	return nil, refuse(NotADocument, "check the download; PDF and HTML are read", "the bytes are neither PDF nor HTML")
}

func (r *Reading) readPDF(ctx context.Context, data []byte) error {
	ctx, cancel := context.WithTimeout(ctx, Deadline)
	defer cancel()
	res, err := pdf.Pages(ctx, data)
	if err != nil {
		return refusalOf(err)
	}
	laid := layout.Blocks(res.Pages, res.Fonts)
	r.Grids = laid.Grids
	r.Document = &doc.Document{
		Media: PDF, Fonts: res.Fonts, Pages: res.Pages,
		Blocks: laid.Blocks, Furniture: laid.Furniture, Loose: laid.Loose, Meta: laid.Meta, Notes: res.Notes,
	}
	setFrameAside(r.Document)
	r.Document.MarkReferences()
	cut := cutShort(data)
	if cut {
		r.Document.Notes = append(r.Document.Notes, doc.Note{Code: CutShort,
			Detail: "the file does not end as a PDF does, so pages may be missing; fetch it again"})
	}
	switch {
	case hasGlyphs(res.Pages):
		return nil
	case cut || damaged(res.Notes):
		return refuse(Damaged, "fetch it again; it may have been cut in the middle", "no text could be read from its %d pages, and the file is damaged or cut short", len(res.Pages))
	}
	return refuse(NoText, "run a text recognition (OCR) on it, or use the web page of the same release",
		"none of its %d pages has text, it looks scanned", len(res.Pages))
}

// tail is how many bytes from the end hold the end mark of a PDF; viewers look
// at the last 1,024.
const tail = 1024

// cutShort says whether the mark that ends a PDF is missing.
func cutShort(data []byte) bool {
	return !bytes.Contains(data[max(0, len(data)-tail):], []byte("%%EOF"))
}

func damaged(notes []doc.Note) bool {
	return slices.ContainsFunc(notes, func(n doc.Note) bool { return n.Code == "page-damaged" })
}

func hasGlyphs(pages []doc.Page) bool {
	for i := range pages {
		if len(pages[i].Glyphs) > 0 {
			return true
		}
	}
	return false
}

func (r *Reading) readHTML(src Source) (err error) {
	r.Document, err = html.Document(src.Data, src.ContentType)
	if err != nil {
		return refuse(Damaged, "fetch the page again", "the page cannot be read: %v", err)
	}
	r.Document.MarkReferences()
	return nil
}

// refusalOf says in a person's words what the PDF reader reported.
func refusalOf(err error) error {
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, context.DeadlineExceeded):
		return refuse(Timeout, "look at it with injeung inspect; it may be hostile", "it was not read within %v", Deadline)
	case errors.Is(err, pdf.ErrEncrypted):
		return refuse(Encrypted, "save it without the password and run again", "the PDF opens only with a password (%v)", err)
	}
	return refuse(Damaged, "fetch it again; it may have been cut in the middle", "the PDF cannot be opened: %v", err)
}
