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
}

// The states of an item.
const (
	ItemNew    = "new"    // listed, its documents are not all kept yet
	ItemDone   = "done"   // its documents are kept
	ItemGone   = "gone"   // the site has it no more; what is kept stays
	ItemFailed = "failed" // it could not be opened or fetched; asked again next time
)

const itemColumns = "source, item, url, title, agency, published, mark, state, error, opened_at"

// Item gives one item; found is false where it is not known.
func (l *Ledger) Item(ctx context.Context, source, id string) (it Item, found bool, err error) {
	all, err := rows(ctx, l, scanItem, "SELECT "+itemColumns+" FROM items WHERE source = ? AND item = ?", source, id)
	if err != nil || len(all) == 0 {
		return Item{}, false, err
	}
	return all[0], true, nil
}

// Items gives every item of a source by its id.
func (l *Ledger) Items(ctx context.Context, source string) (map[string]Item, error) {
	all, err := rows(ctx, l, scanItem, "SELECT "+itemColumns+" FROM items WHERE source = ?", source)
	known := make(map[string]Item, len(all))
	for _, it := range all {
		known[it.ID] = it
	}
	return known, err
}

// Open gives the items of a source that wait to be opened, in a fixed order.
func (l *Ledger) Open(ctx context.Context, source string) ([]Item, error) {
	return rows(ctx, l, scanItem, "SELECT "+itemColumns+" FROM items WHERE source = ? AND state IN (?, ?) ORDER BY published DESC, item", source, ItemNew, ItemFailed)
}

func scanItem(scan func(...any) error) (it Item, err error) {
	var opened string
	err = scan(&it.Source, &it.ID, &it.URL, &it.Title, &it.Agency, &it.Published, &it.Mark, &it.State, &it.Error, &opened)
	it.OpenedAt = unstamp(opened)
	return it, err
}

// SetItem notes what is known of an item.
func (l *Ledger) SetItem(ctx context.Context, it Item, at time.Time) error {
	return l.exec(ctx, "noting an item", `INSERT INTO items (`+itemColumns+`, first_seen) VALUES (?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (source, item) DO UPDATE SET url=excluded.url, title=excluded.title, agency=excluded.agency, published=excluded.published,
mark=excluded.mark, state=excluded.state, error=excluded.error, opened_at=excluded.opened_at`,
		it.Source, it.ID, it.URL, it.Title, it.Agency, it.Published, it.Mark, it.State, it.Error, stamp(it.OpenedAt), stamp(at))
}

// SetSource notes how the listing of a source went; a listing that failed
// leaves the time of the last good one.
func (l *Ledger) SetSource(ctx context.Context, name, kind string, items int, failure string, at time.Time) error {
	listed := stamp(at)
	if failure != "" {
		listed = ""
	}
	return l.exec(ctx, "noting a source", `INSERT INTO sources (source, kind, listed_at, items, error) VALUES (?,?,?,?,?)
ON CONFLICT (source) DO UPDATE SET kind=excluded.kind, error=excluded.error, items=excluded.items,
listed_at = CASE WHEN excluded.listed_at = '' THEN listed_at ELSE excluded.listed_at END`, name, kind, listed, items, failure)
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
