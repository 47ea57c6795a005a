package main

import (
	"context"
	"errors"

	"injeung/extract"
	"injeung/ingest"
	"injeung/normalize"
	"injeung/schema"
)

// ingestReader is how the nightly run has documents read and merged: the same
// as run does it.
func ingestReader(noContacts bool) (ingest.Reader, error) {
	pack, err := newPacker()
	return ingest.Reader{
		Version: readerVersion + "/" + schema.Version, Program: version,
		Read: func(ctx context.Context, d ingest.Document) (ingest.Result, error) { return readDocument(ctx, pack, d) },
		Merge: func(ctx context.Context, packed ingest.Drafts, emit func(*schema.Dataset) error) error {
			return mergeDrafts(ctx, packed, noContacts, emit)
		},
		Derive: derive, Korean: koreanRefusal,
	}, err
}

// readDocument reads one document as run does.
func readDocument(ctx context.Context, pack *packer, d ingest.Document) (ingest.Result, error) {
	draft, kind, err := draftOf(ctx, input{name: d.Name}, d.Data)
	var refusal *extract.Refusal
	if errors.As(err, &refusal) {
		return ingest.Result{
			Refusal: &ingest.Refusal{Code: refusal.Code, Why: refusal.Why, Remedy: refusal.Remedy, NoDocument: noDocument(refusal.Code)},
			Issues:  map[string]int{refusal.Code + " " + string(schema.Refuse): 1},
		}, nil
	}
	if err != nil {
		return ingest.Result{}, err
	}
	draft.Releases[0].SourceURI = d.URI
	packed, err := pack.pack(draft)
	issues := map[string]int{}
	for _, i := range draft.Issues {
		issues[i.Code+" "+string(i.Severity)]++
	}
	return ingest.Result{Kind: string(kind), Draft: packed, Issues: issues}, err
}

// noDocument tells refusals of bytes that are no document at all.
func noDocument(code string) bool {
	return code == extract.NotADocument || code == extract.EmptyFile || code == extract.UnsupportedFormat
}

// mergeDrafts unpacks the drafts one after the other, on request without
// contacts, and merges them.
func mergeDrafts(ctx context.Context, packed ingest.Drafts, noContacts bool, emit func(*schema.Dataset) error) error {
	u, err := newUnpacker()
	if err != nil {
		return err
	}
	defer u.close()
	heads := make([]normalize.Head, packed.Len)
	for i := range heads {
		p, err := packed.Get(i)
		if err == nil {
			heads[i], err = u.head(p)
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return err
		}
	}
	return mergeChapters(ctx, heads, func(i int) (*normalize.Draft, error) {
		p, err := packed.Get(i)
		if err != nil {
			return nil, err
		}
		d, err := u.draft(p)
		if err == nil && noContacts {
			d.Dataset = *normalize.WithoutContacts(&d.Dataset)
		}
		return d, err
	}, emit)
}
