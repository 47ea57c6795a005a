package site

import (
	"context"
	"fmt"
	"iter"

	"injeung/ingest/fetch"
	"injeung/schema"
)

// Item is one entry of a list: a release as the site announces it (게시물).
type Item struct {
	ID        string // stable within the source: an id of the site, a URL, a path
	URL       string // of the detail page, "" where there is none
	Title     string
	Agency    string       // as printed in the list, "" where it is not
	Published *schema.Date // NULL where the list does not say
	// Mark changes whenever the list shows that the item changed (a
	// modification id, a file's size and time); "" where it never shows.
	Mark string

	// What Open adds; a list that already knows may fill it.
	Attachments []Attachment
	// Page is the release as HTML, where it stands in the page itself, without
	// counters and whatever else changes each time the page is looked at.
	Page     []byte
	PageType string // content type of Page
}

// Attachment is a file that belongs to an item (첨부파일).
type Attachment struct {
	URL  string // absolute; "file:" and a path for a local file
	Name string // as shown to people; evidence only, never a path
	Kind Kind
}

// Kind is what an attachment says it is; what it is, its bytes tell.
type Kind string

// The kinds told apart. PDF and HTML are read, the others are counted.
const (
	PDF   Kind = "pdf"
	HTML  Kind = "html"
	HWP   Kind = "hwp"
	HWPX  Kind = "hwpx"
	Image Kind = "image"
	Other Kind = "other"
)

// Window says which items are wanted.
type Window struct {
	Since *schema.Date // none published before; NULL for all
	Until *schema.Date // none published after; NULL for all
	Limit int          // so many at most; 0 for all
}

// Source lists the items of one configured place.
type Source interface {
	// List gives items, newest first, once each. It goes on after an error
	// about one entry and ends after one about the list itself. A list that
	// shows no entry at all gives a *NoRowsError: the page has changed.
	List(ctx context.Context, get fetch.Get, w Window) iter.Seq2[Item, error]
	// Open adds an item's attachments and page. A *GoneError says that the
	// site no longer has it, whatever status it answered with.
	Open(ctx context.Context, get fetch.Get, it Item) (Item, error)
}

// NoRowsError says that a list has no entries where there must be some.
type NoRowsError struct{ URL, Why string }

func (e *NoRowsError) Error() string {
	return fmt.Sprintf("%s: the list shows no entry: %s; the page may have changed", e.URL, e.Why)
}

// GoneError says that the item was taken down.
type GoneError struct{ URL, Why string }

func (e *GoneError) Error() string { return fmt.Sprintf("%s: gone: %s", e.URL, e.Why) }
