package ingest

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/site"
	"injeung/schema"
)

// Options are what one run is asked for beyond the configuration.
type Options struct {
	Since   *schema.Date // instead of each source's own
	Limit   int          // instead of each source's own; 0 for that
	Sources []string     // only these; none for all
	DryRun  bool         // list, and say what would be fetched; change nothing
	Reread  Reread
	Retry   bool // ask again for all that failed or is gone, also what is put off
	Accept  bool // publish although a check fails: a person looked at it
	Jobs    int  // documents read at once
}

// Reread says which documents are read again although nothing changed.
type Reread struct{ By, Value string }

// The ways to choose what is read again.
const (
	RereadAll     = "all"
	RereadVersion = "version" // read by this version of the reader
	RereadSource  = "source"  // of this source
	RereadCode    = "code"    // with an issue or refusal of this code
)

// ParseReread reads "all", "version:1", "source:molit" or "code:count-mismatch".
func ParseReread(s string) (Reread, error) {
	by, value, _ := strings.Cut(s, ":")
	switch {
	case s == "":
		return Reread{}, nil
	case by == RereadAll && value == "":
		return Reread{By: by}, nil
	case slices.Contains([]string{RereadVersion, RereadSource, RereadCode}, by) && value != "":
		return Reread{By: by, Value: value}, nil
	}
	return Reread{}, fmt.Errorf("--reread %q: give all, version:VERSION, source:NAME or code:ISSUE", s)
}

// Hands are what a run works with; the program puts them in.
type Hands struct {
	Reader Reader
	Get    fetch.Get
	Open   func(site.Spec) (site.Source, error) // site.New in earnest
	Getenv func(string) string
	Now    func() time.Time
	Tell   func(Event) // called by one goroutine at a time
}
