package ingest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"injeung/ingest/ledger"
	"injeung/ingest/store"
)

// Desk is the work folder, opened by one process:
//
//	lock            held as long as a run lives
//	ledger.sqlite   what is known
//	store/          original bytes
//	readings/       what the reader made of each document
//	partial/        beginnings of transfers that were cut
//	runs/           one JSON summary a run
type Desk struct {
	Store    *store.Store
	Ledger   *ledger.Ledger
	Rebuilt  string // why the ledger was made again; "" where it was not
	work     string
	readings readings
	lock     *flock.Flock
}

// ErrBusy says that another run holds the lock.
var ErrBusy = errors.New("another run is active")

const (
	lockName   = "lock"
	ledgerName = "ledger.sqlite"
)

// OpenDesk takes the lock and opens store and ledger. A ledger that is missing
// or damaged is made again from the store, the readings, the summaries and the
// publications; the damaged file is set aside.
func OpenDesk(ctx context.Context, c *Config) (*Desk, error) {
	if err := os.MkdirAll(c.Work, 0o777); err != nil {
		return nil, fmt.Errorf("the work folder cannot be made: %w", err)
	}
	d := &Desk{work: c.Work, readings: readings{filepath.Join(c.Work, "readings")}, lock: flock.New(filepath.Join(c.Work, lockName))}
	ok, err := d.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", c.Work, err)
	}
	if !ok {
		return nil, fmt.Errorf("%s: %w", c.Work, ErrBusy)
	}
	if err := d.open(ctx, c); err != nil {
		d.lock.Close()
		return nil, err
	}
	return d, nil
}

func (d *Desk) open(ctx context.Context, c *Config) (err error) {
	if d.Store, err = store.Open(filepath.Join(c.Work, "store")); err != nil {
		return err
	}
	path := filepath.Join(c.Work, ledgerName)
	l, isNew, err := ledger.Open(ctx, path)
	var damaged *ledger.DamagedError
	if errors.As(err, &damaged) {
		aside := fmt.Sprintf("%s.damaged-%s", path, time.Now().UTC().Format("20060102T150405"))
		d.Rebuilt = fmt.Sprintf("%v; it was set aside as %s", damaged.Err, filepath.Base(aside))
		if err := setAside(path, aside); err != nil {
			return err
		}
		l, isNew, err = ledger.Open(ctx, path)
	}
	if err != nil {
		return err
	}
	d.Ledger = l
	if isNew {
		err = d.rebuild(ctx, c.Publish)
	} else {
		err = d.settle(ctx, c.Publish)
	}
	if err != nil {
		l.Close()
	}
	return err
}

// setAside moves the ledger and what SQLite keeps beside it.
func setAside(path, aside string) error {
	if err := os.Rename(path, aside); err != nil {
		return fmt.Errorf("setting the damaged ledger aside: %w", err)
	}
	for _, end := range []string{"-wal", "-shm"} {
		if err := os.Rename(path+end, aside+end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("setting the damaged ledger aside: %w", err)
		}
	}
	return nil
}

// Close closes the ledger and gives the lock back.
func (d *Desk) Close() error { return errors.Join(d.Ledger.Close(), d.lock.Close()) }
