package ledger

import (
	"context"
	"database/sql"
	"time"
)

// Reading is what a version of the reader made of a document's bytes (판독).
type Reading struct {
	SHA256            string         `json:"sha256"`
	Reader            string         `json:"reader"`
	Name              string         `json:"name"`
	URI               string         `json:"uri"`
	Status            string         `json:"status"` // read, refused or skipped
	Code              string         `json:"code,omitempty"`
	Why               string         `json:"why,omitempty"`
	Remedy            string         `json:"remedy,omitempty"`
	Kind              string         `json:"kind,omitempty"`
	Bytes             int64          `json:"bytes"`
	ReadAt            time.Time      `json:"read_at"`
	Issues            map[string]int `json:"issues,omitempty"` // "code severity" → count
	PublishedIn       int64          `json:"-"`                // 0: in none yet
	Decision, Because string         `json:"-"`                // of a person, about a refused one
}

// The fates of a document.
const (
	Read    = "read"
	Refused = "refused"
	Skipped = "skipped" // it never claimed to be a document and is none
)

// The decisions about a quarantined document.
const (
	Dropped = "dropped" // it stays out and is not told of again
	Retry   = "retry"   // it is to be read again
)

const readingQuery = `SELECT r.sha256, reader, name, uri, status, code, r.why, remedy, kind, bytes, read_at, published,
coalesce(d.decision, ''), coalesce(d.why, '') FROM readings r LEFT JOIN decisions d ON d.sha256 = r.sha256`

// Readings gives the reading of every document, by SHA-256.
func (l *Ledger) Readings(ctx context.Context) (map[string]Reading, error) {
	all, err := rows(ctx, l, scanReading, readingQuery)
	known := make(map[string]Reading, len(all))
	for _, r := range all {
		known[r.SHA256] = r
	}
	return known, err
}

// Quarantine gives the documents that were refused, in order.
func (l *Ledger) Quarantine(ctx context.Context) ([]Reading, error) {
	return rows(ctx, l, scanReading, readingQuery+" WHERE status = ? ORDER BY r.sha256", Refused)
}

func scanReading(scan func(...any) error) (r Reading, err error) {
	var at string
	err = scan(&r.SHA256, &r.Reader, &r.Name, &r.URI, &r.Status, &r.Code, &r.Why, &r.Remedy, &r.Kind, &r.Bytes, &at, &r.PublishedIn, &r.Decision, &r.Because)
	r.ReadAt = unstamp(at)
	return r, err
}

// SetReading notes a reading with its issues in one transaction. A decision to
// try again is done with; a new refusal of a dropped document stays dropped.
func (l *Ledger) SetReading(ctx context.Context, r Reading) error {
	return l.in(ctx, "noting a reading", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `INSERT INTO readings (sha256, reader, name, uri, status, code, why, remedy, kind, bytes, read_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (sha256) DO UPDATE SET reader=excluded.reader, name=excluded.name, uri=excluded.uri, status=excluded.status, code=excluded.code, why=excluded.why,
remedy=excluded.remedy, kind=excluded.kind, bytes=excluded.bytes, read_at=excluded.read_at,
published = CASE WHEN status = excluded.status THEN published ELSE 0 END`,
			r.SHA256, r.Reader, r.Name, r.URI, r.Status, r.Code, r.Why, r.Remedy, r.Kind, r.Bytes, stamp(r.ReadAt)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM decisions WHERE sha256=? AND decision=?", r.SHA256, Retry); err != nil {
			return err
		}
		return setIssues(ctx, tx, r)
	})
}

func setIssues(ctx context.Context, tx *sql.Tx, r Reading) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM issues WHERE sha256=?", r.SHA256); err != nil {
		return err
	}
	for key, n := range r.Issues {
		code, severity := splitIssue(key)
		if _, err := tx.ExecContext(ctx, "INSERT INTO issues (sha256, code, severity, count) VALUES (?,?,?,?)", r.SHA256, code, severity, n); err != nil {
			return err
		}
	}
	return nil
}

func splitIssue(key string) (code, severity string) {
	for i := range key {
		if key[i] == ' ' {
			return key[:i], key[i+1:]
		}
	}
	return key, ""
}

// WithIssue gives the documents whose reading raised an issue.
func (l *Ledger) WithIssue(ctx context.Context, code string) ([]string, error) {
	return rows(ctx, l, scanText,
		"SELECT DISTINCT sha256 FROM issues WHERE code=? UNION SELECT sha256 FROM readings WHERE code=? ORDER BY 1", code, code)
}

// Decide notes what a person decided about a document.
func (l *Ledger) Decide(ctx context.Context, sum, decision, why string, at time.Time) error {
	return l.exec(ctx, "noting a decision", "INSERT OR REPLACE INTO decisions (sha256, decision, why, at) VALUES (?,?,?,?)", sum, decision, why, stamp(at))
}
