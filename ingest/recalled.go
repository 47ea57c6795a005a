package ingest

import (
	"cmp"
	"context"
	"slices"

	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/schema"
)

// waiting gives items that the list did not show this time and that are to be
// opened all the same.
func (v *visit) waiting(ctx context.Context, listed []site.Item) (left []site.Item, err error) {
	if v.config.Kind == site.Folder || v.config.Kind == site.URLs {
		return nil, nil // what they do not list is not asked for any more
	}
	shown := map[string]bool{}
	for _, it := range listed {
		shown[it.ID] = true
	}
	for _, id := range v.sorted() {
		old := v.items[id]
		if shown[id] || v.again(site.Item{Mark: "known"}, old) == leave {
			continue
		}
		it, ok, err := v.recalled(ctx, old)
		if err != nil {
			return nil, err
		}
		if ok {
			left = append(left, it)
		}
	}
	return left, nil
}

// recalled makes an item of what the ledger knows of it. What only its list
// could say again is left to the list.
func (v *visit) recalled(ctx context.Context, old ledger.Item) (it site.Item, ok bool, err error) {
	it = site.Item{ID: old.ID, URL: old.URL, Title: old.Title, Agency: old.Agency, Mark: old.Mark}
	if day, err := schema.ParseDate(old.Published); err == nil {
		it.Published = &day
	}
	if !v.config.bearsContent() {
		return it, it.URL != "", nil
	}
	all, err := v.Ledger.AttachmentsOf(ctx, v.config.Name, old.ID)
	for _, a := range all {
		if a.URL == old.URL {
			return it, false, err // its text came with the list, whole
		}
		if v.config.Kind == site.DataGoKr {
			it.Attachments = append(it.Attachments, site.Attachment{URL: a.URL, Name: a.Name, Kind: site.Kind(a.Kind)})
		}
	}
	return it, len(it.Attachments) > 0 || it.URL != "", err
}

// bearsContent: lists that hold of their entries what their pages do not.
func (s Source) bearsContent() bool { return s.Kind == site.DataGoKr || s.Kind == site.KoreaRSS }

// sorted gives the ids of the known items, the newest first.
func (v *visit) sorted() []string {
	ids := make([]string, 0, len(v.items))
	for id := range v.items {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(v.items[b].Published, v.items[a].Published), cmp.Compare(a, b))
	})
	return ids
}
