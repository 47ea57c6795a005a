package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"

	"injeung/dataset"
	"injeung/ingest/ledger"
	"injeung/schema"
)

// release makes a draft of the documents, checks it and publishes it. Where
// nothing went in that was not in the last publication, nothing is done.
func (r *run) release(ctx context.Context, docs []current) error {
	fixes, text, err := r.corrections()
	if err != nil {
		return err
	}
	r.countRefused(docs)
	before, found, err := r.Ledger.Latest(ctx)
	if err != nil {
		return err
	}
	mark := r.fingerprint(docs, text)
	if found && before.Fingerprint == mark && r.stands(before) {
		return r.nothingNew()
	}
	if len(docs) == 0 {
		r.sum.Status = ledger.NothingNew
		r.sum.alarm("no-documents", "no source has given a document yet", "아직 어떤 출처에서도 문서를 받지 못했습니다")
		return nil
	}
	counts, err := r.draft(ctx, docs, fixes)
	if err != nil {
		return err
	}
	next := ledger.Publication{ID: r.shelf.next(before.ID), Run: r.sum.Run, At: r.hands.Now(), Fingerprint: mark, Manifest: manifest(r.shelf.draft()), Rows: counts}
	if found && next.Manifest == before.Manifest && r.stands(before) {
		before.Fingerprint = mark
		if err := errors.Join(r.shelf.setNote(before), r.Ledger.Publish(ctx, before), os.RemoveAll(r.shelf.draft())); err != nil {
			return err
		}
		return r.nothingNew()
	}
	if r.holdsBack(docs, before, next) && !r.options.Accept {
		r.sum.Status, r.sum.Draft = ledger.Held, r.shelf.draft()
		return nil
	}
	return r.put(ctx, before, next)
}

func (r *run) nothingNew() error {
	r.sum.Status = ledger.NothingNew
	return nil
}

// stands says whether a publication is what readers find, byte for byte as
// far as its manifest tells.
func (r *run) stands(p ledger.Publication) bool {
	now, err := r.shelf.current()
	return err == nil && now != nil && now.ID == p.ID && p.Manifest != "" && manifest(r.shelf.path(p.ID)) == p.Manifest
}

// put publishes the draft, notes it, and clears away the oldest.
func (r *run) put(ctx context.Context, before, next ledger.Publication) error {
	r.hands.Tell(Event{Stage: Publishing, Done: 3, Total: 3, Outcome: "rename"})
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := r.shelf.publish(next); err != nil {
		return err
	}
	r.sum.Status = ledger.Published
	r.sum.Publication = &PublicationSum{ID: next.ID, Rows: next.Rows, Before: before.Rows}
	// From here on readers see it: a Ctrl-C must not keep the ledger from knowing.
	ctx = context.WithoutCancel(ctx)
	return errors.Join(r.Ledger.Publish(ctx, next), r.shelf.prune(r.config.Keep, next.ID))
}

// fingerprint is of everything that goes into a dataset: equal fingerprints
// are equal bytes.
func (r *run) fingerprint(docs []current, corrections []byte) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s\n%s\n%s\n%t\n", r.hands.Reader.Version, r.hands.Reader.Program, schema.Version, r.config.PartitionBy, r.config.NoContacts)
	for _, d := range docs {
		k := r.known[d.sum]
		fmt.Fprintf(h, "%s %q %q %s %q %s\n", d.sum, d.name, d.uri, k.Status, k.Why, k.Decision)
	}
	fmt.Fprintf(h, "%d\n", len(corrections))
	h.Write(corrections)
	return hex.EncodeToString(h.Sum(nil))
}

func (r *run) countRefused(docs []current) {
	for _, d := range docs {
		switch k := r.known[d.sum]; {
		case k.Status != ledger.Refused:
		case k.Decision == ledger.Dropped:
			r.sum.Documents.Dropped++
		default:
			r.sum.Documents.Refused++
			if k.PublishedIn == 0 {
				r.sum.Documents.NewRefused++
				r.refusedAlarm(k)
			}
		}
	}
}

