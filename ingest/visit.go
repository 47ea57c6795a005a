package ingest

import (
	"cmp"
	"context"
	"time"

	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/schema"
)

// visit is the going through one source in one run.
type visit struct {
	*run
	config  SourceConfig
	source  site.Source
	tally   SourceTally
	known   ledger.Source          // how its list went before, for what is asked for now
	items   map[string]ledger.Item // as the ledger knows them
	refused map[string]bool        // items that have a refused document
	second  int                    // how many second looks are left for tonight
}

// SourceConfig is a source as it is configured.
type SourceConfig = Source

// all lists the source and fetches what is to be fetched. The error is one of
// the machine, never the source's.
func (v *visit) all(ctx context.Context) error {
	if err := v.recall(ctx); err != nil {
		return err
	}
	todo, whole, err := v.list(ctx)
	if err != nil {
		return err
	}
	left, err := v.waiting(ctx, todo)
	if err != nil {
		return err
	}
	todo = append(todo, left...)
	for i, it := range todo {
		if err := ctx.Err(); err != nil {
			return err
		}
		if v.options.DryRun {
			v.tell(i, len(todo), it.Title, "would fetch", nil)
			v.tally.WouldFetch++
			continue
		}
		if err := v.open(ctx, it, i, len(todo)); err != nil {
			return err
		}
	}
	if v.options.DryRun {
		return nil
	}
	v.andMore()
	v.putOff()
	// Last, for a list may hold what its entries' pages do not: where a run is
	// killed before, the next one reads the list as far back again.
	return v.Ledger.SetSource(ctx, v.listed(whole))
}

// recall asks the ledger what is known of the source.
func (v *visit) recall(ctx context.Context) (err error) {
	v.second = v.config.confirm()
	if v.items, err = v.Ledger.Items(ctx, v.config.Name); err != nil {
		return err
	}
	if v.refused, err = v.Ledger.RefusedItems(ctx, v.config.Name); err != nil {
		return err
	}
	v.known, err = v.Ledger.Source(ctx, v.config.Name, v.asked())
	return err
}

func (v *visit) tell(done, total int, what, outcome string, err error) {
	v.hands.Tell(Event{Stage: Collecting, Done: done + 1, Total: total, Source: v.config.Name, What: what, Outcome: outcome, Err: err})
}

// list goes through the source's list and gives the items to open: new ones,
// changed ones, and those that are looked at again. whole says that nothing of
// the list is left.
func (v *visit) list(ctx context.Context) (todo []site.Item, whole bool, err error) {
	var failure error
	whole = true
	fresh := 0
	for it, err := range v.source.List(ctx, v.hands.Get, v.window()) {
		if ctx.Err() != nil {
			return nil, false, ctx.Err()
		}
		if err != nil {
			failure = cmp.Or(failure, err)
			continue
		}
		if limit := v.limit(); limit > 0 && fresh == limit {
			whole = false // the next run goes on where this one ends
			break
		}
		v.tally.Listed++
		v.hands.Tell(Event{Stage: Listing, Done: v.tally.Listed, Source: v.config.Name, What: it.Title})
		why, err := v.meet(ctx, it)
		if err != nil {
			return nil, false, err
		}
		if why != leave {
			todo = append(todo, it)
		}
		if why == news {
			fresh++
		}
	}
	v.judge(failure, whole)
	return todo, whole && (failure == nil || v.tally.Error == ""), nil
}

func (v *visit) limit() int { return cmp.Or(v.options.Limit, v.config.Limit) }

// relist is how often all of a list is read, although its entries are known:
// a page that came empty once would otherwise hide them for ever.
const relist = 30 * 24 * time.Hour

// kst is how much earlier a day begins in Korea than in UTC.
const kst = 9 * time.Hour

// window says how far back the list is read. Boards have a thousand pages: one
// that was read whole on two nights is read back to where its entries are no
// longer looked at again.
func (v *visit) window() site.Window {
	w := site.Window{Since: v.config.Since.Date}
	if v.config.Kind == site.DataGoKr {
		today := schema.Date(v.hands.Now().Add(kst).Unix() / 86400)
		w.Until = &today
	}
	if v.options.Since != nil {
		w.Since = v.options.Since
		return w
	}
	if back, ok := v.recent(); ok && (w.Since == nil || back > *w.Since) {
		w.Since = &back
	}
	return w
}

func (v *visit) recent() (back schema.Date, ok bool) {
	local := v.config.Kind == site.Folder || v.config.Kind == site.URLs
	if local || v.known.Whole < 2 || v.hands.Now().Sub(v.known.WholeAt) >= relist {
		return 0, false
	}
	return schema.Date(v.known.ListedAt.AddDate(0, 0, -v.config.Recheck).Unix() / 86400), true
}

// meet compares an item of the list with what is known of it, notes a new or
// changed one, and says whether it is to be opened.
func (v *visit) meet(ctx context.Context, it site.Item) (reason, error) {
	old, known := v.items[it.ID]
	switch {
	case !known:
		v.tally.New++
	case it.Mark != old.Mark || it.Title != old.Title:
		v.tally.Changed++
	default:
		return v.again(it, old), nil
	}
	if v.options.DryRun {
		return news, nil
	}
	note := v.item(it, ledger.ItemNew)
	if !known {
		note.FirstSeen = v.hands.Now()
	}
	v.items[it.ID] = note
	return news, v.Ledger.SetItem(ctx, note)
}

func (v *visit) item(it site.Item, state string) ledger.Item {
	old := v.items[it.ID]
	note := ledger.Item{
		Source: v.config.Name, ID: it.ID, URL: it.URL, Title: it.Title, Agency: it.Agency, Mark: it.Mark,
		State: state, FirstSeen: old.FirstSeen, Answer: old.Answer, Times: old.Times, Due: old.Due,
	}
	if it.Published != nil {
		note.Published = it.Published.String()
	}
	return note
}
