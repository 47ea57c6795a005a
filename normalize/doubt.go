package normalize

import (
	"cmp"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// The codes of print that speaks against a record, or was not read into it.
const (
	schemeLonger   = "scheme-longer"   // a longer name of the programme is printed, twice or more
	schemeShorter  = "scheme-shorter"  // the beginning of its name is printed by itself
	schemeClause   = "scheme-clause"   // its name holds a verb, or ends in a word for holders
	schemeBare     = "scheme-bare"     // its name is never set apart from the text
	schemeUntitled = "scheme-untitled" // neither the title nor quotation marks have its name
	schemeAside    = "scheme-aside"    // it is named in passing, beside another one
	schemeTogether = "scheme-together" // its places and another's are counted as one number
	statusUnsure   = "status-unsure"   // another status is printed than the one that stands by default
	batchUnread    = "batch-unread"    // a round is printed with the programme's name or the choice
	toldEarlier    = "told-earlier"    // the only statement tells of what was before
	classUnread    = "class-unread"    // words of a class, and the cell is empty
	classOdd       = "class-odd"       // a class that names places, heads a column, or is a piece of longer labels
	classOfSome    = "class-of-some"   // other places of the decision have a class
	classSingle    = "class-single"    // a class that no other place has, where others have none or each its own
	gradeUnread    = "grade-unread"    // the same of grades
	gradeOfSome    = "grade-of-some"   //
	baseUnread     = "base-unread"     // the same of the year renewed, changed or revoked
	baseOfSome     = "base-of-some"    //
	rowUnread      = "row-unread"      // words of the row that sort the names of its table
	tableUnread    = "table-unread"    // a table names the place, and nothing was read of it
	heldTwice      = "held-twice"      // two decisions of one year share a place
	namesUnread    = "names-unread"    // words among names that were not understood
	parentApart    = "parent-apart"    // a 시·도 beside a place of its own, never told together
	namedBeside    = "named-beside"    // a name stands with each place, which may be only where that is
	nameByForm     = "name-by-form"    // a name that only the number of the lines and their form tell
	partnerUnread  = "partner-unread"  // a place is told with the service or its providers, and no partner was read
	makerUnsure    = "maker-unsure"    // a maker of a service whose name or kind is not sure, or who is told elsewhere
	parentOdd      = "parent-odd"      // the only 도 among cities and counties, in short
)

// againstPrint lists these codes.
func againstPrint() []string {
	return []string{schemeLonger, schemeShorter, schemeClause, schemeBare, schemeUntitled, schemeAside, schemeTogether, statusUnsure, batchUnread, toldEarlier,
		classOdd, classUnread, classOfSome, classSingle, gradeUnread, gradeOfSome, baseUnread, baseOfSome, rowUnread, tableUnread, heldTwice, namesUnread, parentApart, parentOdd, namedBeside, nameByForm, makerUnsure, partnerUnread}
}

// unreadPrint is what each of them takes off: enough that a record is no longer
// among the sure ones.
const unreadPrint = 0.06

// toldBefore are words of what was before this release's decision.
var toldBefore = []string{"지난해", "작년", "전년", "기존", "기지정", "얼마 전", "앞서", "이미", "그동안", "지금까지", "역대", "누적"}

func containsAny(s string, words []string) bool { return hangul.ContainsAny(s, words) }

// firstWord is the word of the list that s holds first, the earlier in the list of
// two at one place; "" for none.
func firstWord(s string, words []string) (first string) {
	at := len(s)
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 && i < at {
			at, first = i, w
		}
	}
	return first
}

// doubts looks for print that speaks against a record, or that was not read
// into it: what is claimed to be certain must stand against the whole release.
func (w *work) doubts() {
	if !w.hasRecords() {
		return
	}
	prose := w.prose()
	aside := w.tablesAside()
	for _, g := range w.groups {
		if len(g.records) == 0 {
			continue
		}
		w.doubtScheme(g, prose)
		w.doubtDecision(g, prose)
		w.doubtStatus(g, prose)
		w.doubtCounted(g)
		w.doubtCities(g, prose, aside)
		w.doubtServiceBase(g, prose)
		w.doubtTold(g, prose)
		w.doubtThings(g)
		w.doubtHomes(g)
		w.doubtSome(g, prose)
		w.doubtNotes(g)
		w.doubtBelow(g)
		w.doubtLeads(g)
		w.doubtLooks(g)
		w.doubtDivided(g, prose)
		w.doubtServicesTold(g, prose)
		w.doubtMakers(g)
		if unread := w.unreadNames(g); unread != "" {
			w.doubtAll(g, namesUnread, unread)
		}
	}
	w.doubtPartners(prose)
	w.doubtRivals()
	w.doubtTogether(prose)
	w.doubtRounds(prose)
}

