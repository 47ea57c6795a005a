package ledger

import (
	"context"
	"database/sql"
)

// Attachment is a file that an item names.
type Attachment struct {
	URL, Name, Kind string
	Wanted          bool // fetched and read
}

// SetAttachments notes the files that an item names; those that it named
// before and names no more go.
func (l *Ledger) SetAttachments(ctx context.Context, source, item string, all []Attachment) error {
	return l.in(ctx, "noting attachments", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM attachments WHERE source=? AND item=?", source, item); err != nil {
			return err
		}
		for _, a := range all {
			if err := setAttachment(ctx, tx, source, item, a); err != nil {
				return err
			}
		}
		return nil
	})
}

// AddAttachment notes one file more that an item names.
func (l *Ledger) AddAttachment(ctx context.Context, source, item string, a Attachment) error {
	return l.in(ctx, "noting an attachment", func(tx *sql.Tx) error { return setAttachment(ctx, tx, source, item, a) })
}

func setAttachment(ctx context.Context, tx *sql.Tx, source, item string, a Attachment) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO attachments (source, item, url, name, kind, wanted) VALUES (?,?,?,?,?,?)",
		source, item, a.URL, a.Name, a.Kind, a.Wanted)
	return err
}

// AttachmentsOf gives the files that an item named when it was opened last.
func (l *Ledger) AttachmentsOf(ctx context.Context, source, item string) ([]Attachment, error) {
	return rows(ctx, l, func(scan func(...any) error) (a Attachment, err error) {
		err = scan(&a.URL, &a.Name, &a.Kind, &a.Wanted)
		return a, err
	}, "SELECT url, name, kind, wanted FROM attachments WHERE source=? AND item=? ORDER BY rowid", source, item)
}

// Attachments counts the files that items name, by kind and whether they are
// fetched and read.
func (l *Ledger) Attachments(ctx context.Context) (read, unread map[string]int, err error) {
	type count struct {
		kind   string
		wanted bool
		n      int
	}
	all, err := rows(ctx, l, func(scan func(...any) error) (c count, err error) {
		err = scan(&c.kind, &c.wanted, &c.n)
		return c, err
	}, "SELECT kind, wanted, count(*) FROM attachments GROUP BY kind, wanted")
	read, unread = map[string]int{}, map[string]int{}
	for _, c := range all {
		if c.wanted {
			read[c.kind] = c.n
		} else {
			unread[c.kind] = c.n
		}
	}
	return read, unread, err
}
