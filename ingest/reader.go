package ingest

import (
	"context"
	"iter"

	"injeung/schema"
)

// Reader is how documents are read and merged. It comes from the program, for
// the run itself knows no format and no words.
type Reader struct {
	Version string // changes whenever the same bytes may read differently
	Program string // version of the program
	// Read makes a draft of one document. The error is only ever the context's.
	Read func(ctx context.Context, d Document) (Result, error)
	// Merge makes one set of rows of the drafts, whatever their order.
	Merge func(ctx context.Context, drafts iter.Seq2[[]byte, error]) (*schema.Dataset, error)
	// Derive fills the tables that follow from the records, once every
	// correction is applied; nil leaves them empty.
	Derive func(rows *schema.Dataset)
	// Korean says a refusal in Korean; nil leaves it in English.
	Korean func(code string) (why, remedy string)
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
