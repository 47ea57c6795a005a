package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/ingest/store"
)

// open opens an item, notes what it has, and fetches the documents that are
// wanted. The error is one of the machine.
func (v *visit) open(ctx context.Context, it site.Item, done, total int) error {
	full, err := v.source.Open(ctx, v.hands.Get, it)
	var gone *site.GoneError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &gone) || isGone(err):
		v.tally.Gone++
		v.tell(done, total, it.Title, ledger.FetchedGone, err)
		return v.settle(ctx, it, ledger.ItemGone, err.Error())
	case err != nil:
		v.failed(it.Title, err)
		v.tell(done, total, it.Title, outcomeOf(err), err)
		return v.settle(ctx, it, ledger.ItemFailed, err.Error())
	}
	wanted, err := v.attachments(ctx, full)
	if err != nil {
		return err
	}
	state, why := ledger.ItemDone, ""
	for _, a := range wanted {
		outcome, oerr, err := v.document(ctx, full, a)
		if err != nil {
			return err
		}
		v.tell(done, total, a.Name, outcome, oerr)
		if oerr != nil && outcome != ledger.FetchedGone {
			state, why = ledger.ItemFailed, oerr.Error()
		}
	}
	return v.settle(ctx, full, state, why)
}

// settle notes the state of an item that was opened.
func (v *visit) settle(ctx context.Context, it site.Item, state, why string) error {
	note := v.item(it, state)
	note.OpenedAt, note.Error = v.hands.Now(), why
	return v.Ledger.SetItem(ctx, note)
}

// attachments notes every file that an item names and gives those to fetch:
// the PDFs; without one the web pages, or the item's own page. Other formats
// are counted, so that coverage is seen.
func (v *visit) attachments(ctx context.Context, it site.Item) (wanted []site.Attachment, err error) {
	best := bestKind(it.Attachments)
	seen := map[string]bool{}
	for _, a := range it.Attachments {
		if seen[a.URL] {
			continue
		}
		seen[a.URL] = true
		take := a.Kind == best || v.config.Kind == site.Folder && a.Kind != site.Image
		if err := v.Ledger.SetAttachment(ctx, v.config.Name, it.ID, a.URL, a.Name, string(a.Kind), take); err != nil {
			return nil, err
		}
		if take {
			wanted = append(wanted, a)
		}
	}
	if len(wanted) == 0 && len(it.Page) > 0 {
		page := site.Attachment{URL: it.URL, Name: it.Title, Kind: site.HTML}
		err := v.Ledger.SetAttachment(ctx, v.config.Name, it.ID, page.URL, page.Name, string(page.Kind), true)
		return []site.Attachment{page}, err
	}
	return wanted, nil
}

func bestKind(all []site.Attachment) site.Kind {
	best := site.HTML
	for _, a := range all {
		if a.Kind == site.PDF {
			best = site.PDF
		}
	}
	return best
}

// document fetches one document and keeps it: first the bytes with the
// sighting, then the ledger. oerr is why there are no bytes; err is one of the
// machine.
func (v *visit) document(ctx context.Context, it site.Item, a site.Attachment) (outcome string, oerr, err error) {
	old, known, err := v.Ledger.Current(ctx, v.config.Name, it.ID, a.URL)
	if err != nil {
		return "", nil, err
	}
	note := ledger.Fetch{Run: v.sum.Run, Source: v.config.Name, Item: it.ID, URL: a.URL, At: v.hands.Now()}
	got, oerr := v.bytes(ctx, it, a, old)
	if ctx.Err() != nil {
		return "", nil, ctx.Err()
	}
	if oerr != nil {
		note.Outcome, note.Error = outcomeOf(oerr), oerr.Error()
		if note.Outcome == ledger.FetchedGone {
			v.tally.Gone++
		} else {
			v.failed(a.Name, oerr)
		}
		return note.Outcome, oerr, v.Ledger.Note(ctx, note, nil)
	}
	if got.NotModified || known && store.Sum(got.Body) == old.SHA256 {
		note.Outcome, note.SHA256 = ledger.FetchedSame, old.SHA256
		v.tally.Same++
		return note.Outcome, nil, v.Ledger.Note(ctx, note, nil)
	}
	return v.keep(ctx, it, a, got, known, note)
}

func (v *visit) keep(ctx context.Context, it site.Item, a site.Attachment, got *fetch.Response, known bool, note ledger.Fetch) (string, error, error) {
	listed := v.item(it, "")
	sum, _, err := v.Store.Put(got.Body, store.Sighting{
		At: note.At, Source: v.config.Name, Item: it.ID, Title: it.Title, Agency: it.Agency, Published: listed.Published,
		ItemURL: it.URL, Mark: it.Mark, URL: a.URL, Name: a.Name, Kind: string(a.Kind), Header: got.Header,
	})
	note.SHA256, note.Bytes = sum, int64(len(got.Body))
	var forgotten *store.ForgottenError
	if errors.As(err, &forgotten) {
		note.Outcome, note.Error = ledger.FetchedSame, err.Error()
		return note.Outcome, nil, v.Ledger.Note(ctx, note, nil)
	}
	if err != nil {
		return "", nil, err
	}
	note.Outcome = ledger.FetchedNew
	v.tally.Fetched++
	v.tally.Bytes += note.Bytes
	if known {
		note.Outcome = ledger.FetchedChanged
		v.tally.Replaced++
	}
	d := &ledger.Document{
		Source: v.config.Name, Item: it.ID, URL: a.URL, SHA256: sum, Name: a.Name, Kind: string(a.Kind),
		ETag: got.Header["Etag"], LastModified: got.Header["Last-Modified"], SeenAt: note.At,
	}
	if err := v.Ledger.Note(ctx, note, d); err != nil {
		return "", nil, err
	}
	return note.Outcome, nil, v.dropPartial(a.URL)
}

// bytes gives a document's bytes: the item's own page, a local file, or what a
// server answers.
func (v *visit) bytes(ctx context.Context, it site.Item, a site.Attachment, old ledger.Document) (*fetch.Response, error) {
	if a.URL == it.URL && len(it.Page) > 0 {
		return &fetch.Response{Body: it.Page, Header: map[string]string{"Content-Type": it.PageType}}, nil
	}
	if path, local := strings.CutPrefix(a.URL, "file://"); local {
		return v.localFile(path)
	}
	r := fetch.Request{URL: a.URL, ETag: old.ETag, LastModified: old.LastModified, Resume: v.partial(a.URL)}
	got, err := v.hands.Get(ctx, r)
	var cut *fetch.UnreachableError
	if errors.As(err, &cut) && cut.Partial != nil && len(cut.Partial.Data) > 0 {
		if kerr := v.keepPartial(a.URL, cut.Partial); kerr != nil {
			return nil, fmt.Errorf("%w (and the beginning could not be kept: %v)", err, kerr)
		}
	}
	return got, err
}

// localFile reads a file of a drop folder; only that kind of source has any.
func (v *visit) localFile(escaped string) (*fetch.Response, error) {
	if v.config.Kind != site.Folder {
		return nil, &fetch.AddressError{URL: "file://" + escaped, Why: "only a folder has local files"}
	}
	path, err := url.PathUnescape(escaped)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.FromSlash(path))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, v.run.config.Fetch.MaxBytes+1))
	if err == nil && int64(len(data)) > v.run.config.Fetch.MaxBytes {
		err = &fetch.TooLargeError{URL: path, Limit: v.run.config.Fetch.MaxBytes}
	}
	return &fetch.Response{Body: data}, err
}
