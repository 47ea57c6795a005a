package release

import (
	"strings"

	"injeung/schema"
	"injeung/schema/scheme"
)

// leastUnread is the least number of places in a row that are told of in a
// document of which nothing was understood; fewer are named in any news.
const leastUnread = 3

// mostUnread bounds the issues about such rows; a register of places is told
// by its first ones.
const mostUnread = 20

// unreadPlaces makes issues of rows of so many places, none of which holds
// anything, in a document of which no decision was understood, or not who it was
// on, so that a programme told in unknown words is not lost in silence.
func (ctx *context) unreadPlaces(least int, held map[string]bool, detail string) {
	said := 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if said == mostUnread {
			return
		}
		if ctx.inHeader(p) || len(p.S) > longestSentence {
			continue
		}
		from, to := -1, 0
		for _, u := range ctx.unitsIn(p.S, len(p.S), false) {
			if u.list == nil || !u.list.allKnown() || u.list.anyOf(p.S, held) {
				continue
			}
			switch {
			case from < 0 && u.list.size() >= least:
				from, to = u.from, u.to
			case from >= 0 && goesOnHere(p.S[to:u.from]):
				to = u.to // and what is told of others beside them
			}
		}
		if from >= 0 {
			ctx.issues.add("unread-places", schema.Note, detail, p.text(from, to))
			said++
		}
	}
}

// goesOnHere says that no sentence ends in the words between two names.
func goesOnHere(between string) bool { return !strings.Contains(between, "다. ") }

// nobodyFound says that a number of holders is declared of a programme and status of
// which the document names none.
func (ctx *context) nobodyFound(f *Facts) bool {
	named, counted := map[deed]bool{}, map[deed]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		at := deed{d.Scheme.ID, d.Status}
		named[at] = named[at] || len(d.Holders) > 0
		counted[at] = counted[at] || declared(d) > 1 && certifies(d.Scheme) != scheme.Service && !ctx.noHolders(d.Scheme)
	}
	for at := range counted {
		if counted[at] && !named[at] {
			return true
		}
	}
	return false
}

// heldIn gives the places that are said to hold anything, by name without 시·도.
func heldIn(f *Facts) map[string]bool {
	held := map[string]bool{}
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			name, _, _ := strings.Cut(localName(h.Words), "(") // 가나군(다라)
			held[name] = true
		}
	}
	return held
}

// anyOf says that a name of the list is one of those.
func (l *list) anyOf(s string, held map[string]bool) bool {
	for _, e := range l.entries() {
		if held[s[e.local[0]:e.local[1]]] {
			return true
		}
	}
	return false
}

// unlead remembers places that are listed and that no statement leads to.
func (ctx *context) unlead(c *clause) {
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && (u.list.size() > 1 || decides.in(labelOfLine(c.s))) && u.list.allKnown() && len(ctx.unled) < mostUnread {
			ctx.unled = append(ctx.unled, c.text(u.from, u.to))
		}
	}
}

// unledPlaces makes issues of lists of a release that tells of a decision, whose
// names no statement leads to and none of which was decided on elsewhere.
func (ctx *context) unledPlaces(f *Facts) {
	if len(ctx.unled) == 0 {
		return
	}
	held := heldIn(f)
	for _, w := range ctx.unled {
		v := viewOf(w)
		told := false
		for _, u := range ctx.unitsIn(v.S, len(v.S), false) {
			if u.list == nil {
				continue
			}
			told = told || u.list.anyOf(v.S, held)
		}
		if !told {
			ctx.issues.add("unread-places", schema.Note, "places are listed and no statement before them was understood to lead to them; if they were certified, its words are missing from the recognisers", w)
		}
	}
}

// allKnown says that every name of the list is one of a place.
func (l *list) allKnown() bool {
	for _, e := range l.entries() {
		if !e.known {
			return false
		}
	}
	return true
}