// refusedAlarm names the first refused documents; the quarantine has them all.
func (r *run) refusedAlarm(k ledger.Reading) {
	const told = 5
	if r.sum.Documents.NewRefused > told {
		return
	}
	why, remedy := k.Why, k.Remedy
	if r.hands.Reader.Korean != nil {
		why, remedy = r.hands.Reader.Korean(k.Code)
	}
	r.sum.alarm("refused", fmt.Sprintf("%s was refused: %s: %s; %s; see injeung quarantine show %s", k.Name, k.Code, k.Why, k.Remedy, k.SHA256[:12]),
		fmt.Sprintf("%s 을(를) 읽지 못했습니다: %s: %s; %s. injeung quarantine show %s 로 살펴보십시오", k.Name, k.Code, why, remedy, k.SHA256[:12]))
}

// draft merges what was read, applies the corrections and writes the dataset
// beside the published ones, a portion of the rows after the other.
func (r *run) draft(ctx context.Context, docs []current, fixes []Correction) (map[string]int, error) {
	w, err := dataset.Create(r.shelf.draft(), dataset.Options{PartitionByYear: r.config.PartitionBy == "year", NoContacts: r.config.NoContacts, Program: r.hands.Reader.Program})
	if err != nil {
		return nil, err
	}
	defer w.Close()
	r.hands.Tell(Event{Stage: Publishing, Done: 1, Total: 3, Outcome: "merge"})
	decided := newFixing(fixes, r.config.NoContacts)
	err = r.hands.Reader.Merge(ctx, r.drafts(ctx, docs), func(rows *schema.Dataset) error {
		decided.apply(rows)
		if derive := r.hands.Reader.Derive; derive != nil {
			derive(rows)
		}
		return w.Add(rows)
	})
	if err != nil {
		return nil, err
	}
	r.sum.Corrections = decided.tally()
	r.hands.Tell(Event{Stage: Publishing, Done: 2, Total: 3, Outcome: "write"})
	if err := errors.Join(w.Add(r.fates(docs)), r.clearDraft()); err != nil {
		return nil, err
	}
	m, err := w.Publish(ctx)
	if err != nil {
		return nil, err
	}
	return rowsOf(m), nil
}

// clearDraft removes an older draft. What stands there and is no dataset is
// somebody's, and an error of Publish.
func (r *run) clearDraft() error {
	if _, err := dataset.ReadManifest(r.shelf.draft()); err != nil {
		return nil
	}
	return os.RemoveAll(r.shelf.draft())
}

// drafts gives what the reader made of each document that it read. A reading
// whose file is damaged is made again on the way.
func (r *run) drafts(ctx context.Context, docs []current) Drafts {
	var read []int
	for i, d := range docs {
		if r.known[d.sum].Status == ledger.Read {
			read = append(read, i)
		}
	}
	return Drafts{Len: len(read), Get: func(i int) ([]byte, error) {
		d := docs[read[i]]
		draft, err := r.readings.draft(r.known[d.sum])
		if err == nil {
			return draft, nil
		}
		if _, err = r.readOne(ctx, d, r.known[d.sum]); err != nil {
			return nil, err
		}
		return r.readings.draft(r.known[d.sum])
	}}
}

// fates says what became of every document.
func (r *run) fates(docs []current) *schema.Dataset {
	rows := &schema.Dataset{}
	for _, d := range docs {
		k := r.known[d.sum]
		s := schema.Source{Name: d.name, SHA256: d.sum, Status: schema.SourceRead}
		switch {
		case k.Decision == ledger.Dropped && k.Status == ledger.Refused:
			s.Status, s.Reason = schema.SourceSkipped, "left out by a person: "+k.Because
		case k.Status == ledger.Skipped:
			s.Status, s.Reason = schema.SourceSkipped, k.Why
		case k.Status == ledger.Refused:
			s.Status, s.Reason = schema.SourceRefused, k.Why
			rows.Issues = append(rows.Issues, schema.Issue{
				SourceName: d.name, Code: k.Code, Severity: schema.Refuse, Detail: k.Why + "; " + k.Remedy,
			})
		}
		rows.Sources = append(rows.Sources, s)
	}
	return rows
}

// corrections reads the file of human decisions.
func (r *run) corrections() ([]Correction, []byte, error) {
	if r.config.Corrections == "" {
		return nil, nil, nil
	}
	data, err := os.ReadFile(r.config.Corrections)
	if err != nil {
		// A missing file is a fault too: publishing without decisions that a
		// person took would undo them in silence.
		return nil, nil, fmt.Errorf("the corrections cannot be read: %w", err)
	}
	fixes, err := ParseCorrections(data)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", r.config.Corrections, err)
	}
	return fixes, data, nil
}
