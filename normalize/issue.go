package normalize

import (
	"fmt"
	"slices"

	"injeung/extract/doc"
	"injeung/schema"
)

// The codes of the issues that normalising raises. What reading raises comes
// with the facts.
const (
	ambiguousPlace     = "ambiguous-place"     // several places have the name, nothing decides
	unknownPlace       = "unknown-place"       // no place has the name
	notAPlace          = "not-a-place"         // a holder that is no local government (충청권, 고속도로)
	placeNotThen       = "place-not-then"      // the place did not exist on the day of the release
	countMismatch      = "count-mismatch"      // a declared number is not the number found
	namesNotPrinted    = "names-not-printed"   // a number of a decision whose names the release does not print
	contradiction      = "contradiction"       // one release says two things of one cell
	earlierDecision    = "earlier-decision"    // a decision of another year, told beside this one
	noYear             = "no-year"             // the year of a decision is not known
	noDate             = "no-date"             // the release has no date
	badDate            = "bad-date"            // words of a date that name no day
	noRelease          = "no-release"          // the document holds no release
	notResult          = "not-a-result"        // a selection told by a document that decides nothing
	unsupportedSubject = "unsupported-subject" // companies, schools or persons are certified
	secondDecision     = "second-decision"     // two decisions of one year share a record id
	sourcesDisagree    = "sources-disagree"    // two sources tell one fact differently
	badNumber          = "bad-number"          // words that should hold a number and do not
	toldShort          = "told-short"          // a 시·도 named for the place within it that another statement names
	subjectUnnamed     = "subject-unnamed"     // a row whose subject is not known
)

type issueKey struct{ code, detail, raw, record, at string }

// report adds an issue about words; record may be "".
func (w *work) report(code string, severity schema.Severity, words doc.Text, record, detail string) {
	t := words.Trim()
	i := schema.Issue{
		ReleaseID: &w.id, SourceName: w.src.Name, Code: code, Severity: severity,
		Detail: detail, Raw: some(t.S), RecordID: some(record),
	}
	i.Page, i.Box, i.Node = whereOf(t)
	w.addIssue(i)
}

func (w *work) addIssue(i schema.Issue) {
	k := issueKey{i.Code, i.Detail, value(i.Raw), value(i.RecordID), fmt.Sprint(value(i.Node), value(i.Page), i.Box)}
	if w.issues[k] {
		return
	}
	w.issues[k] = true
	w.out.Issues = append(w.out.Issues, i)
}

// passOn takes over the issues of the stages before.
func (w *work) passOn() {
	for _, n := range w.doc.Notes {
		i := schema.Issue{
			ReleaseID: &w.id, SourceName: w.src.Name, Code: n.Code,
			Severity: schema.Note, Detail: n.Detail, Raw: some(n.Raw),
		}
		i.Page, i.Box, i.Node = whereAt(n.At)
		w.addIssue(i)
	}
	for _, i := range w.facts.Issues {
		i.ReleaseID, i.SourceName = &w.id, w.src.Name
		i.Box = slices.Clone(i.Box)
		for k, v := range i.Box {
			i.Box[k] = hundredth(float32(v))
		}
		w.addIssue(i)
	}
}
