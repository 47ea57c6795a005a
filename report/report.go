package report

import (
	"injeung/extract/doc"
	"injeung/normalize/timeline"
	"injeung/schema"
)

// Input is what a report is made from.
type Input struct {
	Rows    *schema.Dataset // valid and in order, as package dataset gives them
	Lang    string          // tongue the page opens in: en or ko
	Version string          // of the program, as the page says it
	// NoContacts says that the dataset was written without contacts: what an
	// Original hides is then left out of every drawing and passage.
	NoContacts bool
	// Read gives the document of a release. It is called once for each, in
	// order; an error ends the report.
	Read func(*schema.Release) (Original, error)
}

// Original is a source read again.
type Original struct {
	State    State
	Document *doc.Document // for Drawn
	Hidden   []doc.Text    // names of people and how to reach them, with their places
	Names    []string      // those names that are hidden wherever else they are spelled
}

// State says what became of a source.
type State uint8

// The states of a source. A report tells them apart for its reader.
const (
	Missing    State = iota // not found under the path given
	Drawn                   // a document was read
	Unreadable              // found, but can no longer be read
)

// File is one file of the report; Name has slashes and only letters, digits,
// dots and hyphens between them.
type File struct {
	Name string
	Data []byte
}

// The states as the page knows them.
const (
	pageMissing = iota
	pagePages
	pageText
	pageUnreadable
)

// Write makes the files of a report and hands over each as soon as it is
// whole; index.html is the last, so that what is cut short does not open.
func Write(in Input, put func(File) error) error {
	rows := *in.Rows
	if len(rows.CityTimeline) == 0 {
		rows.CityTimeline = timeline.Cities(&rows)
	}
	if len(rows.ServiceTimeline) == 0 {
		rows.ServiceTimeline = timeline.Services(&rows)
	}
	if len(rows.SchemeYears) == 0 {
		rows.SchemeYears = timeline.SchemeYears(&rows)
	}
	b := newBook(&rows)
	for i := range rows.Releases {
		if err := b.writeRelease(i, in, put); err != nil {
			return err
		}
	}
	for _, list := range []struct {
		name string
		data any
	}{
		{"matrix", b.matrix(in)}, {"services", b.services()}, {"schemes", b.schemeYears()},
		{"releases", b.releaseList()}, {"issues", b.issueList()},
	} {
		if err := put(script(list.name, list.data)); err != nil {
			return err
		}
	}
	if err := put(b.manifest(in)); err != nil {
		return err
	}
	return put(shell(in))
}

// writeRelease makes the files of one release: its rows, and the drawings of
// its pages or its passages.
func (b *book) writeRelease(i int, in Input, put func(File) error) error {
	r := &b.rows.Releases[i]
	o, err := in.Read(r)
	if err != nil {
		return err
	}
	if !in.NoContacts {
		o.Hidden, o.Names = nil, nil
	}
	switch {
	case o.State == Unreadable:
		b.states[i] = pageUnreadable
	case o.State == Missing || o.Document == nil:
		b.states[i] = pageMissing
	case len(o.Document.Pages) > 0:
		b.states[i] = pagePages
		for n := range o.Document.Pages {
			p := &o.Document.Pages[n]
			if err := put(pageFile(r.ReleaseID, p, o)); err != nil {
				return err
			}
		}
	default:
		b.states[i] = pageText
		if err := put(passageFile(r.ReleaseID, o)); err != nil {
			return err
		}
	}
	return put(b.releaseFile(i))
}
