package normalize

import (
	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// Source is what is known of a file before it is read (원문).
type Source struct {
	Name      string // path relative to the INPUT it was found under
	URI       string // the same, or the URL it was fetched from
	SHA256    string // hex, of the bytes
	MediaType string
	Bytes     int64
	Pages     int32 // 0 for a source without pages
}

// Draft is what one source says on its own: one release row, its records,
// tables, evidence and issues.
type Draft struct {
	schema.Dataset
	// Reasons say why a record's confidence is what it is, by record id.
	Reasons map[string][]Reason
}

// idLength is how many hex digits of the SHA-256 name a release; the contract
// fixes it.
const idLength = 12

// work is the making of one draft.
type work struct {
	src    Source
	doc    *doc.Document
	facts  *release.Facts
	out    *Draft
	id     string       // release id
	on     *schema.Date // day of the release, nil where none is printed
	year   int32        // year that "this year" means; 0 unknown
	pieces pieces
	room   []printed // by newPrinted
	issues map[issueKey]bool
	places resolver
	groups []*group
	grades map[string]*reckoning

	paragraphs []paragraph         // by prose
	blocks     []string            // by folded
	yearly     map[int]bool        // by yearTotals
	tallied    *[]tally            // by tallies
	partsIn    *[]partText         // by partTexts
	near       map[string][]string // by nearest
	printed    map[string]bool     // by byPrint
}

// Records makes the records of one source. It is pure and safe to run in
// parallel with others; d and f are only read.
func Records(src Source, d *doc.Document, f *release.Facts) *Draft {
	w := &work{
		src: src, doc: d, facts: f, id: src.SHA256[:min(idLength, len(src.SHA256))],
		out:    &Draft{Reasons: map[string][]Reason{}},
		issues: map[issueKey]bool{}, grades: map[string]*reckoning{},
	}
	w.roomForEvidence()
	w.release()
	w.passOn()
	w.decisions()
	w.criteria()
	w.practices()
	w.plans()
	w.tables()
	w.judge()
	w.dropUncited()
	sortRecords(&w.out.Dataset)
	return w.out
}

// decisions makes the rows of cities, services and rounds. Only a document
// that announces a decision of its own gives any.
func (w *work) decisions() {
	if w.facts.Header.Kind != schema.Result {
		w.notResult()
		return
	}
	w.group()
	for _, g := range w.groups {
		w.cities(g)
		w.services(g)
		w.unsupported(g)
	}
	for _, g := range w.groups {
		w.round(g)
	}
	w.reconcile()
	w.reconcileParts()
	w.doubts()
}
