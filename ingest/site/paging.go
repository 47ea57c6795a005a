package site

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"injeung/ingest/fetch"
	"injeung/schema"
)

// mostPages is how many pages of a list are read where the configuration does
// not say.
const mostPages = 1000

// row is an entry of a list page, or what is wrong with one.
type row struct {
	item   Item
	pinned bool // a notice (공지) that stands above the newest, however old
	err    error
}

// rows reads page n of a list, from 1.
type rows func(ctx context.Context, n int) ([]row, error)

// walk reads page after page until the list ends, goes back further than the
// window, or repeats itself.
func walk(ctx context.Context, s Spec, address string, w Window, next rows) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		seen := map[string]bool{}
		most := s.Pages
		if most == 0 {
			most = mostPages
		}
		for n := 1; n <= most && ctx.Err() == nil; n++ {
			all, err := next(ctx, n)
			if err == nil && n == 1 && len(all) == 0 {
				err = &NoRowsError{URL: address, Why: "the first page has none"}
			}
			if err != nil {
				yield(Item{}, err)
				return
			}
			fresh, recent, more := pass(all, s, w, seen, yield)
			if !more || fresh == 0 || !recent {
				return
			}
		}
		if s.Pages == 0 && ctx.Err() == nil {
			yield(Item{}, fmt.Errorf("%s: the list goes on after %d pages: give pages or since", address, most))
		}
	}
}

// pass hands on what is wanted of a page. It says how many entries were not
// seen before, and whether there may be more that are young enough: an entry
// was, or all stood there as notices.
func pass(all []row, s Spec, w Window, seen map[string]bool, yield func(Item, error) bool) (fresh int, recent, more bool) {
	recent = true
	for _, r := range all {
		recent = recent && (r.err != nil || r.pinned)
	}
	for _, r := range all {
		if r.err != nil {
			if !yield(Item{}, r.err) {
				return fresh, recent, false
			}
			continue
		}
		if seen[r.item.ID] {
			continue
		}
		seen[r.item.ID] = true
		fresh++
		young := !before(r.item.Published, w.Since)
		recent = recent || young && !r.pinned
		if young && !before(w.Until, r.item.Published) && wanted(r.item.Title, s.Words) && !yield(r.item, nil) {
			return fresh, recent, false
		}
	}
	return fresh, recent, true
}

func before(day, other *schema.Date) bool { return day != nil && other != nil && *day < *other }

// limited ends a list after so many items; errors do not count.
func limited(list iter.Seq2[Item, error], limit int) iter.Seq2[Item, error] {
	if limit <= 0 {
		return list
	}
	return func(yield func(Item, error) bool) {
		left := limit
		for it, err := range list {
			if !yield(it, err) {
				return
			}
			if err == nil {
				left--
			}
			if left == 0 {
				return
			}
		}
	}
}

// merged joins lists, newest first and each item once. An item without a day
// goes before the others.
func merged(lists []iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	if len(lists) == 1 {
		return lists[0]
	}
	return func(yield func(Item, error) bool) {
		seen := map[string]bool{}
		var heads []*head
		for _, l := range lists {
			next, stop := iter.Pull2(l)
			defer stop()
			heads = append(heads, (&head{next: next}).step())
		}
		for {
			h := newest(heads)
			if h == nil {
				return
			}
			it, err := h.item, h.err
			if (err != nil || !seen[it.ID]) && !yield(it, err) {
				return
			}
			if err == nil {
				seen[it.ID] = true
			}
			h.step()
		}
	}
}

// head is the next entry of a list that is merged.
type head struct {
	next func() (Item, error, bool)
	item Item
	err  error
	ok   bool
}

func (h *head) step() *head {
	h.item, h.err, h.ok = h.next()
	return h
}

func newest(heads []*head) *head {
	var best *head
	for _, h := range heads {
		if !h.ok {
			continue
		}
		if h.err != nil || h.item.Published == nil {
			return h
		}
		if best == nil || *h.item.Published > *best.item.Published {
			best = h
		}
	}
	return best
}

func asStatus(err error) (int, bool) {
	var s *fetch.StatusError
	if errors.As(err, &s) {
		return s.Status, true
	}
	return 0, false
}
