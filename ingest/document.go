package ingest

import (
	"cmp"
	"context"
	"errors"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/ingest/store"
)

// document fetches one document and keeps it: first the bytes with the
// sighting, then the ledger. with are the addresses of all documents of the
// item. oerr is why there are no bytes; err is one of the machine.
func (v *visit) document(ctx context.Context, it site.Item, a site.Attachment, with []string) (outcome string, oerr, err error) {
	old, known, err := v.Ledger.Current(ctx, v.config.Name, it.ID, a.URL)
	if err != nil {
		return "", nil, err
	}
	note := ledger.Fetch{Run: v.sum.Run, Source: v.config.Name, Item: it.ID, URL: a.URL, At: v.hands.Now()}
	got, oerr := v.bytes(ctx, it, a, v.provenBy(it, old))
	if ctx.Err() != nil {
		return "", nil, ctx.Err()
	}
	if oerr != nil {
		note.Outcome, note.Error = outcomeOf(oerr), oerr.Error()
		return note.Outcome, oerr, v.Ledger.Note(ctx, note, nil)
	}
	seen := v.sighting(it, a, got, note, with)
	if got.NotModified || known && store.Sum(got.Body) == old.SHA256 && v.Store.Sound(old.SHA256) {
		return v.same(ctx, a, got, old, note, seen)
	}
	return v.keep(ctx, a, got, known, note, seen)
}

// provenBy gives what a server said of the kept bytes, so that it need not send
// them again. Bytes that could not be read are asked for whatever it says: it
// may say the same of them and of what they were cut from.
func (v *visit) provenBy(it site.Item, old ledger.Document) ledger.Document {
	if v.refused[it.ID] {
		old.ETag, old.LastModified = "", ""
	}
	return old
}

func (v *visit) sighting(it site.Item, a site.Attachment, got *fetch.Response, note ledger.Fetch, with []string) store.Sighting {
	return store.Sighting{
		At: note.At, Source: v.config.Name, Item: it.ID, Title: it.Title, Agency: it.Agency, Published: v.item(it, "").Published,
		ItemURL: it.URL, Mark: it.Mark, URL: a.URL, Name: a.Name, Kind: string(a.Kind), Header: got.Header, With: with,
	}
}

func (v *visit) version(a site.Attachment, sum string, seen store.Sighting) *ledger.Document {
	return &ledger.Document{
		Source: v.config.Name, Item: seen.Item, URL: a.URL, SHA256: sum, Name: a.Name, Kind: string(a.Kind),
		ETag: seen.Header["Etag"], LastModified: seen.Header["Last-Modified"], SeenAt: seen.At,
	}
}

// same notes bytes that are known; what they are called may have changed.
func (v *visit) same(ctx context.Context, a site.Attachment, got *fetch.Response, old ledger.Document, note ledger.Fetch, seen store.Sighting) (string, error, error) {
	note.Outcome, note.SHA256 = ledger.FetchedSame, old.SHA256
	v.tally.Same++
	d := v.version(a, old.SHA256, seen)
	if got.NotModified { // an answer without a body need not say it again
		d.ETag, d.LastModified = cmp.Or(d.ETag, old.ETag), cmp.Or(d.LastModified, old.LastModified)
	}
	if (a.Name != old.Name || string(a.Kind) != old.Kind) && v.Store.Has(old.SHA256) {
		if err := v.Store.See(old.SHA256, seen); err != nil {
			return "", nil, err
		}
	}
	return note.Outcome, nil, v.Ledger.Note(ctx, note, d)
}

// keep keeps bytes that are not the current ones of their address.
func (v *visit) keep(ctx context.Context, a site.Attachment, got *fetch.Response, known bool, note ledger.Fetch, seen store.Sighting) (string, error, error) {
	sum, _, err := v.Store.Put(got.Body, seen)
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
	if err := v.Ledger.Note(ctx, note, v.version(a, sum, seen)); err != nil {
		return "", nil, err
	}
	return note.Outcome, nil, v.dropPartial(a.URL)
}
