package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// reconcile compares every declared number with what was extracted. A number
// that agrees makes the records surer; one that does not is an issue that
// names both places.
func (w *work) reconcile() {
	for _, g := range w.groups {
		if g.others > 0 && g.found[""] == 0 || w.ofNamed(g) {
			continue
		}
		agrees, differs, told := false, false, toldNumbers{}
		size := g.sizes()
		for _, d := range g.declared {
			switch w.compare(g, d, size) {
			case agreeing:
				if agrees = true; d.held {
					w.because(w.roundID(g), partsUnread, "%s", hangul.Squeeze(d.words.S)) // its classes may count the same
				}
			case explained:
				agrees = true
				told.once(d, w.mismatch, g)
				w.doubtAll(g, nameUnplaced, strings.Join(g.lost(d.class), ", "))
			case ofMembers:
				w.because(w.roundID(g), countDiffers, "")
			case sortedOtherwise:
				w.doubtAll(g, classUnread, d.label.S)
			case differing:
				differs = true
				told.once(d, w.mismatch, g)
			}
		}
		whole := !agrees && !differs && g.listsAgree()
		for _, id := range g.records {
			if agrees {
				w.because(id, countAgrees, "")
			}
			if whole {
				w.because(id, wholeAgain, "")
			}
			if differs {
				w.because(id, countDiffers, "")
			}
		}
		w.openLists(g)
	}
}

// toldNumbers are the numbers of a group of which it was told that they differ: the same number of the
// same class, printed again, differs alike.
type toldNumbers map[struct {
	class, label string
	n            int
}]bool

func (t toldNumbers) once(d declared, tell func(*group, declared), g *group) {
	k := struct {
		class, label string
		n            int
	}{d.class, d.label.S, d.n}
	if !t[k] {
		t[k] = true
		tell(g, d)
	}
}

// verdict is how a declared number stands to what was found.
type verdict uint8

const (
	silent verdict = iota // nothing to compare it with
	agreeing
	explained       // by names that no place could be found for
	ofMembers       // of the places that hold together what was found
	sortedOtherwise // of classes that the names lack, which have others
	differing
)

func (w *work) compare(g *group, d declared, size sizes) verdict {
	if n := len(g.lost(d.class)); n > 0 && d.n == g.found[d.class]+n && !d.whole {
		return explained
	}
	if d.class != "" {
		return g.compareClass(d)
	}
	if d.whole {
		return w.compareWhole(g, d)
	}
	switch {
	case d.held, d.n == g.found[""], d.n == g.found[""]+g.others, d.n == size.sites(), d.n == size.members(), w.sitesListed(d.n, g.found[""]), w.rowsListed(g, d.n):
		return agreeing
	case d.sites: // one place may hold several, and each has one
		return silent
	case g.isPart(d, size), g.isShare(d), w.isTotal(g, d), w.isOthers(g, d), w.ofProvinces(g, d), g.isRunning(d), g.isStage(d), g.isSummed(d), g.isListed(d), w.isSideNumber(g, d), w.isTallied(g, d),
		g.isBesideOwn(d), g.isDivided(d), g.isPartAgain(d, size), w.isOtherStatus(g, d), w.isOfStatuses(g, d), w.ofCountry(g, d):
		return silent
	case g.namesSome() && d.n > g.found[""]:
		w.namesSome(g, d)
		return silent
	}
	return differing
}

// isOthers says that a number is another decision's, told in the same breath
// (6곳 새로 지정, 4곳은 재지정): one number of the statement is this decision's,
// and this one is the other's.
func (w *work) isOthers(g *group, d declared) bool {
	if d.s == nil || !slices.ContainsFunc(w.groups, func(o *group) bool {
		return o != g && o.year == g.year && (o.found[""] == d.n || o.found[""] == 0 && o.scheme == g.scheme && o.saidOfAll(o.declared, d.n))
	}) {
		return false
	}
	return slices.ContainsFunc(d.s.Counts, func(c release.Count) bool { return c.Class.Empty() && c.N == g.found[""] && c.N != d.n })
}

// mismatch reports a number that is not what was found, with both places. The
// same number printed again is the same issue.
func (w *work) mismatch(g *group, d declared) {
	found, what := g.found[d.class], "names"
	if d.class != "" {
		what = fmt.Sprintf("names of class %s", hangul.Squeeze(d.label.S))
	}
	var said []string
	for _, o := range g.declared {
		if o.class == d.class && o.n == d.n {
			said = append(said, fmt.Sprintf("%q%s", hangul.Squeeze(o.words.S), placeWords(o.words)))
			d = firstOf(d, o, len(said))
		}
	}
	if g.found[""] == 0 && (w.anyFound() || !w.namesLost()) {
		if w.toldAsOther(g, d) {
			return
		}
		w.report(namesNotPrinted, schema.Note, d.words, w.roundID(g), fmt.Sprintf(
			"%s declares %d of %s (%s), and no names of them were found", strings.Join(said, ", "), d.n, g.name, g.status))
		return
	}
	if d.whole {
		found, _ = w.overStatuses(g)
		what = "names over all statuses"
	}
	names, where := g.names(d.class)
	detail := fmt.Sprintf("%s declares %d, found %d %s", strings.Join(said, ", "), d.n, found, what)
	if len(names) > 0 {
		detail += fmt.Sprintf("%s: %s", where, strings.Join(names, ", "))
	}
	w.report(countMismatch, schema.Note, d.words, w.roundID(g), detail)
}

// anyFound says that some decision of the release has names.
func (w *work) anyFound() bool {
	for _, g := range w.groups {
		if g.found[""]+g.others > 0 {
			return true
		}
	}
	return false
}

// namesLost says that the release prints what may be names, and nobody understood it.
func (w *work) namesLost() bool {
	return slices.ContainsFunc(w.out.Issues, func(i schema.Issue) bool {
		return strings.HasPrefix(i.Code, "un") || strings.HasSuffix(i.Code, "-place")
	})
}

// firstOf gives o where it is the first of its kind, else d.
func firstOf(d, o declared, n int) declared {
	if n == 1 {
		return o
	}
	return d
}

// roundID is the id of the group's round where it has a row.
func (w *work) roundID(g *group) string {
	id := g.id("")
	for i := range w.out.Rounds {
		if w.out.Rounds[i].RecordID == id {
			return id
		}
	}
	return ""
}
