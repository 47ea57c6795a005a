package ingest

import (
	"context"
	"fmt"
	"strings"
	"time"

	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// Find gives the one document of the ledger whose SHA-256 begins with a
// prefix, among readings.
func (d *Desk) Find(ctx context.Context, prefix string) (ledger.Reading, error) {
	all, err := d.Ledger.Readings(ctx)
	if err != nil {
		return ledger.Reading{}, err
	}
	var found []ledger.Reading
	for sum, r := range all {
		if strings.HasPrefix(sum, strings.ToLower(prefix)) {
			found = append(found, r)
		}
	}
	switch {
	case len(prefix) < 4:
		return ledger.Reading{}, fmt.Errorf("%q: give four digits of the SHA-256 at least", prefix)
	case len(found) == 0:
		return ledger.Reading{}, fmt.Errorf("no document begins with %s", prefix)
	case len(found) > 1:
		return ledger.Reading{}, fmt.Errorf("%d documents begin with %s; give more digits", len(found), prefix)
	}
	return found[0], nil
}

// Decide notes what a person decided about a refused document, in the store
// and in the ledger.
func (d *Desk) Decide(ctx context.Context, r ledger.Reading, decision, why string, at time.Time) error {
	if r.Status != ledger.Refused {
		return fmt.Errorf("%s (%s) was read; only refused documents are in quarantine", r.SHA256[:12], r.Name)
	}
	if err := d.Store.Decide(r.SHA256, store.Decision{At: at, What: decision, Why: why}); err != nil {
		return err
	}
	return d.Ledger.Decide(ctx, r.SHA256, decision, why, at)
}

// Forget takes a document down: tombstone and bytes in the store, and what was
// read of it. The next run publishes without it.
func (d *Desk) Forget(sum, why string, at time.Time) error {
	if err := d.Store.Forget(sum, why, at); err != nil {
		return err
	}
	return d.readings.drop(sum)
}
