package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
)

// open opens an item, notes what it has, and fetches the documents that are
// wanted. The error is one of the machine.
func (v *visit) open(ctx context.Context, it site.Item, done, total int) error {
	full, err := v.source.Open(ctx, v.hands.Get, it)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		answer := answerOf(err)
		v.tell(done, total, it.Title, answer, err)
		return v.settle(ctx, it, answer, err)
	}
	wanted, err := v.attachments(ctx, full)
	if err != nil {
		return err
	}
	answer, why := answerSame, error(nil)
	if len(wanted) == 0 {
		v.tally.Bare++
		return v.settle(ctx, full, answerBare, nil)
	}
	for _, a := range wanted {
		outcome, oerr, err := v.document(ctx, full, a, addresses(wanted))
		if err != nil {
			return err
		}
		v.tell(done, total, a.Name, outcome, oerr)
		if worse(outcome) > worse(answer) {
			answer, why = outcome, oerr
		}
	}
	if worse(answer) <= worse(answerNew) {
		if err := v.Ledger.Supersede(ctx, v.config.Name, it.ID, addresses(wanted)); err != nil {
			return err
		}
	}
	return v.settle(ctx, full, answer, why)
}

// worse orders the outcomes of an item's documents: the worst is the item's.
func worse(outcome string) int {
	switch outcome {
	case answerSame, answerBare:
		return 0
	case ledger.FetchedNew, ledger.FetchedChanged:
		return 1
	case answerGone:
		return 2
	}
	return 3
}

func addresses(all []site.Attachment) (urls []string) {
	for _, a := range all {
		urls = append(urls, a.URL)
	}
	return urls
}

// settle notes the state of an item that was opened, and when it is opened
// again.
func (v *visit) settle(ctx context.Context, it site.Item, answer string, why error) error {
	state := ledger.ItemDone
	switch worse(answer) {
	case 0:
		if v.refused[it.ID] && answer == answerSame {
			answer = answerRefused
		}
	case 1:
		answer = answerNew
	case 2:
		state = ledger.ItemGone
	default:
		state = ledger.ItemFailed
	}
	note := v.item(it, state)
	note.OpenedAt = v.hands.Now()
	v.answered(&note, answer)
	if why != nil {
		note.Error = why.Error()
	}
	switch state {
	case ledger.ItemFailed:
		v.failed(it.Title, why, note.Due)
	case ledger.ItemGone:
		if err := v.gone(ctx, it, why, note.Due); err != nil {
			return err
		}
	}
	v.items[it.ID] = note
	return v.Ledger.SetItem(ctx, note)
}

// attachments notes every file that an item names and gives those to fetch:
// the PDFs; without one the web pages, or the item's own page. Other formats
// are counted, so that coverage is seen.
func (v *visit) attachments(ctx context.Context, it site.Item) (wanted []site.Attachment, err error) {
	best := bestKind(it.Attachments)
	seen := map[string]bool{}
	var notes []ledger.Attachment
	for _, a := range it.Attachments {
		if seen[a.URL] {
			continue
		}
		seen[a.URL] = true
		take := a.Kind == best || v.config.Kind == site.Folder && a.Kind != site.Image
		notes = append(notes, ledger.Attachment{URL: a.URL, Name: a.Name, Kind: string(a.Kind), Wanted: take})
		if take {
			wanted = append(wanted, a)
		}
	}
	if len(wanted) == 0 && len(it.Page) > 0 {
		page := site.Attachment{URL: it.URL, Name: it.Title, Kind: site.HTML}
		notes = append(notes, ledger.Attachment{URL: page.URL, Name: page.Name, Kind: string(page.Kind), Wanted: true})
		wanted = []site.Attachment{page}
	}
	return wanted, v.Ledger.SetAttachments(ctx, v.config.Name, it.ID, notes)
}

func bestKind(all []site.Attachment) site.Kind {
	best := site.HTML
	for _, a := range all {
		if a.Kind == site.PDF {
			best = site.PDF
		}
	}
	return best
}

// bytes gives a document's bytes: the item's own page, a local file, or what a
// server answers.
func (v *visit) bytes(ctx context.Context, it site.Item, a site.Attachment, old ledger.Document) (*fetch.Response, error) {
	if a.URL == it.URL && len(it.Page) > 0 {
		return &fetch.Response{Body: it.Page, Header: map[string]string{"Content-Type": it.PageType}}, nil
	}
	if path, local := strings.CutPrefix(a.URL, "file://"); local {
		return v.localFile(path)
	}
	r := fetch.Request{URL: a.URL, ETag: old.ETag, LastModified: old.LastModified, Resume: v.partial(a.URL)}
	got, err := v.hands.Get(ctx, r)
	var cut *fetch.UnreachableError
	if errors.As(err, &cut) && cut.Partial != nil && len(cut.Partial.Data) > 0 {
		if kerr := v.keepPartial(a.URL, cut.Partial); kerr != nil {
			return nil, fmt.Errorf("%w (and the beginning could not be kept: %v)", err, kerr)
		}
	}
	return got, err
}

// localFile reads a file of a drop folder; only that kind of source has any.
func (v *visit) localFile(escaped string) (*fetch.Response, error) {
	if v.config.Kind != site.Folder {
		return nil, &fetch.AddressError{URL: "file://" + escaped, Why: "only a folder has local files"}
	}
	path, err := url.PathUnescape(escaped)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.FromSlash(path))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, v.run.config.Fetch.MaxBytes+1))
	if err == nil && int64(len(data)) > v.run.config.Fetch.MaxBytes {
		err = &fetch.TooLargeError{URL: path, Limit: v.run.config.Fetch.MaxBytes}
	}
	return &fetch.Response{Body: data}, err
}
