package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// who is a place as it is printed: its name without 시·도, and the key of the 시·도 if that is
// told; of a 시·도 itself the key alone.
type who struct{ name, sido string }

// same says that two names may be of one place: 서구 and 인천 서구, not 광주 서구.
func (a who) same(b who) bool {
	return stemOf(a.name) == stemOf(b.name) && (a.sido == b.sido || a.sido == "" || b.sido == "")
}

// whos are places, each once.
type whos []who

// has says that one of them may be that place.
func (all whos) has(w who) bool { return slices.ContainsFunc(all, w.same) }

// add adds the places among holders that are not there yet.
func (all *whos) add(holders []Holder) {
	for i := range holders {
		h := &holders[i]
		w := who{localName(h.Words), sidoKeyOf(viewOf(h.Province).S)}
		if before, _, ok := strings.Cut(viewOf(h.Words).S, " "); w.sido == "" && ok {
			w.sido = sidoKeyOf(before)
		}
		if key := sidoKeyOf(w.name); key != "" && w.sido == "" {
			w.name = key
		}
		if !all.has(w) {
			*all = append(*all, w)
		}
	}
}

// equal says that both are the same places.
func (all whos) equal(others whos) bool {
	return len(all) == len(others) && !slices.ContainsFunc(all, func(w who) bool { return !others.has(w) })
}

// sidoKeyOf is the short name of a 시·도 in any spelling; "" for other words.
func sidoKeyOf(s string) string { return names().sidos[hangul.Trim(s)] }

// whoOf is the place that an entry of a list in s names.
func whoOf(s string, e *entry) who {
	if e.alone() {
		return who{sidoKeyOf(s[e.nameAt.from:e.nameAt.to]), ""}
	}
	return who{s[e.local[0]:e.local[1]], sidoKeyOf(s[e.province[0]:e.province[1]])}
}

// whosOf are the places that a list in s names.
func whosOf(s string, l *list) (out whos) {
	for i := range l.runs {
		for k := range l.runs[i].entries {
			out = append(out, whoOf(s, &l.runs[i].entries[k]))
		}
	}
	return out
}
