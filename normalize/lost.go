package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// lost are the names of a class that the decision prints and that no place was
// found for, once each; "" for all classes. Every one has an issue of its own.
func (g *group) lost(class string) (names []string) {
	keys := map[string]bool{}
	for _, m := range g.mentions {
		if m.h.Kind != release.CityHolder || len(m.spots) > 0 || m.foreign || class != "" && sameClass(m.h.Class) != class {
			continue
		}
		key := hangul.Key(m.name().S)
		again := key == ""
		for k := range keys {
			again = again || strings.HasSuffix(k, key) || strings.HasSuffix(key, k) // 가나 금빛, 금빛
		}
		if again {
			continue
		}
		keys[key] = true
		names = append(names, hangul.Squeeze(m.name().S))
	}
	return names
}

// ofProvinces says that a number counts the 시·도 in which the places lie: 8개
// 시·도 of places in eight of them.
func (w *work) ofProvinces(g *group, d declared) bool {
	words := hangul.NoSpace(hangul.FoldString(d.words.S))
	unit := strings.TrimPrefix(strings.TrimLeft(words, "0123456789"), "개")
	if unit == words || release.Tier(unit) != "광역" {
		return false
	}
	in := map[string]bool{}
	for _, m := range g.mentions {
		for _, s := range m.spots {
			in[s.sido] = true
		}
	}
	return len(in) == d.n
}

// accounted tells words that are accounted for in a decision whose declared
// number agrees: they hold a place of it, or are a name that was lost and that
// the number counts.
func (w *work) accounted(g *group) func(key string) bool {
	var names []string
	agrees, size := false, g.sizes()
	for _, d := range g.declared {
		switch w.compare(g, d, size) {
		case explained:
			names = append(names, g.lost(d.class)...)
			agrees = true
		case agreeing:
			agrees = true
		case differing:
			return func(string) bool { return false }
		}
	}
	if agrees {
		for _, c := range w.citiesOf(g) {
			names = append(names, c.CityRaw, value(c.Sigungu))
		}
	}
	return func(key string) bool {
		for _, n := range names {
			if k := hangul.Key(n); len(k) >= len("가나") && (strings.Contains(key, k) || len(key) >= len("가나") && strings.HasSuffix(k, key)) {
				return true
			}
		}
		return false
	}
}

// isShare says that a number is one of several, each said in a sentence of its
// own, that make up all names, which another number counts: 8건을 인증, 처음인
// 것은 4건, 으뜸인 것도 4건.
func (g *group) isShare(d declared) bool {
	sum, parts, all, whole := 0, 0, 0, false
	said := map[*stated]bool{}
	for _, o := range g.declared {
		switch {
		case o.class != "" || o.whole || o.sites || o.s == nil:
		case o.n == g.found[""]:
			whole = true
		case o.n > g.found[""]:
			return false
		default:
			if all += o.n; !said[o.s] {
				said[o.s] = true
				sum, parts = sum+o.n, parts+1
			}
		}
	}
	return whole && parts > 1 && (sum == g.found[""] || all == g.found[""]) && d.n < g.found[""]
}
