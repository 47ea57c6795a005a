package ingest

import (
	"context"

	"injeung/schema"
)

// Reader is how documents are read and merged. It comes from the program, for
// the run itself knows no format and no words.
type Reader struct {
	Version string // changes whenever the same bytes may read differently
	Program string // version of the program
	// Read makes a draft of one document. The error is only ever the context's.
	Read func(ctx context.Context, d Document) (Result, error)
	// Merge hands over the rows that the drafts make together, whatever their
	// order, in portions: a portion with records has all the records of some
	// schemes and the releases that tell them. It may ask for a draft more than
	// once, so that it need not hold them all.
	Merge func(ctx context.Context, d Drafts, emit func(rows *schema.Dataset) error) error
	// Derive fills the tables that follow from the records of a portion, once
	// every correction is applied; nil leaves them empty.
	Derive func(rows *schema.Dataset)
	// Korean says a refusal in Korean; nil leaves it in English.
	Korean func(code string) (why, remedy string)
}

// Drafts are what the reader made of the documents that it read.
type Drafts struct {
	Len int
	Get func(i int) ([]byte, error)
}

// Document is bytes to be read.
type Document struct {
	Name string // as the site calls the file: evidence only
	URI  string // where it was found
	Data []byte
}

// Result is what became of a document: a draft or a refusal.
type Result struct {
	Kind    string         // of the release
	Draft   []byte         // for Merge; nothing else looks into it
	Issues  map[string]int // "code severity" → how many
	Refusal *Refusal
}

// Refusal is why a document was not read.
type Refusal struct {
	Code, Why, Remedy string
	NoDocument        bool // the bytes are none: no fault where they never claimed to be
}

// Event is one thing that happens in a run, as it happens.
type Event struct {
	Stage       Stage
	Done, Total int    // within the stage; Total 0 where it is not known
	Source      string // name of the configured source
	What        string // name or address
	Outcome     string
	Err         error
}

// Stage is a part of a run.
type Stage string

// The stages in their order.
const (
	Listing    Stage = "list"
	Collecting Stage = "fetch"
	Reading    Stage = "read"
	Publishing Stage = "publish"
)
