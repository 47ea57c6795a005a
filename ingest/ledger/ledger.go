package ledger

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"time"

	"modernc.org/sqlite" // also the driver "sqlite"
	lib "modernc.org/sqlite/lib"
)

// Ledger is an open ledger. One process writes at a time; others may read.
type Ledger struct{ db *sql.DB }

// Version is the version of the ledger's tables, kept in user_version.
const Version = 2

// DamagedError says that the file is no ledger, or is corrupted. It is to be set
// aside and made again.
type DamagedError struct {
	Path string
	Err  error
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("the ledger %s cannot be used: %v", e.Path, e.Err)
}
func (e *DamagedError) Unwrap() error { return e.Err }

// Open gives the ledger at path; isNew where there was none.
func Open(ctx context.Context, path string) (l *Ledger, isNew bool, err error) {
	info, err := os.Stat(path)
	isNew = errors.Is(err, os.ErrNotExist) || err == nil && info.Size() == 0
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+
		"?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(NORMAL)&_pragma=foreign_keys(1)&_txlock=immediate")
	if err != nil {
		return nil, false, fmt.Errorf("opening the ledger %s: %w", path, err)
	}
	db.SetMaxOpenConns(1)
	l = &Ledger{db: db}
	if err := l.check(ctx, isNew); err != nil {
		db.Close()
		if ctx.Err() != nil {
			return nil, false, ctx.Err()
		}
		if passing(err) {
			return nil, false, fmt.Errorf("opening the ledger %s: %w", path, err)
		}
		return nil, false, &DamagedError{Path: path, Err: err}
	}
	return l, isNew, nil
}

// errNewer: the file is whole, and this program is too old for it.
var errNewer = errors.New("it was written by a newer program; use that one")

// passing tells errors that say nothing about the file: somebody holds it, the
// disk is full, it may not be read. It must not be set aside for them.
func passing(err error) bool {
	var code *sqlite.Error
	if !errors.As(err, &code) {
		return errors.Is(err, errNewer)
	}
	switch code.Code() & 0xff { // the primary code of an extended one
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED, lib.SQLITE_FULL, lib.SQLITE_CANTOPEN, lib.SQLITE_PERM, lib.SQLITE_READONLY, lib.SQLITE_NOMEM, lib.SQLITE_INTERRUPT:
		return true
	}
	return false
}

// check makes the tables of a new ledger and looks whether an old one is whole.
func (l *Ledger) check(ctx context.Context, isNew bool) error {
	if isNew {
		_, err := l.db.ExecContext(ctx, tables+fmt.Sprintf("PRAGMA user_version = %d;", Version))
		return err
	}
	var verdict string
	if err := l.db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return errors.New(verdict)
	}
	var version int
	if err := l.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version == 1 {
		return l.in(ctx, "bringing its tables to version 2", func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, later)
			return err
		})
	}
	if version > Version {
		return errNewer
	}
	if version != Version {
		return fmt.Errorf("its tables have version %d, this program knows version %d", version, Version)
	}
	return nil
}

// Close brings everything into the one file and closes it.
func (l *Ledger) Close() error {
	_, err := l.db.Exec("PRAGMA wal_checkpoint(TRUNCATE)")
	return errors.Join(err, l.db.Close())
}

// in runs several statements as one transaction.
func (l *Ledger) in(ctx context.Context, what string, do func(*sql.Tx) error) error {
	tx, err := l.db.BeginTx(ctx, nil)
	if err == nil {
		if err = do(tx); err == nil {
			err = tx.Commit()
		} else {
			tx.Rollback()
		}
	}
	if err != nil {
		return fmt.Errorf("writing to the ledger: %s: %w", what, err)
	}
	return nil
}

// exec runs one statement.
func (l *Ledger) exec(ctx context.Context, what, query string, args ...any) error {
	if _, err := l.db.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("writing to the ledger: %s: %w", what, err)
	}
	return nil
}

// rows runs a query and hands each row's scanner over.
func rows[T any](ctx context.Context, l *Ledger, scan func(func(...any) error) (T, error), query string, args ...any) ([]T, error) {
	found, err := l.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("reading the ledger: %w", err)
	}
	defer found.Close()
	var all []T
	for found.Next() {
		one, err := scan(found.Scan)
		if err != nil {
			return nil, fmt.Errorf("reading the ledger: %w", err)
		}
		all = append(all, one)
	}
	return all, found.Err()
}

// timeLayout keeps times as text that sorts and that people can read.
const timeLayout = "2006-01-02T15:04:05.000Z"

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(timeLayout)
}

func unstamp(s string) time.Time {
	t, err := time.Parse(timeLayout, s)
	if err != nil {
		return time.Time{}
	}
	return t
}
