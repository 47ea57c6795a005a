package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/schema"
)

// visit is the going through one source in one run.
type visit struct {
	*run
	config SourceConfig
	source site.Source
	tally  SourceTally
	items  map[string]ledger.Item // as the ledger knows them
	// listedAt is when the list was last read whole; zero: never.
	listedAt time.Time
}

// SourceConfig is a source as it is configured.
type SourceConfig = Source

// all lists the source and fetches what is to be fetched. The error is one of
// the machine, never the source's.
func (v *visit) all(ctx context.Context) (err error) {
	if v.items, err = v.Ledger.Items(ctx, v.config.Name); err != nil {
		return err
	}
	if v.listedAt, err = v.Ledger.ListedAt(ctx, v.config.Name, v.asked()); err != nil {
		return err
	}
	todo, err := v.list(ctx)
	if err != nil {
		return err
	}
	todo = append(todo, v.waiting(todo)...)
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
	return nil
}

func (v *visit) tell(done, total int, what, outcome string, err error) {
	v.hands.Tell(Event{Stage: Collecting, Done: done + 1, Total: total, Source: v.config.Name, What: what, Outcome: outcome, Err: err})
}

// list goes through the source's list and gives the items to open: new ones,
// changed ones, and those young enough to be looked at again.
func (v *visit) list(ctx context.Context) (todo []site.Item, err error) {
	var failure error
	for it, err := range v.source.List(ctx, v.hands.Get, v.window()) {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			failure = cmp.Or(failure, err)
			continue
		}
		v.tally.Listed++
		v.hands.Tell(Event{Stage: Listing, Done: v.tally.Listed, Source: v.config.Name, What: it.Title})
		wanted, err := v.meet(ctx, it)
		if err != nil {
			return nil, err
		}
		if wanted {
			todo = append(todo, it)
		}
	}
	return todo, v.listed(ctx, failure)
}

func (v *visit) window() site.Window {
	w := site.Window{Since: v.config.Since.Date, Limit: v.config.Limit}
	if v.options.Limit > 0 {
		w.Limit = v.options.Limit
	}
	if v.options.Since != nil {
		w.Since = v.options.Since
		return w
	}
	// A list that was read whole once is read back to where its entries are no
	// longer looked at again; boards have a thousand pages.
	if !v.listedAt.IsZero() && v.config.Kind != site.Folder && v.config.Kind != site.URLs {
		back := schema.Date(v.listedAt.AddDate(0, 0, -v.config.Recheck).Unix() / 86400)
		if w.Since == nil || back > *w.Since {
			w.Since = &back
		}
	}
	return w
}

// asked is what a source's list is asked for, to see that it was changed.
func (v *visit) asked() string {
	c := v.config
	return plainJSON([]any{c.Kind, c.URL, c.URLs, c.Path, c.Ministries, c.Words, c.Since.Date, c.Limit, c.Pages})
}

// meet compares an item of the list with what is known of it, notes a new or
// changed one, and says whether it is to be opened.
func (v *visit) meet(ctx context.Context, it site.Item) (open bool, err error) {
	old, known := v.items[it.ID]
	switch {
	case !known:
		v.tally.New++
	case old.State == ledger.ItemNew || old.State == ledger.ItemFailed:
	case it.Mark != old.Mark || it.Title != old.Title:
		v.tally.Changed++
	default:
		return it.Mark == "" && v.young(it, old), nil
	}
	if v.options.DryRun {
		return true, nil
	}
	first := old.FirstSeen
	if !known {
		first = v.hands.Now()
	}
	note := v.item(it, ledger.ItemNew)
	note.FirstSeen = first
	v.items[it.ID] = note
	return true, v.Ledger.SetItem(ctx, note)
}

// young: servers do not say when a release is replaced, so for some days its
// documents are asked for again, which costs an answer without a body.
func (v *visit) young(it site.Item, old ledger.Item) bool {
	if v.config.Kind == site.URLs {
		return true
	}
	from := old.FirstSeen
	if it.Published != nil {
		from = time.Unix(int64(*it.Published)*86400, 0)
	}
	return v.hands.Now().Sub(from) < time.Duration(v.config.Recheck)*24*time.Hour
}

func (v *visit) item(it site.Item, state string) ledger.Item {
	note := ledger.Item{
		Source: v.config.Name, ID: it.ID, URL: it.URL, Title: it.Title, Agency: it.Agency,
		Mark: it.Mark, State: state, FirstSeen: v.items[it.ID].FirstSeen,
	}
	if it.Published != nil {
		note.Published = it.Published.String()
	}
	return note
}

// waiting gives items that an earlier run noted and did not finish, and that
// the list did not show this time.
func (v *visit) waiting(listed []site.Item) []site.Item {
	shown := map[string]bool{}
	for _, it := range listed {
		shown[it.ID] = true
	}
	var left []site.Item
	for _, id := range slices.Sorted(maps.Keys(v.items)) {
		it := v.items[id]
		if shown[id] || it.State != ledger.ItemNew && it.State != ledger.ItemFailed || it.URL == "" {
			continue
		}
		back := site.Item{ID: it.ID, URL: it.URL, Title: it.Title, Agency: it.Agency, Mark: it.Mark}
		if day, err := schema.ParseDate(it.Published); err == nil {
			back.Published = &day
		}
		left = append(left, back)
	}
	return left
}

// listed settles how the listing went.
func (v *visit) listed(ctx context.Context, failure error) error {
	name, text := v.config.Name, ""
	var empty *site.NoRowsError
	var away *fetch.UnreachableError
	switch {
	case failure != nil:
		text = failure.Error()
		v.tally.Error = text
	case v.tally.Listed == 0 && v.config.MustHaveRows() && len(v.config.Words) == 0 && v.window().Since == nil:
		failure = &site.NoRowsError{URL: v.config.URL, Why: "it gave none of the items that are asked for"}
		text = failure.Error()
		v.tally.Error = text
	}
	switch {
	case errors.As(failure, &empty) && v.config.MustHaveRows():
		v.tally.Empty = true
		v.sum.alarm("source-empty", fmt.Sprintf("source %s must have entries and has none: %s", name, text),
			fmt.Sprintf("출처 %s 에는 항목이 있어야 하는데 하나도 없습니다: %s", name, text))
	case errors.As(failure, &away):
		v.tally.Unreachable = true
		v.sum.alarm("source-unreachable", fmt.Sprintf("source %s was not reachable: %s", name, text),
			fmt.Sprintf("출처 %s 에 연결하지 못했습니다: %s", name, text))
	case failure != nil:
		v.tally.Unreachable = true
		v.sum.alarm("source-failed", fmt.Sprintf("source %s could not be listed whole: %s", name, text),
			fmt.Sprintf("출처 %s 의 목록을 다 읽지 못했습니다: %s", name, text))
	}
	if v.options.DryRun {
		return nil
	}
	note := ledger.Source{Name: name, Kind: v.config.Kind, Asked: v.asked(), Items: v.tally.Listed, Error: text}
	if failure == nil && v.options.Since == nil && v.options.Limit == 0 {
		note.ListedAt = v.hands.Now()
	}
	return v.Ledger.SetSource(ctx, note)
}
