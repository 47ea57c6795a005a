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
	Answer                              string    // what it gave when it was opened last
	Times                               int       // how often in a row
	Due                                 time.Time // when it is opened again; zero: when its list shows a change
}

// The states of an item.
const (
	ItemNew    = "new"    // listed, its documents are not all kept yet
	ItemDone   = "done"   // its documents are kept
	ItemGone   = "gone"   // the site has it no more; what is kept stays
	ItemFailed = "failed" // it could not be opened or fetched; asked again next time
)

const itemColumns = "source, item, url, title, agency, published, mark, state, error, opened_at, first_seen, answer, times, due"

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
	var opened, first, due string
	err = scan(&it.Source, &it.ID, &it.URL, &it.Title, &it.Agency, &it.Published, &it.Mark, &it.State, &it.Error, &opened, &first, &it.Answer, &it.Times, &due)
	it.OpenedAt, it.FirstSeen, it.Due = unstamp(opened), unstamp(first), unstamp(due)
	return it, err
}

// SetItem notes what is known of an item; when it was first seen stays.
func (l *Ledger) SetItem(ctx context.Context, it Item) error {
	return l.exec(ctx, "noting an item", `INSERT INTO items (`+itemColumns+`) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (source, item) DO UPDATE SET url=excluded.url, title=excluded.title, agency=excluded.agency, published=excluded.published,
mark=excluded.mark, state=excluded.state, error=excluded.error, opened_at=excluded.opened_at,
answer=excluded.answer, times=excluded.times, due=excluded.due`,
		it.Source, it.ID, it.URL, it.Title, it.Agency, it.Published, it.Mark, it.State, it.Error, stamp(it.OpenedAt), stamp(it.FirstSeen),
		it.Answer, it.Times, stamp(it.Due))
}

// RefusedItems gives the items of a source one of whose current documents was
// refused and not left out by a person.
func (l *Ledger) RefusedItems(ctx context.Context, source string) (map[string]bool, error) {
	all, err := rows(ctx, l, scanText, `SELECT DISTINCT v.item FROM versions v JOIN readings r ON r.sha256 = v.sha256
LEFT JOIN decisions d ON d.sha256 = v.sha256 WHERE v.source = ? AND v.current = 1 AND r.status = ? AND coalesce(d.decision, '') <> ?`, source, Refused, Dropped)
	refused := make(map[string]bool, len(all))
	for _, id := range all {
		refused[id] = true
	}
	return refused, err
}

func scanText(scan func(...any) error) (s string, err error) { err = scan(&s); return s, err }
