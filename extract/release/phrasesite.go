package release

import "strings"

// headedBy finds the noun phrase right before a predicate noun, if it ends as
// names of programmes do: 여성친화도시 지정.
func (ctx *context) headedBy(s string, i int) (from, to int, ok bool) {
	to = len(strings.TrimRight(s[:i], " "))
	to = ctx.beforePlaces(s, ctx.beforeFillers(s, to))
	if q := closingQuote(s[:to]); q > 0 {
		to -= q
	}
	if !endsAsProgramme(s[:to]) {
		return 0, 0, false
	}
	from = ctx.phraseStart(s, to)
	return from, to, to > from && !ctx.siteInList(s, from)
}

// beforePlaces goes back over a bracket that holds nothing but places, behind the name of what they are to be: 가나지구(다라·마바군) (지정).
func (ctx *context) beforePlaces(s string, to int) int {
	if !strings.HasSuffix(s[:to], ")") {
		return to
	}
	k := lastOpening(s[:to])
	if k <= 0 || !endsAsProgramme(strings.TrimRight(s[:k], " '\"」』")) {
		return to
	}
	if l, ok := ctx.parseList(s[:to-1], k+1, to-1, false); !ok || l.to < to-1 {
		return to
	}
	return len(strings.TrimRight(s[:k], " "))
}

// siteInList says that a noun at byte at is the site of a place printed right before it, in a
// row of such: 가나 다라항·마바 (사아항) 선정.
func (ctx *context) siteInList(s string, at int) bool {
	i := at
	for {
		t := strings.TrimRight(s[:i], " ")
		k := afterLast(t, " ,·()'\"…/\n\t")
		if t == s[:i] && i == at || k == len(t) || !ctx.isPlaceWord(strings.TrimSuffix(t[k:], "의")) {
			break
		}
		i = k
	}
	t, dot := strings.CutSuffix(strings.TrimRight(s[:i], " "), "·")
	if t, comma := strings.CutSuffix(t, ","); i < at && comma {
		return ctx.placeThenSite(t[afterLast(t, ",:"):])
	}
	if i == at || !dot {
		return false
	}
	last := t[afterLast(t, " ,·()'\"…/\n\t"):]
	return last != "" && !ctx.isPlaceWord(last)
}

// placeThenSite says that words are a place and what lies in it: 경기 가나 다라습지.
func (ctx *context) placeThenSite(words string) bool {
	all := strings.Fields(words)
	n := len(all)
	return n > 1 && n < 5 && !ctx.isPlaceWord(all[n-1]) && ctx.isPlaceWord(strings.TrimSuffix(all[max(n-2, 0)], "의")) && !endsClause(words)
}

// isPlaceWord says that a word is the name of a place or its stem.
func (ctx *context) isPlaceWord(word string) bool {
	if n, ok := ctx.gaz.placeAt(word, 0); ok && n.to == len(word) {
		return true
	}
	n, ok := ctx.gaz.stemAt(word, 0)
	return ok && n.to == len(word)
}
