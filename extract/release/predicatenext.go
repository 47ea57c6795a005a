package release

// nextVerbs are, of words behind nouns of decision, whether they hold a predicate. A noun without a verb has that of the next
// clause, whose noun may have that of the one after it, and so on (가나시 지정, 다라시 변경, …): asked for each anew, what
// is asked would double with every noun.
type nextVerbs map[string]bool

// decide says whether a text which is no title has a predicate.
func (n nextVerbs) decide(s string) bool {
	known, ok := n[s]
	if !ok {
		known = n.anyIn(s)
		n[s] = known
	}
	return known
}

func (n nextVerbs) anyIn(s string) bool {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if !mayPredicate(s, i) {
			continue
		}
		if _, ok := n.predicateAt(s, i, false); ok {
			return true
		}
	}
	return false
}
