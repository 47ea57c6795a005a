package ledger

import (
	"context"
	"time"
)

// Item is an entry of a list as the ledger knows it.
type Item struct {
	Source, ID                          string
	URL, Title, Agency, Published, Mark string
	State                               string
	Error                               string
	OpenedAt                            time.Time // zero: never
	FirstSeen                           time.Time
}

// The states of an item.
const (
	ItemNew    = "new"    // listed, its documents are not all kept yet
	ItemDone   = "done"   // its documents are kept
	ItemGone   = "gone"   // the site has it no more; what is kept stays
	ItemFailed = "failed" // it could not be opened or fetched; asked again next time
)

const itemColumns = "source, item, url, title, agency, published, mark, state, error, opened_at, first_seen"

// Items gives every item of a source by its id.
func (l *Ledger) Items(ctx context.Context, source string) (map[string]Item, error) {
	all, err := rows(ctx, l, scanItem, "SELECT "+itemColumns+" FROM items WHERE source = ?", source)
	known := make(map[string]Item, len(all))
	for _, it := range all {
		known[it.ID] = it
	}
	return known, err
}

func scanItem(scan func(...any) error) (it Item, err error) {
	var opened, first string
	err = scan(&it.Source, &it.ID, &it.URL, &it.Title, &it.Agency, &it.Published, &it.Mark, &it.State, &it.Error, &opened, &first)
	it.OpenedAt, it.FirstSeen = unstamp(opened), unstamp(first)
	return it, err
}

// SetItem notes what is known of an item; when it was first seen stays.
func (l *Ledger) SetItem(ctx context.Context, it Item) error {
	return l.exec(ctx, "noting an item", `INSERT INTO items (`+itemColumns+`) VALUES (?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (source, item) DO UPDATE SET url=excluded.url, title=excluded.title, agency=excluded.agency, published=excluded.published,
mark=excluded.mark, state=excluded.state, error=excluded.error, opened_at=excluded.opened_at`,
		it.Source, it.ID, it.URL, it.Title, it.Agency, it.Published, it.Mark, it.State, it.Error, stamp(it.OpenedAt), stamp(it.FirstSeen))
}

// Source is how the last listing of a source went.
type Source struct {
	Name, Kind string
	Asked      string    // what its list was asked for
	ListedAt   time.Time // when it was last read whole; zero: never
	Items      int
	Error      string // "" where the last listing was whole
}

// SetSource notes how the listing of a source went; a listing that failed
// leaves the time of the last good one, unless it asked for something else.
func (l *Ledger) SetSource(ctx context.Context, s Source) error {
	return l.exec(ctx, "noting a source", `INSERT INTO sources (source, kind, asked, listed_at, items, error) VALUES (?,?,?,?,?,?)
ON CONFLICT (source) DO UPDATE SET kind=excluded.kind, error=excluded.error, items=excluded.items,
listed_at = CASE WHEN excluded.listed_at = '' AND asked = excluded.asked THEN listed_at ELSE excluded.listed_at END, asked=excluded.asked`,
		s.Name, s.Kind, s.Asked, stamp(s.ListedAt), s.Items, s.Error)
}

// ListedAt is when a source's list was last read whole for what is asked for
// now; zero: never.
func (l *Ledger) ListedAt(ctx context.Context, name, asked string) (time.Time, error) {
	all, err := rows(ctx, l, func(scan func(...any) error) (s string, err error) { err = scan(&s); return s, err },
		"SELECT listed_at FROM sources WHERE source = ? AND asked = ?", name, asked)
	if err != nil || len(all) == 0 {
		return time.Time{}, err
	}
	return unstamp(all[0]), nil
}

// SetAttachment notes a file that an item names.
func (l *Ledger) SetAttachment(ctx context.Context, source, item, url, name, kind string, wanted bool) error {
	return l.exec(ctx, "noting an attachment", "INSERT OR REPLACE INTO attachments (source, item, url, name, kind, wanted) VALUES (?,?,?,?,?,?)",
		source, item, url, name, kind, wanted)
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
