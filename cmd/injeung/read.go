package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"

	"golang.org/x/sync/errgroup"

	"injeung/extract"
	"injeung/normalize"
	"injeung/schema"
)

// The fates of an input, as the manifest names them.
const (
	fateRead      = "read"
	fateRefused   = "refused"
	fateDuplicate = "duplicate" // the same bytes as another source
	fateSkipped   = "skipped"   // found in a folder, does not claim to be a document and is none
)

// outcome is what became of one input.
type outcome struct {
	input
	sha     string
	fate    string
	refusal *extract.Refusal // for refused and skipped
	draft   *normalize.Draft // for read, until it is kept elsewhere
	kind    schema.Kind
}

// readAll reads every input with so many workers and gives their fates in the
// order of the inputs. seen is called after each, never at the same time. keep,
// where there is one, takes the draft of an input away, from any worker.
func readAll(ctx context.Context, ins []input, jobs int, keep func(i int, d *normalize.Draft) error, seen func(outcome)) ([]outcome, error) {
	out := make([]outcome, len(ins))
	done := make(chan outcome)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(jobs + 1)
	g.Go(func() error {
		for range ins {
			select {
			case o := <-done:
				seen(o)
			case <-gctx.Done():
				return gctx.Err()
			}
		}
		return nil
	})
	for i := range ins {
		g.Go(func() error {
			o, err := readOne(gctx, ins[i])
			if err == nil && keep != nil && o.draft != nil {
				err = keep(i, o.draft)
				o.draft = nil
			}
			if err != nil {
				return err
			}
			out[i] = o
			select {
			case done <- o:
				return nil
			case <-gctx.Done():
				return gctx.Err()
			}
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return dropDuplicates(out), nil
}

// readOne reads one input. The error is only ever the context's.
func readOne(ctx context.Context, in input) (outcome, error) {
	o := outcome{input: in, fate: fateRead}
	if err := ctx.Err(); err != nil {
		return o, err
	}
	data, refusal := in.bytes()
	if refusal != nil {
		return o.refused(refusal), nil
	}
	var err error
	sum := sha256.Sum256(data)
	o.sha = hex.EncodeToString(sum[:])
	o.draft, o.kind, err = draftOf(ctx, in, data)
	if errors.As(err, &refusal) {
		return o.refused(refusal), nil
	}
	return o, err
}

// draftOf takes one source through every stage. A fault of our own in it, a
// panic or a row that breaks the schema, is that source's refusal, so that it
// never spoils the rest of a run.
func draftOf(ctx context.Context, in input, data []byte) (d *normalize.Draft, k schema.Kind, err error) {
	defer func() {
		if x := recover(); x != nil {
			d, err = nil, &extract.Refusal{Code: extract.InternalError, Why: fmt.Sprintf("the program failed on it: %v", x), Remedy: "report it with this file"}
		}
	}()
	r, err := extract.Release(ctx, extract.Source{Name: in.name, Data: data})
	if err != nil {
		return nil, "", err
	}
	d = normalize.Records(sourceOf(in, r, int64(len(data))), r.Document, r.Facts)
	if refusal := brokenRow(d); refusal != nil {
		return nil, "", refusal
	}
	return d, r.Facts.Header.Kind, nil
}

// brokenRow refuses a source of which a row was made that breaks the schema.
func brokenRow(d *normalize.Draft) *extract.Refusal {
	alone := d.Dataset
	for _, r := range d.Releases {
		alone.Sources = append(alone.Sources, schema.Source{Name: r.SourceName, SHA256: r.SHA256, Status: fateRead})
	}
	faults := schema.Validate(&alone)
	if len(faults) == 0 {
		return nil
	}
	return &extract.Refusal{Code: extract.InternalError, Why: fmt.Sprintf("what was read of it is not valid: %v", faults[0]), Remedy: "report it with this file"}
}

// sourceOf is what the release row says about the file itself.
func sourceOf(in input, r *extract.Reading, size int64) normalize.Source {
	return normalize.Source{
		Name: in.name, URI: in.name, SHA256: r.SHA256,
		MediaType: r.Document.Media, Bytes: size, Pages: int32(len(r.Document.Pages)),
	}
}

func (in input) bytes() ([]byte, *extract.Refusal) {
	err := in.err
	if err == nil {
		var info os.FileInfo
		if info, err = os.Stat(in.path); err == nil && info.Size() > extract.MaxBytes {
			return nil, &extract.Refusal{Code: extract.TooLarge, Why: fmt.Sprintf("the file has %d bytes, the limit is %d", info.Size(), extract.MaxBytes), Remedy: "split it or ask for a smaller file"}
		}
	}
	if err == nil {
		var data []byte
		if data, err = os.ReadFile(in.path); err == nil {
			return data, nil
		}
	}
	return nil, &extract.Refusal{Code: extract.Unreadable, Why: "the file cannot be read: " + reason(err).Error(), Remedy: "check that it exists and that you may read it"}
}

// refused settles a refusal: what never claimed to be a document is skipped.
func (o outcome) refused(r *extract.Refusal) outcome {
	o.refusal, o.fate = r, fateRefused
	if !o.asked && (r.Code == extract.NotADocument || r.Code == extract.EmptyFile) {
		o.fate = fateSkipped
	}
	return o
}

// dropDuplicates keeps the first by name of several inputs with the same
// bytes: the same bytes twice are one source.
func dropDuplicates(all []outcome) []outcome {
	first := map[string]string{}
	for i := range all {
		o := &all[i]
		if o.sha == "" {
			continue
		}
		if name, again := first[o.sha]; again {
			o.draft, o.fate = nil, fateDuplicate
			o.refusal = &extract.Refusal{Code: "duplicate", Why: "the same bytes as " + name}
			continue
		}
		first[o.sha] = o.name
	}
	return all
}

// draftsOf gives what was read of each source, on request without contacts.
func draftsOf(all []outcome, noContacts bool) (drafts []*normalize.Draft) {
	for _, o := range all {
		if o.draft == nil {
			continue
		}
		if noContacts {
			o.draft.Dataset = *normalize.WithoutContacts(&o.draft.Dataset)
		}
		drafts = append(drafts, o.draft)
	}
	return drafts
}

// fates gives what became of each input as rows.
func fates(all []outcome) *schema.Dataset {
	ds := &schema.Dataset{}
	for _, o := range all {
		s := schema.Source{Name: o.name, SHA256: o.sha, Status: o.fate}
		if o.refusal != nil {
			s.Reason = o.refusal.Why
		}
		ds.Sources = append(ds.Sources, s)
		if o.fate == fateRefused || o.fate == fateSkipped {
			ds.Issues = append(ds.Issues, issueOf(o))
		}
	}
	return ds
}

func issueOf(o outcome) schema.Issue {
	severity := schema.Refuse
	if o.fate == fateSkipped {
		severity = schema.Note
	}
	return schema.Issue{
		SourceName: o.name, Code: o.refusal.Code, Severity: severity,
		Detail: o.refusal.Why + "; " + o.refusal.Remedy,
	}
}
