package place

import (
	"cmp"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"injeung/normalize/hangul"
)

// Near is a place whose name is like some words.
type Near struct {
	Place    Place
	Distance int // letters (jamo) to insert, drop or change
}

// Nearest gives the n places valid on the day whose names are most like the
// words (대전 수성구 → 대전 유성구, 대구 수성구): fewest wrong syllables, then fewest
// wrong letters, then the lower code. A name that differs in more than a third
// of its letters is not near.
func (t *Table) Nearest(words string, on Day, n int) []Near {
	key := clean(words)
	if key == "" || utf8.RuneCountInString(key) > maxName {
		return nil
	}
	best := map[int]likeness{}
	k := soughtOf(key)
	for name, list := range t.names {
		like, near := k.compare(name)
		if !near {
			continue
		}
		for _, e := range list {
			if !t.places[e.place].On(on) || !e.use(on) || e.loose {
				continue
			}
			if old, seen := best[e.place]; !seen || like.less(old) < 0 {
				best[e.place] = like
			}
		}
	}
	return t.nearest(best, n)
}

// nearest sorts places by likeness and gives the first n.
func (t *Table) nearest(best map[int]likeness, n int) []Near {
	found := slices.SortedFunc(maps.Keys(best), func(a, b int) int {
		return cmp.Or(best[a].less(best[b]), compare(t.places[a], t.places[b]))
	})
	var out []Near
	for _, k := range found[:min(n, len(found))] {
		out = append(out, Near{t.places[k], best[k].letters})
	}
	return out
}

// likeness is how far two names are apart.
type likeness struct{ syllables, letters int }

func (a likeness) less(b likeness) int {
	return cmp.Or(cmp.Compare(a.syllables, b.syllables), cmp.Compare(a.letters, b.letters))
}

// compare measures how far a name is from the one sought; near is false where it
// is too far to be offered.
func (k *sought) compare(name string) (l likeness, near bool) {
	if far := len(name) - len(k.name); far > 9 || far < -9 {
		return l, false
	}
	most := min(3, k.letters/2)
	if k.leastDistance(name) > most {
		return l, false
	}
	if l.syllables = levenshtein.ComputeDistance(k.name, name); l.syllables > most {
		return l, false
	}
	jamo := hangul.Jamo(k.name)
	l.letters = levenshtein.ComputeDistance(jamo, hangul.Jamo(name))
	return l, l.letters <= max(2, utf8.RuneCountInString(jamo)/3)
}

// sought is a name that others are like, with the number of its letters and what tells most others from it quickly.
type sought struct {
	name    string
	letters int
	has     [16]uint64 // a bit for each letter, by its lower bits
}

func soughtOf(name string) (k sought) {
	k.name = name
	for _, r := range name {
		k.letters++
		k.has[r>>6&15] |= 1 << (r & 63)
	}
	return k
}

// leastDistance says quickly that a name is at least so many syllables away: those of the longer that the other lacks.
func (k *sought) leastDistance(name string) int {
	n, common := 0, 0
	for _, r := range name {
		n, common = n+1, common+int(k.has[r>>6&15]>>(r&63)&1)
	}
	return max(n, k.letters) - common
}
