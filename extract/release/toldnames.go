package release

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// nameSpot is where a passage names a service.
type nameSpot struct{ service, from, to int }

// toldNames finds the names of many services in a text at once: the cost of a passage grows with its length and with how
// many syllables names begin with, not with their number.
type toldNames struct {
	keys    []string // without spaces, in order
	service []int    // of each key
	firsts  []firstSyllable
	asked   int // narrowings so far, for tests
}

// firstSyllable is a syllable that the keys from..to-1 begin with.
type firstSyllable struct {
	s        string
	from, to int
}

// namesOf are the names of services.
func namesOf(told []proven) *toldNames {
	n := &toldNames{service: make([]int, len(told)), keys: make([]string, len(told))}
	for k := range told {
		n.service[k] = k
	}
	slices.SortFunc(n.service, func(a, b int) int { return strings.Compare(told[a].key, told[b].key) })
	for i, k := range n.service {
		key := told[k].key
		n.keys[i] = key
		if first := key[:runeLen(key, 0)]; i == 0 || n.firsts[len(n.firsts)-1].s != first {
			n.firsts = append(n.firsts, firstSyllable{s: first, from: i})
		}
		n.firsts[len(n.firsts)-1].to = i + 1
	}
	return n
}

// in are the first spots of s at which each service is named, in the order of the services.
func (n *toldNames) in(s string) (out []nameSpot) {
	for _, f := range n.firsts {
		for i := 0; ; i += len(f.s) {
			k := strings.Index(s[i:], f.s)
			if k < 0 {
				break
			}
			i += k
			n.match(s[i:], len(f.s), len(f.s), f.from, f.to, func(service, to int) {
				out = append(out, nameSpot{service, i, i + to})
			})
		}
	}
	slices.SortStableFunc(out, func(a, b nameSpot) int { return cmp.Compare(a.service, b.service) })
	return slices.CompactFunc(out, func(a, b nameSpot) bool { return a.service == b.service })
}

// match tells which of the keys lo..hi-1, of whose bytes j were read, s goes on with from byte i, as loosely would tell of
// each alone.
func (n *toldNames) match(s string, i, j, lo, hi int, found func(service, to int)) {
	for lo < hi {
		if len(n.keys[lo]) == j {
			found(n.service[lo], i)
			lo++
			continue
		}
		if i >= len(s) {
			return
		}
		if s[i] == ' ' {
			i = behindGap(s, i)
			continue
		}
		a, b := n.narrow(lo, hi, j, s[i])
		if s[i] == '(' {
			if g := glossAt(s, i); g > 0 {
				n.match(s, i+g, j, lo, a, found)
				n.match(s, i+g, j, b, hi, found)
			}
		}
		i, j, lo, hi = i+1, j+1, a, b
	}
}

// narrow are those of the keys lo..hi-1, which are alike in j bytes, that go on with a byte.
func (n *toldNames) narrow(lo, hi, j int, b byte) (from, to int) {
	n.asked++
	from = lo + sort.Search(hi-lo, func(k int) bool { return n.keys[lo+k][j] >= b })
	to = from + sort.Search(hi-from, func(k int) bool { return n.keys[from+k][j] > b })
	return from, to
}
