package site

import (
	"context"
	"iter"
	"net/url"
	"path"

	"injeung/ingest/fetch"
)

// urls is a plain list of addresses, each one document.
type urls struct{ spec Spec }

// List gives the addresses in the order of the configuration, each once.
func (u urls) List(ctx context.Context, _ fetch.Get, w Window) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		seen := map[string]bool{}
		for _, address := range u.spec.URLs {
			if ctx.Err() != nil || w.Limit > 0 && len(seen) == w.Limit {
				return
			}
			if seen[address] {
				continue
			}
			seen[address] = true
			name := lastName(address)
			kind := kindOf(name)
			if kind == Other {
				kind = HTML // a page whose address does not end in a file name
			}
			it := Item{ID: address, Title: name, Attachments: []Attachment{{URL: address, Name: name, Kind: kind}}}
			if !yield(it, nil) {
				return
			}
		}
	}
}

// Open has nothing to add.
func (u urls) Open(_ context.Context, _ fetch.Get, it Item) (Item, error) { return it, nil }

// lastName is the last part of an address's path, or its host.
func lastName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if name := path.Base(u.Path); name != "." && name != "/" {
		return name
	}
	return u.Host
}
