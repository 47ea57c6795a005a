package normalize

import "injeung/extract/release"

// listsAgree says that two parts of the release name all holders of a decision, and
// nobody else, in lists that claim to be whole: title and text, text and table. That is as
// good as a number, where none is declared. A single name is no list.
func (g *group) listsAgree() bool {
	if g.found[""] < 2 {
		return false
	}
	wheres := map[release.Where]bool{}
	for _, s := range g.stated {
		if n := g.named(s); n > 0 {
			if n == g.found[""] && !s.Open {
				wheres[s.Where] = true
			}
		}
	}
	return len(wheres) > 1
}

// settle takes back the doubt over names that were not understood where they can be no
// part of the decision: its number is declared and agrees, and the record was told in two
// parts of the release, or is of that number itself.
func (r *reckoning) settle(round bool) {
	codes := map[string]bool{}
	for _, x := range r.list {
		codes[x.Code] = true
	}
	if !codes[countAgrees] || codes[countDiffers] || !codes[saidAgain] && !round {
		return
	}
	kept := r.list[:0]
	for _, x := range r.list {
		if x.Code != namesUnread {
			kept = append(kept, x)
		}
	}
	r.list = kept
}
