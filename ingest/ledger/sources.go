package ledger

import (
	"context"
	"time"
)

// Source is how the last listing of a source went.
type Source struct {
	Name, Kind string
	Asked      string    // what its list was asked for
	ListedAt   time.Time // when it was last read as far back as was asked; zero: never
	Items      int
	Error      string    // "" where the last listing was whole
	Whole      int       // how often all of the list was read, for what is asked for now
	WholeAt    time.Time // when last
}

// SetSource notes how the listing of a source went.
func (l *Ledger) SetSource(ctx context.Context, s Source) error {
	return l.exec(ctx, "noting a source", `INSERT OR REPLACE INTO sources (source, kind, asked, listed_at, items, error, whole, whole_at) VALUES (?,?,?,?,?,?,?,?)`,
		s.Name, s.Kind, s.Asked, stamp(s.ListedAt), s.Items, s.Error, s.Whole, stamp(s.WholeAt))
}

// Source is what is known of a source for what it is asked for now; all but
// its name is zero where that is nothing.
func (l *Ledger) Source(ctx context.Context, name, asked string) (Source, error) {
	all, err := rows(ctx, l, func(scan func(...any) error) (s Source, err error) {
		var listed, whole string
		err = scan(&s.Name, &s.Kind, &s.Asked, &listed, &s.Items, &s.Error, &s.Whole, &whole)
		s.ListedAt, s.WholeAt = unstamp(listed), unstamp(whole)
		return s, err
	}, "SELECT source, kind, asked, listed_at, items, error, whole, whole_at FROM sources WHERE source = ? AND asked = ?", name, asked)
	if err != nil || len(all) == 0 {
		return Source{Name: name}, err
	}
	return all[0], nil
}
