package normalize

import (
	"fmt"
	"slices"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// round makes the row of what the release declares about a decision; none
// where it declares nothing.
func (w *work) round(g *group) {
	g.declared = w.declared(g)
	id := g.id("")
	row := schema.Round{
		RecordID: id, ReleaseID: w.id, Scheme: g.scheme, SchemeName: g.name, Year: g.year, Status: g.status,
		Batch: some(g.batch), Flags: []string{},
	}
	w.selected(g, id, &row)
	w.byClass(g, id, &row)
	w.sumOfClasses(g, id, &row)
	row.Applicants = w.applicants(g, id)
	w.namesCounted(g, id, &row)
	nothing := row.Selected == nil && len(row.ByClass) == 0 && (row.Applicants == nil || w.poolOnly(g) || g.found[""] == 0 && g.status.OfEarlier())
	bare := g.found[""] == 0 && !g.known && !w.established(g)
	nothing = nothing || row.Selected != nil && *row.Selected == 0 && g.found[""] == 0 // 재지정 0곳
	if nothing || w.ofNamed(g) || g.found[""] == 0 && g.others > 0 || bare && !w.onlyCounts(g) {
		w.uncite(id)
		return
	}
	if bare {
		w.because(id, namesNobody, "")
	}
	said := w.decisive(g)
	w.decided(g, id, said)
	row.BaseYear = w.roundBase(g, id, said, &row)
	w.because(id, fromCount, "")
	w.because(id, yearOfRelease, "")
	w.trustDecision(g, id)
	w.out.Rounds = append(w.out.Rounds, row)
	g.records = append(g.records, id)
}

// ofNamed says that a number without names and without words of a status is that of the
// names of another status: the title says 4곳 선정, the text 후보지로 4곳을 선정.
func (w *work) ofNamed(g *group) bool {
	if g.status != schema.New || g.found[""] > 0 || len(g.declared) == 0 {
		return false
	}
	for _, s := range g.stated {
		if !s.StatusBy.Words.Empty() {
			return false
		}
	}
	return slices.ContainsFunc(w.groups, func(o *group) bool {
		return o != g && o.scheme == g.scheme && o.year == g.year && o.found[""] > 0 &&
			!slices.ContainsFunc(g.declared, func(d declared) bool { return d.n != o.found[""] })
	})
}

// poolOnly says that a number of candidates only tells from how many those named were
// chosen: 후보지 17곳을 심사하여.
func (w *work) poolOnly(g *group) bool {
	return g.status == schema.Candidate && g.found[""] == 0 && slices.ContainsFunc(w.groups, func(o *group) bool {
		return o.status == schema.New && o.scheme == g.scheme && o.year == g.year && o.found[""] > 0
	})
}

// established says that the release names holders of an unknown programme for the same
// year, or with the same words those of another programme, so that a number without names
// (5곳은 인증을 연장했다) is of a programme that there is.
func (w *work) established(g *group) bool {
	for _, o := range w.groups {
		if o.found[""] > 0 && (o.scheme == g.scheme && o.year == g.year || toldWith(o, g)) {
			return true
		}
	}
	return false
}

// toldWith says that one sentence decides on two groups, so that the number of the one
// stands as firm as the names of the other: 가시, 나시를 다라단지로, 3곳을 마바지구로 지정했다.
func toldWith(o, g *group) bool {
	for _, a := range o.stated {
		for _, b := range g.stated {
			if a.Block == b.Block && a.Where == release.InBody && b.Where == release.InBody && a.Words.S != "" && a.Words.S == b.Words.S {
				return true
			}
		}
	}
	return false
}

// decisive gives the statements of a group in the shape of mentions, so that
// the columns a round shares with its records are cited alike.
func (w *work) decisive(g *group) []*mention {
	var out []*mention
	for _, s := range g.stated {
		out = append(out, &mention{s: s, h: &release.Holder{}, status: g.status, words: s.StatusBy.Words})
	}
	if len(out) == 0 && len(g.mentions) > 0 {
		out = append(out, g.mentions[0])
	}
	return out
}

// selected settles how many were selected in all.
func (w *work) selected(g *group, id string, row *schema.Round) {
	best, size := -1, g.sizes()
	votes, all := map[int]int{}, map[int]bool{g.found[""]: true, g.found[""] + g.others: true}
	for i, d := range g.declared {
		if d.class != "" || d.whole || g.isPart(d, size) || g.isPartAgain(d, size) || w.isTotal(g, d) || w.isOthers(g, d) || w.ofWholeYear(g, d) {
			continue
		}
		votes[d.n]++
		switch {
		case d.held && (best < 0 || !g.declared[best].held):
			best = i
		case best >= 0 && g.declared[best].held:
		case best < 0, all[d.n] && !d.sites && !all[g.declared[best].n]:
			best = i
		case all[g.declared[best].n] && !g.declared[best].sites:
		case votes[d.n] > votes[g.declared[best].n], votes[d.n] == votes[g.declared[best].n] && d.n > g.declared[best].n:
			best = i
		}
	}
	if best >= 0 && !g.declared[best].held {
		best = g.overPart(best, votes)
	}
	if best < 0 {
		w.sumOfParts(g, id, row)
		return
	}
	row.Selected = int32p(g.declared[best].n)
	for _, d := range g.declared {
		if d.class == "" && !d.whole && d.n == g.declared[best].n {
			w.cite(id, "selected", d.words, d.rule)
		}
	}
}

// overPart gives the number of the title instead of one that only agrees with the names
// behind it, where the text says that of the title again: of 25곳 some are named later, 3 of
// one field.
func (g *group) overPart(best int, votes map[int]int) int {
	if best < 0 || votes[g.declared[best].n] > 1 || g.declared[best].s == nil || g.declared[best].s.Where >= release.InSubtitle {
		return best
	}
	for i, d := range g.declared {
		if d.class == "" && !d.whole && d.n > g.declared[best].n && votes[d.n] > 1 && d.s != nil && d.s.Where == release.InTitle {
			return i
		}
	}
	return best
}

// sumOfParts adds the numbers of parts where they make up all that was found.
func (w *work) sumOfParts(g *group, id string, row *schema.Round) {
	sum, size := 0, g.sizes()
	var parts []declared
	for _, d := range g.declared {
		if d.class == "" && !d.whole && g.isPart(d, size) {
			sum += d.n
			parts = append(parts, d)
		}
	}
	if sum == 0 || sum != g.found[""] {
		return
	}
	if w.servicesOnly(g, id, row, parts) {
		return
	}
	row.Selected = int32p(sum)
	w.because(id, partsSummed, "%d numbers", len(parts))
	for _, d := range parts {
		w.cite(id, "selected", d.words, "count.sum-of-parts")
	}
}

func (w *work) byClass(g *group, id string, row *schema.Round) {
	var order []string
	claims := map[string][]claim{}
	labels := map[string]declared{}
	for _, d := range g.declared {
		if d.class == "" || d.whole {
			continue
		}
		if _, again := labels[d.class]; !again {
			order = append(order, d.class)
			labels[d.class] = d
		}
		claims[d.class] = append(claims[d.class], claim{d.words, d.rule, fmt.Sprint(d.n)})
	}
	for _, class := range order {
		d := labels[class]
		if g.ofServices() && row.Selected != nil && d.n > int(*row.Selected) {
			w.report(contradiction, schema.Note, d.words, id, fmt.Sprintf("%d of a class are more than the %d selected, so that something else is counted", d.n, *row.Selected))
			continue // 평가지표(대도시 63개, 중소도시 48개)
		}
		d.label = g.asHeld(d.label)
		at := fmt.Sprintf("by_class[%d]", len(row.ByClass))
		c := schema.ClassCount{ClassRaw: hangul.Squeeze(d.label.S)}
		w.cite(id, at+".class_raw", d.label, d.rule)
		if won, ok := w.settle(id, at+".selected", claims[class]); ok {
			var n int32
			fmt.Sscan(won.value, &n)
			c.Selected = &n
			w.sized(id, at, c, row)
		}
		row.ByClass = append(row.ByClass, c)
	}
}

// sized fills the columns of the two size classes.
func (w *work) sized(id, at string, c schema.ClassCount, row *schema.Round) {
	switch sizeClass(c.ClassRaw) {
	case schema.Large:
		row.SelectedLarge = c.Selected
		w.derive(id, "selected_large", at, "class.size")
	case schema.SmallMid:
		row.SelectedSmallMid = c.Selected
		w.derive(id, "selected_small_mid", at, "class.size")
	}
}

// sumOfClasses gives the number selected in all where only its classes are
// declared, every class with a number; a single class is all only where it
// agrees with what was found.
func (w *work) sumOfClasses(g *group, id string, row *schema.Round) {
	if row.Selected != nil || len(row.ByClass) == 0 {
		return
	}
	var sum int32
	for _, c := range row.ByClass {
		if c.Selected == nil {
			return
		}
		sum += *c.Selected
	}
	if len(row.ByClass) == 1 && int(sum) != g.found[""] {
		return
	}
	row.Selected = &sum
	w.derive(id, "selected", "by_class", "count.sum-of-classes")
}
