package normalize

import (
	"fmt"
	"math"
	"slices"
	"sync"

	"injeung/schema"
)

// Reason is one thing that makes a record more or less sure.
type Reason struct {
	Code   string  // from the table of reasons
	Effect float64 // risk added, or the factor (below 1) by which risks of reading shrink
	Detail string  // what it was seen in; may be empty
}

// reasonKind says how a reason acts on the confidence.
type reasonKind uint8

const (
	risk   reasonKind = iota // of misreading: other statements can outweigh it
	factor                   // shrinks the risks of misreading
	doubt                    // nothing outweighs it
)

// reason is a row of the table of reasons.
type reason struct {
	code   string
	kind   reasonKind
	effect float64
}

// The codes that the makers of records use.
const (
	fromTable      = "from-table"
	fromList       = "from-list"
	fromBody       = "from-body"
	fromSubtitle   = "from-subtitle"
	fromTitle      = "from-title"
	fromCriteria   = "from-criteria"
	fromPractice   = "from-practice"
	fromPlan       = "from-plan"
	fromCount      = "from-count"
	cellProviders  = "providers-by-column"
	textProviders  = "providers-in-text"
	countAgrees    = "count-agrees"
	saidAgain      = "said-again"
	wholeAgain     = "lists-agree"
	statusDefault  = "status-default"
	schemeUnknown  = "scheme-unknown"
	schemeOnce     = "scheme-named-once"
	yearOfRelease  = "year-of-release"
	yearApart      = "year-apart"
	yearLater      = "year-later"
	appliedUnread  = "applicants-unread"
	appliedOther   = "applicants-other"
	partsUnread    = "parts-unread"
	selectedUnread = "selected-unread" // a number of those chosen is printed, and none was read
	partsSummed    = "parts-summed"
	byContext      = "place-by-context"
	byNeighbours   = "place-by-neighbours"
	namesNobody    = "names-nobody" // a number alone, of a programme of this release
	byNumber       = "told-by-number"
	withoutDate    = "place-without-date"
	batchInherited = "batch-inherited"
	shortName      = "short-name"
	isRepost       = "repost"
	isRewrite      = "rewrite"
	inConflict     = "contradicted"
	nameUnplaced   = "name-unplaced"
	countDiffers   = "count-differs"
	otherSubject   = "other-subject"
	sourcesDiffer  = "sources-differ"
	secondEvent    = "second-decision"
)

// reasons is the table: 1 − confidence is the sum of the risks, times the
// factors, plus the doubts. The figures are set so that only what is printed
// in a complete list or table that a declared number confirms, or that is said
// twice and known by name, reaches 0.95.
var reasons = sync.OnceValue(func() []reason {
	list := []reason{
		{fromTable, risk, 0.05},
		{fromList, risk, 0.07},
		{fromBody, risk, 0.09},
		{fromSubtitle, risk, 0.09},
		{fromTitle, risk, 0.12},
		{fromCriteria, risk, 0.08},
		{fromPractice, risk, 0.08},
		{fromPlan, risk, 0.08},
		{fromCount, risk, 0.07},
		{statusDefault, risk, 0.02},
		{schemeUnknown, risk, 0.02},
		{yearOfRelease, risk, 0.01},
		{batchInherited, risk, 0.02},
		{countAgrees, factor, 0.25},
		{saidAgain, factor, 0.6},
		{wholeAgain, factor, 0.4},
		{schemeOnce, doubt, 0.05},
		{yearApart, doubt, 0.08},
		{yearLater, doubt, 0.06},
		{appliedUnread, doubt, 0.05},
		{appliedOther, doubt, 0.05},
		{partsUnread, doubt, 0.05},
		{selectedUnread, doubt, 0.05},
		{partsSummed, doubt, 0.05},
		{byContext, doubt, 0.03},
		{byNeighbours, doubt, 0.12},
		{byNumber, doubt, 0.15},
		{namesNobody, doubt, 0.05},
		{withoutDate, doubt, 0.06},
		{cellProviders, doubt, 0.02},
		{textProviders, doubt, 0.05},
		{shortName, doubt, 0.05},
		{isRepost, doubt, 0.01},
		{isRewrite, doubt, 0.05},
		{otherSubject, doubt, 0.3},
		{inConflict, doubt, 0.3},
		{nameUnplaced, doubt, 0.004},
		{countDiffers, doubt, 0.25},
		{sourcesDiffer, doubt, 0.1},
		{secondEvent, doubt, 0.3},
	}
	for _, code := range againstPrint() {
		list = append(list, reason{code, doubt, unreadPrint})
	}
	return list
})

// The ends of the scale: nothing read by rule is certain, nothing published is
// worthless.
const (
	leastConfidence = 0.05
	mostConfidence  = 0.99
)

// reckoning gathers the reasons of one record.
type reckoning struct{ list []Reason }

// because adds a reason to a record; the same reason counts once.
func (w *work) because(record, code, format string, args ...any) {
	r := w.grades[record]
	if r == nil {
		r = &reckoning{}
		w.grades[record] = r
	}
	if r.has(code) {
		return
	}
	detail := format
	if s, ok := onlyString(args); ok && format == "%s" {
		detail = s
	} else if len(args) > 0 {
		detail = fmt.Sprintf(format, args...)
	}
	r.add(code, detail)
}

// onlyString is the one argument, where it is a string.
func onlyString(args []any) (s string, ok bool) {
	if len(args) == 1 {
		s, ok = args[0].(string)
	}
	return s, ok
}

func (r *reckoning) has(code string) bool {
	return slices.ContainsFunc(r.list, func(old Reason) bool { return old.Code == code })
}

func (r *reckoning) add(code, detail string) {
	if r.has(code) {
		return
	}
	for _, row := range reasons() {
		if row.code == code {
			r.list = append(r.list, Reason{code, row.effect, detail})
		}
	}
}

// confidenceOf reckons a list of reasons, to a hundredth, rounded down.
func confidenceOf(list []Reason) float64 {
	misread, shrink, doubts := 0.0, 1.0, 0.0
	for _, row := range reasons() {
		for _, r := range list {
			if r.Code != row.code {
				continue
			}
			switch row.kind {
			case risk:
				misread += r.Effect
			case factor:
				shrink *= r.Effect
			case doubt:
				doubts += r.Effect
			}
		}
	}
	c := 1 - misread*shrink - doubts
	return math.Floor(min(max(c, leastConfidence), mostConfidence)*100+1e-9) / 100
}

// judge sets the confidence of every record from its reasons.
func (w *work) judge() {
	rounds := map[string]bool{}
	for i := range w.out.Rounds {
		rounds[w.out.Rounds[i].RecordID] = true
	}
	for id, r := range w.grades {
		r.settle(rounds[id])
		switch w.facts.Header.Origin {
		case schema.Repost:
			r.add(isRepost, "")
		case schema.Rewrite:
			r.add(isRewrite, "")
		}
		w.out.Reasons[id] = r.list
	}
	eachRecord(&w.out.Dataset, func(r record) { *r.confidence = confidenceOf(w.out.Reasons[*r.id]) })
}
