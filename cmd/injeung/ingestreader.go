package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"runtime/debug"

	"github.com/klauspost/compress/zstd"

	"injeung/extract"
	"injeung/ingest"
	"injeung/normalize"
	"injeung/schema"
)

// ingestReader is how the nightly run has documents read and merged: the same
// as run does it.
func ingestReader(noContacts bool) ingest.Reader {
	return ingest.Reader{
		Version: readerVersion + "/" + schema.Version, Program: version,
		Read: readDocument, Derive: derive, Korean: koreanRefusal,
		Merge: func(ctx context.Context, packed iter.Seq2[[]byte, error]) (*schema.Dataset, error) {
			return mergeDrafts(ctx, packed, noContacts)
		},
	}
}

// readDocument reads one document as run does.
func readDocument(ctx context.Context, d ingest.Document) (ingest.Result, error) {
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
	packed, err := packDraft(draft)
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

// packDraft writes a draft so that it takes little room: JSON, compressed.
func packDraft(d *normalize.Draft) ([]byte, error) {
	text, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("keeping a draft: %w", err)
	}
	z, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	return z.EncodeAll(text, nil), nil
}

// mergeGC is how much the heap may grow over what lives, in percent, once
// every draft is in memory: a night has time, and shares its machine.
const mergeGC = 30

// mergeDrafts unpacks every draft, on request without contacts, and merges
// them.
func mergeDrafts(ctx context.Context, packed iter.Seq2[[]byte, error], noContacts bool) (*schema.Dataset, error) {
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	var drafts []*normalize.Draft
	var text []byte
	shared := newPool()
	debug.SetGCPercent(mergeGC)
	for p, err := range packed {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			text, err = z.DecodeAll(p, text[:0])
		}
		d := &normalize.Draft{}
		if err == nil {
			err = json.Unmarshal(text, d)
		}
		if err != nil {
			return nil, err
		}
		if noContacts {
			d.Dataset = *normalize.WithoutContacts(&d.Dataset)
		}
		shared.share(&d.Dataset)
		drafts = append(drafts, d)
	}
	return normalize.Merge(drafts), nil
}
