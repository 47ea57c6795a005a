package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// maderKey is what the sentences on who made a service are asked by: its name, and what is known of it.
type maderKey struct{ name, providers, unnamed, partner string }

// madeOnce is madeBy, which asks every sentence of a release, for one of all those that have the same name; told
// are those asked for before.
func (ctx *context) madeOnce(h *Holder, told map[maderKey]Holder) {
	var has []string
	for _, p := range h.Providers {
		has = append(has, p.Words.S)
	}
	key := maderKey{hangul.NoSpace(viewOf(h.Words).S), strings.Join(has, "\n"), h.Unnamed.S, h.Partner.S}
	o, ok := told[key]
	if !ok {
		ctx.madeBy(h, key.name)
		told[key] = *h
		return
	}
	h.Providers = append(slices.Clip(h.Providers), o.Providers[len(has):]...)
	if h.Unnamed.S == "" {
		h.Unnamed = o.Unnamed
	}
	if h.Partner.S == "" {
		h.Partner = o.Partner
	}
}
