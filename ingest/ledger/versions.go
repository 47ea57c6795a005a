package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"
)

// Document is a version of a document: bytes under an address.
type Document struct {
	Source, Item, URL  string
	N                  int // version, from 1
	SHA256             string
	Name, Kind         string
	ETag, LastModified string
	SeenAt             time.Time
}

// Fetch is one request for a document and what became of it.
type Fetch struct {
	Run               int64
	Source, Item, URL string
	At                time.Time
	Outcome           string
	SHA256            string
	Bytes             int64
	Error             string
}

// The outcomes of a fetch.
const (
	FetchedNew         = "new"
	FetchedChanged     = "changed"
	FetchedSame        = "same"
	FetchedGone        = "gone"
	FetchedUnreachable = "unreachable"
	FetchedRobots      = "robots"
	FetchedTooLarge    = "too-large"
	FetchedAddress     = "address"
	FetchedFailed      = "failed"
)

const documentColumns = "source, item, url, n, sha256, name, kind, etag, last_modified, seen_at"

// Note writes a fetch and, where bytes came in, the version they are: one
// transaction. Bytes that are the current version already only renew what the
// server said of them.
func (l *Ledger) Note(ctx context.Context, f Fetch, d *Document) error {
	return l.in(ctx, "noting a fetch", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "INSERT INTO fetches (run_id, source, item, url, at, outcome, sha256, bytes, error) VALUES (?,?,?,?,?,?,?,?,?)",
			f.Run, f.Source, f.Item, f.URL, stamp(f.At), f.Outcome, f.SHA256, f.Bytes, f.Error); err != nil {
			return err
		}
		if d == nil {
			return nil
		}
		return setVersion(ctx, tx, *d)
	})
}

func setVersion(ctx context.Context, tx *sql.Tx, d Document) error {
	var n int
	var sum string
	var current bool
	err := tx.QueryRowContext(ctx, "SELECT n, sha256, current FROM versions WHERE source=? AND item=? AND url=? ORDER BY n DESC LIMIT 1", d.Source, d.Item, d.URL).Scan(&n, &sum, &current)
	if err != nil && err != sql.ErrNoRows {
		return err
	}
	if sum == d.SHA256 && current {
		_, err := tx.ExecContext(ctx, "UPDATE versions SET etag=?, last_modified=?, name=?, kind=? WHERE source=? AND item=? AND url=? AND n=?",
			d.ETag, d.LastModified, d.Name, d.Kind, d.Source, d.Item, d.URL, n)
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE versions SET current=0 WHERE source=? AND item=? AND url=?", d.Source, d.Item, d.URL); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO versions ("+documentColumns+", current) VALUES (?,?,?,?,?,?,?,?,?,?,1)",
		d.Source, d.Item, d.URL, n+1, d.SHA256, d.Name, d.Kind, d.ETag, d.LastModified, stamp(d.SeenAt))
	return err
}

// Supersede takes out of the current versions what an item no longer has: all
// but the documents under the addresses given, each of which is kept.
func (l *Ledger) Supersede(ctx context.Context, source, item string, urls []string) error {
	list, err := json.Marshal(urls)
	if err != nil {
		return err
	}
	return l.exec(ctx, "noting what an item has", "UPDATE versions SET current=0 WHERE source=? AND item=? AND current=1 AND url NOT IN (SELECT value FROM json_each(?))",
		source, item, string(list))
}

// Restore puts back a version that the store knows.
func (l *Ledger) Restore(ctx context.Context, d Document) error {
	return l.in(ctx, "restoring a version", func(tx *sql.Tx) error { return setVersion(ctx, tx, d) })
}

// Current gives the current version of a document; found is false where none
// is kept.
func (l *Ledger) Current(ctx context.Context, source, item, url string) (d Document, found bool, err error) {
	all, err := rows(ctx, l, scanDocument, "SELECT "+documentColumns+" FROM versions WHERE source=? AND item=? AND url=? AND current=1", source, item, url)
	if err != nil || len(all) == 0 {
		return Document{}, false, err
	}
	return all[0], true, nil
}

// Kept says whether a document of an item is current.
func (l *Ledger) Kept(ctx context.Context, source, item string) (bool, error) {
	all, err := rows(ctx, l, scanText, "SELECT sha256 FROM versions WHERE source=? AND item=? AND current=1 LIMIT 1", source, item)
	return len(all) > 0, err
}

// Documents gives every current version, ordered by SHA-256, address, name.
func (l *Ledger) Documents(ctx context.Context) ([]Document, error) {
	return rows(ctx, l, scanDocument, "SELECT "+documentColumns+" FROM versions WHERE current=1 ORDER BY sha256, url, name, source, item")
}

func scanDocument(scan func(...any) error) (d Document, err error) {
	var seen string
	err = scan(&d.Source, &d.Item, &d.URL, &d.N, &d.SHA256, &d.Name, &d.Kind, &d.ETag, &d.LastModified, &seen)
	d.SeenAt = unstamp(seen)
	return d, err
}

// Earlier gives, for every item whose current documents were all refused, the
// versions before them, the newest first.
func (l *Ledger) Earlier(ctx context.Context) ([]Document, error) {
	return rows(ctx, l, scanDocument, "SELECT "+documentColumns+` FROM versions v WHERE current = 0
AND EXISTS (SELECT 1 FROM versions c JOIN readings r ON r.sha256 = c.sha256 WHERE c.source = v.source AND c.item = v.item AND c.current = 1 AND r.status = ?)
AND NOT EXISTS (SELECT 1 FROM versions c JOIN readings r ON r.sha256 = c.sha256 WHERE c.source = v.source AND c.item = v.item AND c.current = 1 AND r.status = ?)
ORDER BY source, item, seen_at DESC, n DESC, url`, Refused, Read)
}

// Reopen has the documents with some bytes asked for again as if nothing were
// known of them, since what is kept of them is damaged.
func (l *Ledger) Reopen(ctx context.Context, sum string) error {
	return l.in(ctx, "asking for a document again", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE items SET state = ? WHERE EXISTS
(SELECT 1 FROM versions v WHERE v.source = items.source AND v.item = items.item AND v.current = 1 AND v.sha256 = ?)`, ItemNew, sum); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE versions SET etag = '', last_modified = '' WHERE current = 1 AND sha256 = ?", sum)
		return err
	})
}
