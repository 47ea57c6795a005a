package release

import "unicode/utf8"

// wordEnds is a vocabulary of what texts end in. Most texts end in a letter that ends none of its words, and are asked for none.
type wordEnds struct {
	list []string
	last characters // what the words end in
}

// endsOf makes one of words, none of them empty.
func endsOf(list ...string) *wordEnds {
	w := &wordEnds{list: list}
	for _, s := range list {
		_, n := utf8.DecodeLastRuneInString(s)
		w.last.add(s[len(s)-n:])
	}
	return w
}

// may says quickly that s may end in a word of the list.
func (w *wordEnds) may(s string) bool {
	n := len(s)
	switch {
	case n == 0:
		return false
	case s[n-1] < utf8.RuneSelf:
		return w.last.has(s[n-1:])
	case n > 2 && s[n-3] >= 0xE0 && s[n-3] < 0xF0:
		return w.last.has(s[n-3:])
	}
	return true
}

// of gives the list where s may end in a word of it, and else none.
func (w *wordEnds) of(s string) []string {
	if w.may(s) {
		return w.list
	}
	return nil
}

// in says whether s ends in a word of the list.
func (w *wordEnds) in(s string) bool { return w.may(s) && endsInOne(s, w.list) }
