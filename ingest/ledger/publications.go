package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"
)

// Publication is one published dataset (공개본).
type Publication struct {
	ID          int64          `json:"publication"`
	Run         int64          `json:"run_id"`
	At          time.Time      `json:"at"`
	Fingerprint string         `json:"fingerprint"` // of everything that went in
	Manifest    string         `json:"manifest"`    // SHA-256 of its dataset.json
	Rows        map[string]int `json:"rows"`
}

// Latest gives the latest publication; found is false before the first.
func (l *Ledger) Latest(ctx context.Context) (p Publication, found bool, err error) {
	all, err := rows(ctx, l, scanPublication, "SELECT publication, run_id, at, fingerprint, manifest, rows FROM publications ORDER BY publication DESC LIMIT 1")
	if err != nil || len(all) == 0 {
		return Publication{}, false, err
	}
	return all[0], true, nil
}

func scanPublication(scan func(...any) error) (p Publication, err error) {
	var at, counts string
	if err = scan(&p.ID, &p.Run, &at, &p.Fingerprint, &p.Manifest, &counts); err != nil {
		return p, err
	}
	p.At = unstamp(at)
	return p, json.Unmarshal([]byte(counts), &p.Rows)
}

// Publish notes a publication: the readings that stand in it stand in it from
// the same moment.
func (l *Ledger) Publish(ctx context.Context, p Publication) error {
	counts, err := json.Marshal(p.Rows)
	if err != nil {
		return err
	}
	return l.in(ctx, "noting a publication", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO publications (publication, run_id, at, fingerprint, manifest, rows) VALUES (?,?,?,?,?,?)",
			p.ID, p.Run, stamp(p.At), p.Fingerprint, p.Manifest, string(counts)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE readings SET published=? WHERE published=0", p.ID)
		return err
	})
}
