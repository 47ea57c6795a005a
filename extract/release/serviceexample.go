package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// The lead of a release likes to call one of those that it lists below in words of its own: 가나 예측기 등 4개 제품을, and below
// 다라를 이용한 가나 예측 장치. A list of as many as are counted names that one, too.

// examples are the names held, and not among the names of a list, that open statements gave without who makes them, each a way
// to say another one of the list; ok is false where one held is no such name.
func (w *soughtServices) examples(f *Facts, names []string) (out map[string]bool, ok bool) {
	listed, out, taken := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, n := range names {
		listed[hangul.Key(n)] = true
	}
	for key := range w.held {
		if listed[key] {
			continue
		}
		h := w.opened(f, key)
		if h == nil {
			return nil, false
		}
		for _, part := range exampleParts(h.Words.S, names) {
			twin := saidOtherwise(part, names)
			if twin == "" || taken[twin] || w.held[hangul.Key(twin)] {
				return nil, false
			}
			out[key], taken[twin] = true, true
		}
	}
	return out, true
}

// listsExamples says that a series of as many as are counted has those held in words of its own, and leaves these.
func (ctx *context) listsExamples(f *Facts, w *soughtServices, s *itemSeries) bool {
	if !slices.Contains(w.all, s.size()) {
		return false
	}
	names := make([]string, len(s.items))
	for i, it := range s.items {
		names[i] = ctx.holderOf(it, s.body).Words.S
	}
	examples, ok := w.examples(f, names)
	if ok {
		f.leaveExamples(w, examples)
	}
	return ok
}

// exampleParts are the two names that 와 or 과 joins in one, or the one that it is.
func exampleParts(name string, names []string) []string {
	s := hangul.FoldString(name)
	if at := joinOf(s); at > 0 && saidOtherwise(s, names) == "" {
		return []string{s[:at], s[at+len("과 "):]}
	}
	return []string{s}
}

// opened is the name of a key that only a statement which names some (등) gave, without who makes it.
func (w *soughtServices) opened(f *Facts, key string) (out *Holder) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != w.scheme || d.Status != w.status {
			continue
		}
		for k := range d.Holders {
			h := &d.Holders[k]
			if hangul.Key(h.Words.S) != key {
				continue
			}
			if !d.Open || d.Where < InBody || len(h.Providers) > 0 || declared(d) <= len(d.Holders) {
				return nil
			}
			out = h
		}
	}
	return out
}

// leaveExamples takes such names off the statements that gave them.
func (f *Facts) leaveExamples(w *soughtServices, examples map[string]bool) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID == w.scheme && d.Status == w.status {
			d.Holders = slices.DeleteFunc(slices.Clone(d.Holders), func(h Holder) bool { return examples[hangul.Key(h.Words.S)] })
		}
	}
	for key := range examples {
		delete(w.held, key)
	}
}

// saidOtherwise is the only name of several that has most of the words of another one; "" for none or two.
func saidOtherwise(name string, names []string) (twin string) {
	best, tie := 0, false
	for _, n := range names {
		switch k := sharedLetters(name, n); {
		case k > best:
			best, twin, tie = k, n, false
		case k == best:
			tie = true
		}
	}
	if all := utf8.RuneCountInString(hangul.NoSpace(name)); best < 2 || tie || 2*best < all {
		return ""
	}
	return twin
}

// sharedLetters is how many letters the words of a name have that stand in another one, which may write them together.
func sharedLetters(name, other string) (n int) {
	key := hangul.Key(other)
	for _, word := range strings.Fields(hangul.FoldString(name)) {
		if k := utf8.RuneCountInString(word); k > 1 && strings.Contains(key, hangul.Key(word)) {
			n += k
		}
	}
	return n
}

// spotNames are the names of spots.
func (ctx *context) spotNames(g []spot) (out []string) {
	for i := range g {
		out = append(out, ctx.passages[g[i].at].S[g[i].name[0]:g[i].name[1]])
	}
	return out
}

// spotsExamples says the same of spots, as many as are counted, of which none is held.
func (ctx *context) spotsExamples(f *Facts, w *soughtServices, g []spot) bool {
	if !slices.Contains(w.all, len(ctx.spotKeys(g))) {
		return false
	}
	examples, ok := w.examples(f, ctx.spotNames(g))
	return ok && len(examples) == len(w.held)
}
