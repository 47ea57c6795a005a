package ingest

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// sighted is a sighting with the bytes that were seen.
type sighted struct {
	store.Sighting
	sum string
}

// rebuild makes the ledger again from what lies on the disk. What is lost is
// only what never came to bytes: failed requests, and items without documents,
// which the next listing finds again.
func (d *Desk) rebuild(ctx context.Context, publish string) error {
	all, err := d.sightings()
	if err != nil {
		return err
	}
	if len(all) > 0 && d.Rebuilt == "" {
		d.Rebuilt = "there was none"
	}
	for _, s := range all {
		if err := d.restore(ctx, s); err != nil {
			return err
		}
	}
	if err := d.restoreItems(ctx, all); err != nil {
		return err
	}
	if err := d.restoreReadings(ctx); err != nil {
		return err
	}
	if err := d.restoreRuns(ctx); err != nil {
		return err
	}
	return d.settle(ctx, publish)
}

// sightings gives every sighting of the store, oldest first.
func (d *Desk) sightings() ([]sighted, error) {
	var all []sighted
	for sum, err := range d.Store.All() {
		if err != nil {
			return nil, err
		}
		if _, gone := d.Store.Tombstone(sum); gone {
			continue
		}
		seen, err := d.Store.Sightings(sum)
		if err != nil {
			return nil, err
		}
		for _, s := range seen {
			all = append(all, sighted{s, sum})
		}
	}
	slices.SortStableFunc(all, func(a, b sighted) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.sum, b.sum))
	})
	return all, nil
}

// entry is the item that was seen.
func (s sighted) entry() ledger.Item {
	return ledger.Item{
		Source: s.Source, ID: s.Item, URL: s.ItemURL, Title: s.Title, Agency: s.Agency, Published: s.Published,
		Mark: s.Mark, State: ledger.ItemDone, OpenedAt: s.At, FirstSeen: s.At, Answer: answerNew, Times: 1,
	}
}

func (d *Desk) restore(ctx context.Context, s sighted) error {
	if err := d.Ledger.SetItem(ctx, s.entry()); err != nil {
		return err
	}
	if err := d.Ledger.AddAttachment(ctx, s.Source, s.Item, ledger.Attachment{URL: s.URL, Name: s.Name, Kind: s.Kind, Wanted: true}); err != nil {
		return err
	}
	return d.Ledger.Restore(ctx, ledger.Document{
		Source: s.Source, Item: s.Item, URL: s.URL, SHA256: s.sum, Name: s.Name, Kind: s.Kind,
		ETag: s.Header["Etag"], LastModified: s.Header["Last-Modified"], SeenAt: s.At,
	})
}

// restoreItems settles which documents each item had when it was seen last.
// Where one of them was never had, the item is opened once more.
func (d *Desk) restoreItems(ctx context.Context, all []sighted) error {
	last := map[[2]string]sighted{}
	had := map[[3]string]bool{}
	for _, s := range all {
		last[[2]string{s.Source, s.Item}] = s
		had[[3]string{s.Source, s.Item, s.URL}] = true
	}
	for _, s := range all {
		if s.With == nil || last[[2]string{s.Source, s.Item}].At != s.At {
			continue
		}
		missing := slices.ContainsFunc(s.With, func(url string) bool { return !had[[3]string{s.Source, s.Item, url}] })
		var err error
		if missing {
			it := s.entry()
			it.State = ledger.ItemNew
			err = d.Ledger.SetItem(ctx, it)
		} else {
			err = d.Ledger.Supersede(ctx, s.Source, s.Item, s.With)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) restoreReadings(ctx context.Context) error {
	paths, err := filepath.Glob(filepath.Join(d.readings.dir, "??", "*"+readingEnd))
	if err != nil {
		return err
	}
	for _, p := range paths {
		r, _, err := loadReading(p)
		if err != nil {
			continue // it is read again
		}
		if err := d.Ledger.SetReading(ctx, r); err != nil {
			return err
		}
	}
	return d.restoreDecisions(ctx)
}

func (d *Desk) restoreDecisions(ctx context.Context) error {
	for sum, err := range d.Store.All() {
		if err != nil {
			return err
		}
		made, ok, err := d.Store.Decided(sum)
		if err == nil && ok {
			err = d.Ledger.Decide(ctx, sum, made.What, made.Why, made.At)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) restoreRuns(ctx context.Context) error {
	paths, err := filepath.Glob(filepath.Join(d.work, "runs", "*.json"))
	if err != nil {
		return err
	}
	for _, p := range paths {
		data, err := os.ReadFile(p)
		var s Summary
		if err != nil || json.Unmarshal(data, &s) != nil {
			continue
		}
		if err := d.Ledger.RestoreRun(ctx, s.run(string(data))); err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
	}
	return nil
}

// settle brings the ledger to what is published: a run may have been killed
// between the rename and its note.
func (d *Desk) settle(ctx context.Context, publish string) error {
	shelf := shelf{publish}
	p, err := shelf.current()
	if err != nil || p == nil {
		return err
	}
	known, found, err := d.Ledger.Latest(ctx)
	if err != nil {
		return err
	}
	if !found {
		for _, old := range shelf.all() {
			if old.ID < p.ID {
				if err := d.Ledger.Publish(ctx, old); err != nil {
					return err
				}
			}
		}
	}
	if !found || known.ID != p.ID || known.Fingerprint != p.Fingerprint {
		return d.Ledger.Publish(ctx, *p)
	}
	return nil
}
