package ledger

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Run is one run of ingest.
type Run struct {
	ID        int64     `json:"run_id"`
	StartedAt time.Time `json:"started_at"`
	EndedAt   time.Time `json:"ended_at,omitzero"` // zero while it is running
	Status    string    `json:"status"`
	Exit      int       `json:"exit"`
	Version   string    `json:"version"`
	Summary   string    `json:"-"` // JSON
}

// The fates of a run.
const (
	Running     = "running"
	Published   = "published"
	NothingNew  = "nothing-new"
	Held        = "held" // a draft is kept and was not published
	Failed      = "failed"
	Interrupted = "interrupted"
	Killed      = "killed" // it never came to say how it ended
	DryRun      = "dry-run"
)

// Begin notes that a run begins. Runs that never said how they ended are
// marked as killed and given back: the new one takes them up.
func (l *Ledger) Begin(ctx context.Context, version string, at time.Time) (id int64, killed []int64, err error) {
	err = l.in(ctx, "beginning a run", func(tx *sql.Tx) error {
		found, err := tx.QueryContext(ctx, "SELECT run_id FROM runs WHERE status = ? ORDER BY run_id", Running)
		if err != nil {
			return err
		}
		for found.Next() {
			var n int64
			if err := found.Scan(&n); err != nil {
				return err
			}
			killed = append(killed, n)
		}
		if err := errors.Join(found.Err(), found.Close()); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "UPDATE runs SET status = ?, exit = 137 WHERE status = ?", Killed, Running); err != nil {
			return err
		}
		done, err := tx.ExecContext(ctx, "INSERT INTO runs (started_at, status, version) VALUES (?, ?, ?)", stamp(at), Running, version)
		if err != nil {
			return err
		}
		id, err = done.LastInsertId()
		return err
	})
	return id, killed, err
}

// End notes how a run ended.
func (l *Ledger) End(ctx context.Context, r Run) error {
	return l.exec(ctx, "ending a run", "UPDATE runs SET ended_at = ?, status = ?, exit = ?, summary = ? WHERE run_id = ?",
		stamp(r.EndedAt), r.Status, r.Exit, r.Summary, r.ID)
}

// RestoreRun puts back a run from its summary.
func (l *Ledger) RestoreRun(ctx context.Context, r Run) error {
	return l.exec(ctx, "restoring a run", "INSERT OR REPLACE INTO runs (run_id, started_at, ended_at, status, exit, version, summary) VALUES (?,?,?,?,?,?,?)",
		r.ID, stamp(r.StartedAt), stamp(r.EndedAt), r.Status, r.Exit, r.Version, r.Summary)
}

// Runs gives so many runs, newest first; 0 for all.
func (l *Ledger) Runs(ctx context.Context, limit int) ([]Run, error) {
	if limit == 0 {
		limit = -1
	}
	return rows(ctx, l, scanRun, "SELECT run_id, started_at, ended_at, status, exit, version, summary FROM runs ORDER BY run_id DESC LIMIT ?", limit)
}

// Run gives one run; found is false where there is none.
func (l *Ledger) Run(ctx context.Context, id int64) (r Run, found bool, err error) {
	all, err := rows(ctx, l, scanRun, "SELECT run_id, started_at, ended_at, status, exit, version, summary FROM runs WHERE run_id = ?", id)
	if err != nil || len(all) == 0 {
		return Run{}, false, err
	}
	return all[0], true, nil
}

func scanRun(scan func(...any) error) (r Run, err error) {
	var start, end string
	err = scan(&r.ID, &start, &end, &r.Status, &r.Exit, &r.Version, &r.Summary)
	r.StartedAt, r.EndedAt = unstamp(start), unstamp(end)
	return r, err
}
