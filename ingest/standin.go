package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// withStandIns adds to the documents the last readable version of those items
// whose new one cannot be read: what was known does not go because a file came
// damaged, and the new one waits in quarantine.
func (r *run) withStandIns(ctx context.Context, docs []current) ([]current, error) {
	earlier, err := r.Ledger.Earlier(ctx)
	if err != nil {
		return nil, err
	}
	there, found := map[string]bool{}, map[[2]string]bool{}
	for _, d := range docs {
		there[d.sum] = true
	}
	for _, d := range earlier {
		item := [2]string{d.Source, d.Item}
		c := r.fold([]ledger.Document{d})[0]
		if found[item] || c.forgotten || there[c.sum] {
			continue
		}
		if !r.holds(c) {
			if r.known[c.sum], err = r.readOne(ctx, c, r.known[c.sum]); err != nil {
				return nil, err
			}
		}
		if r.known[c.sum].Status == ledger.Read {
			found[item], there[c.sum] = true, true
			docs = append(docs, c)
			r.sum.Documents.StandIns++
		}
	}
	slices.SortFunc(docs, func(a, b current) int { return cmp.Compare(a.sum, b.sum) })
	return docs, nil
}

// lost says that the store does not hold what it should, and has the next run
// ask for it again.
func (r *run) lost(ctx context.Context, d current, err error) error {
	var damaged *store.DamagedError
	if !errors.As(err, &damaged) && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if rerr := r.Ledger.Reopen(ctx, d.sum); rerr != nil {
		return errors.Join(err, rerr)
	}
	return fmt.Errorf("%w; or let the next run ask for %s (%s) again", err, d.uri, d.name)
}
