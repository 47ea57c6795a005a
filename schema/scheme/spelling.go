package scheme

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// spelling is one way to write a programme's name.
type spelling struct {
	scheme Scheme
	word   string
	short  bool
	order  int // of the programme
}

// index is spellings by the rune they begin with. starts has a bit for each of
// those runes, by its lower bits, so that most places of a text cost one look.
type index struct {
	of     map[rune]*started
	starts [16]uint64
}

// started are the spellings that begin with one rune, in the order of their words, so that those that begin alike follow
// each other: all of them, those that go on with a syllable, with it, and those that do not. Most texts differ in the second syllable.
type started struct {
	all, other []*spelling
	second     map[string][]*spelling // with other among them
}

// before gives the spellings that may go on with rest.
func (x *started) before(rest string) []*spelling {
	switch {
	case x == nil:
		return nil
	case len(rest) < len("가") || !syllableAt(rest, 0):
		return x.all
	}
	if words, ok := x.second[rest[:len("가")]]; ok {
		return words
	}
	return x.other
}

// add adds a spelling, whose words after its first rune are rest.
func (x *started) add(s *spelling, rest string) {
	x.all = append(x.all, s)
	if len(rest) < len("가") || !syllableAt(rest, 0) {
		x.other = append(x.other, s)
		for k := range x.second {
			x.second[k] = append(x.second[k], s)
		}
		return
	}
	k := rest[:len("가")]
	if _, ok := x.second[k]; !ok {
		x.second[k] = slices.Clone(x.other)
	}
	x.second[k] = append(x.second[k], s)
}

func (x *index) begins(low uint) bool { return x.starts[low>>6&15]>>(low&63)&1 != 0 }

// spellings are all spellings of all programmes.
var spellings = sync.OnceValue(func() *index {
	x := &index{of: map[rune]*started{}}
	for _, s := range inOrder(all()) {
		r, n := utf8.DecodeRuneInString(s.word)
		if x.of[r] == nil {
			x.of[r] = &started{second: map[string][]*spelling{}}
		}
		x.of[r].add(s, s.word[n:])
		x.starts[r>>6&15] |= 1 << (r & 63)
	}
	return x
})

// inOrder gives the spellings of programmes in the order of their words.
func inOrder(schemes []Scheme) (words []*spelling) {
	for i, s := range schemes {
		for _, w := range s.Spellings {
			words = append(words, &spelling{s, w, false, i})
		}
		for _, w := range s.Shorts {
			words = append(words, &spelling{s, w, true, i})
		}
	}
	slices.SortStableFunc(words, func(a, b *spelling) int { return strings.Compare(a.word, b.word) })
	return words
}
