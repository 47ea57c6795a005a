package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// quoteSigns open names in quotes.
var quoteSigns = syllables("'\"「『")

// shortServices takes out of titles the names of services that the text below tells in full:
// ‘값 치르기’ 등 3건 over ‘소액 값 치르기 서비스’.
func (ctx *context) shortServices(f *Facts) {
	if !f.titlesServices() {
		return
	}
	full := ctx.namesBelow(f)
	f.dropTitled(func(key string) bool {
		return !slices.Contains(full, key) && slices.ContainsFunc(full, func(t string) bool { return strings.Contains(t, key) })
	})
}

// freeServices takes out of titles the names of services that the text below has not, where it
// names as many as were counted without them: a title may tell them in its own words.
func (f *Facts) freeServices() {
	if !f.titlesServices() {
		return
	}
	var told []string
	most := 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if certifies(d.Scheme) != scheme.Service && len(d.Holders) == 0 {
			continue
		}
		most = max(most, declared(d))
		if d.Where >= InSubtitle {
			continue
		}
		for _, h := range d.Holders {
			if key := hangul.Key(h.Words.S); h.Kind == ServiceHolder && !slices.Contains(told, key) {
				told = append(told, key)
			}
		}
	}
	if most < 2 || len(told) < most {
		return
	}
	f.dropTitled(func(key string) bool { return !slices.Contains(told, key) })
}

// titlesServices says that a title names services.
func (f *Facts) titlesServices() bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return d.Where >= InSubtitle && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	})
}

// dropTitled takes the services with these keys out of titles that name but some of those counted.
func (f *Facts) dropTitled(drop func(key string) bool) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where < InSubtitle || !d.Open && declared(d) <= len(d.Holders) {
			continue
		}
		d.Holders = slices.DeleteFunc(slices.Clone(d.Holders), func(h Holder) bool {
			return h.Kind == ServiceHolder && drop(hangul.Key(h.Words.S))
		})
	}
}

// namesBelow are the keys of the services that the text below its titles names, and of all that it
// has in quotes.
func (ctx *context) namesBelow(f *Facts) (keys []string) {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Where < InSubtitle {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder {
					keys = append(keys, hangul.Key(h.Words.S))
				}
			}
		}
	}
	titles := ctx.titles()
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !quoteSigns.among(ctx.passages[i].held()) || slices.ContainsFunc(titles, func(t view) bool { return strings.Contains(s, t.S) }) {
			continue
		}
		for _, name := range quotedServices(s) {
			keys = append(keys, hangul.Key(name))
		}
	}
	return keys
}

// quotedServices are the names in quotes, as texts print those of services: 4 to 150 letters between a quote and the next.
func quotedServices(s string) (names []string) {
	const quotes = "'\"「」『』"
	for at := 0; ; {
		open := indexSign(s[at:], quotes)
		if open < 0 {
			return names
		}
		open += at
		from := open + runeLen(s, open)
		end := indexSign(s[from:], quotes)
		if end < 0 {
			return names
		}
		end += from
		at = end // which may open the next
		if n := utf8.RuneCountInString(s[from:end]); n < 4 || n > 150 || startsWithAny(s[open:], []string{"」", "』"}) || startsWithAny(s[end:], []string{"「", "『"}) {
			continue
		}
		names, at = append(names, s[from:end]), end+runeLen(s, end)
	}
}
