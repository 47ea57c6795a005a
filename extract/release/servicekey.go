package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// serviceKey is what names of services are compared by: their letters, and those without the words for what it is.
type serviceKey struct{ all, form string }

func serviceKeyOf(name string) serviceKey {
	k := serviceKey{all: hangul.Key(name)}
	k.form = k.all
	for _, w := range []string{"서비스", "사업", "시스템", "실증"} {
		k.form = strings.TrimSuffix(k.form, w)
	}
	return k
}

// shortens says that one of two names is the other without what stands before it or the word for what it is.
func (a serviceKey) shortens(b serviceKey) bool {
	return a.form != "" && b.form != "" && (strings.HasSuffix(a.form, b.form) || strings.HasSuffix(b.form, a.form))
}

// keyedHolder is a service with the key of its name.
type keyedHolder struct {
	*Holder
	serviceKey
}

// same says that two holders are one service: by name, or by a shorter form of it and who has it.
func (a keyedHolder) same(b keyedHolder) bool {
	return a.all == b.all || a.shortens(b.serviceKey) && (sharesProvider(a.Holder, b.Holder) || len(a.Providers) == 0)
}

func sharesProvider(a, b *Holder) bool {
	return slices.ContainsFunc(a.Providers, func(p Provider) bool { return hasProvider(b, p) })
}

// services are the holders of all decisions that are services.
func (f *Facts) services() (all []keyedHolder) {
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder {
				all = append(all, keyedHolder{h, serviceKeyOf(h.Words.S)})
			}
		}
	}
	return all
}

// taleKey is what tales are compared by: the name of the service and who has it.
type taleKey struct {
	serviceKey
	by string
}

func (ctx *context) taleKeyOf(t *tale) taleKey {
	return taleKey{serviceKeyOf(ctx.wordsOf(t)), hangul.Key(ctx.passages[t.at].S[t.by[0]:t.by[1]])}
}

// same says that two tales are of one service: by its name, or by a shorter form of it and who has it.
func (a taleKey) same(b taleKey) bool {
	if a.all == b.all {
		return true
	}
	return a.by != "" && (a.by == b.by || abbreviates(a.by, b.by) || abbreviates(b.by, a.by)) && a.shortens(b.serviceKey)
}