func (w *work) hasRecords() bool {
	for _, g := range w.groups {
		if len(g.records) > 0 {
			return true
		}
	}
	return false
}

// doubtAll gives a reason to all records of a decision.
func (w *work) doubtAll(g *group, code, detail string) {
	for _, id := range g.records {
		w.because(id, code, "%s", detail)
	}
}

// unreadNames gives the first words among names that no reader understood; ""
// for none. Where a declared number agrees, words that only spell a name of the
// decision otherwise are no loss, and a name that the number reckons with is
// known to be one name.
func (w *work) unreadNames(g *group) string {
	known := w.accounted(g)
	for i := range w.out.Issues {
		x := &w.out.Issues[i]
		if x.Severity != schema.Reject {
			continue
		}
		switch x.Code {
		case "unread-list-item", "unread-table-row", unknownPlace, ambiguousPlace, placeNotThen, subjectUnnamed:
			if !known(hangul.Key(value(x.Raw))) {
				return cmp.Or(hangul.Squeeze(value(x.Raw)), x.Code)
			}
		}
	}
	return ""
}

var (
	otherStatus  = hangul.MustCompile(`재지정|재인증|재선정|연장|갱신|유예|취소|해제|반납|예비|후보`)
	batchPrinted = hangul.MustCompile(`(?:^|[^0-9])[0-9]{1,2}\s?[차기]\s`)
	// roundOfChoice is a round with the choice that it was: 제3차 공모에서.
	roundOfChoice = hangul.MustCompile(`(?:^|[^0-9])((?:제\s?)?[0-9]{1,2}\s?[차기회]\s(?:공모|모집|선정|지정))(?:[^가-힣]|에|의|로|결과)`)
	batchBehind   = hangul.MustCompile(`^['"」』]?\s?(?:20[0-9]{2}년도?\s)?제?\s?[0-9]{1,2}\s?[차기]\s`)
)

// doubtDecision doubts what all records of a decision share: a
// status that the title does not bear out, a round or an earlier year that is
// printed and was not read, a sentence that tells of what was before.
func (w *work) doubtDecision(g *group, prose []paragraph) {
	bare := true
	for _, s := range g.stated {
		bare = bare && s.StatusBy.Words.Empty()
	}
	if m := otherStatus.FindString(w.facts.Header.Title.Words.S); bare && m != "" && g.status == schema.New && !w.otherHeld(g) {
		w.doubtAll(g, statusUnsure, m)
	}
	if g.batch == 0 {
		w.doubtBatch(g, prose)
	}
	if len(g.stated) == 1 && len(g.stated[0].Holders) > 0 && g.status == schema.New {
		if m := firstWord(hangul.FoldString(g.stated[0].Words.S), toldBefore); m != "" {
			w.doubtAll(g, toldEarlier, m)
		}
	}
}

// otherHeld says that another decision of the programme, of the same year and
// another status, has holders.
func (w *work) otherHeld(g *group) bool {
	for _, o := range w.groups {
		if o != g && o.scheme == g.scheme && o.status != g.status && o.found[""] > 0 {
			return true
		}
	}
	return false
}

// ordinalEnds end the ordinals that roundOfChoice finds.
var ordinalEnds = []string{"차 ", "기 ", "회 "}

// doubtBatch doubts that the decision is of no round where the release prints one
// before the programme's name, or before the word for a choice.
func (w *work) doubtBatch(g *group, prose []paragraph) {
	for i := range prose {
		s := prose[i].s
		if prose[i].holds(ordinalEnds) {
			if m := roundOfChoice.FindStringSubmatch(s); m != nil {
				w.doubtAll(g, batchUnread, m[1])
				return
			}
		}
		k := hangul.Index(s, g.name)
		if k < 0 || strings.HasPrefix(strings.TrimLeft(s[k+len(g.name):], " "), "위원회") {
			continue
		}
		m := batchPrinted.FindString(tailOf(s[:k], 20))
		if m == "" {
			m = batchBehind.FindString(s[k+len(g.name):])
		}
		if m != "" {
			w.doubtAll(g, batchUnread, strings.TrimSpace(m))
			return
		}
	}
}

// tailOf is the last n bytes of s, or a little less, whole letters.
func tailOf(s string, n int) string {
	return strings.ToValidUTF8(s[max(0, len(s)-n):], "")
}
