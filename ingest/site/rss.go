package site

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"injeung/ingest/fetch"
)

// koreaFeeds is the folder of the feeds of korea.kr; koreaFeed is the one of
// all ministries. The name of a ministry's feed changes when the ministry's
// does (dept_motie, dept_motir).
const (
	koreaFeeds = "https://www.korea.kr/rss/"
	koreaFeed  = koreaFeeds + "pressrelease.xml"
)

// feed reads RSS: what is new, without pages, as far back as the site keeps it.
type feed struct{ spec Spec }

// entry is one item of a feed (RSS 2.0).
type entry struct {
	Title       string `xml:"title"`
	Link        string `xml:"link"`
	GUID        string `xml:"guid"`
	PubDate     string `xml:"pubDate"`
	Date        string `xml:"http://purl.org/dc/elements/1.1/ date"`
	Creator     string `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Author      string `xml:"author"`
	Description string `xml:"description"`
}

// addresses are the feeds of a Spec: its own, or one for each ministry that is
// named as the feeds name it (molit, dept_molit).
func (f feed) addresses() []string {
	if len(f.spec.Ministries) == 0 {
		return []string{f.spec.URL}
	}
	folder := f.spec.URL[:strings.LastIndex(f.spec.URL, "/")+1]
	var all []string
	for _, m := range f.spec.Ministries {
		all = append(all, folder+"dept_"+strings.TrimPrefix(strings.ToLower(m), "dept_")+".xml")
	}
	return all
}

// List reads each feed once.
func (f feed) List(ctx context.Context, get fetch.Get, w Window) iter.Seq2[Item, error] {
	var lists []iter.Seq2[Item, error]
	for _, address := range f.addresses() {
		one := f.spec
		one.Pages = 1
		lists = append(lists, walk(ctx, one, address, w, func(ctx context.Context, _ int) ([]row, error) {
			res, err := get(ctx, fetch.Request{URL: address, MaxBytes: mostBytes})
			if err != nil {
				return nil, err
			}
			return readFeed(address, utf8Text(res.Body, res.Header["Content-Type"]))
		}))
	}
	return limited(merged(lists), w.Limit)
}

// readFeed reads the entries of a feed. A feed that ends in the middle of an
// entry gives those before it and an error.
func readFeed(address string, data []byte) (all []row, err error) {
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimSpace(data)))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil && len(all) == 0 {
			return nil, fmt.Errorf("%s: no feed: %w", address, err)
		}
		if err != nil {
			return append(all, row{err: fmt.Errorf("%s: the feed is broken after %d entries: %w", address, len(all), err)}), nil
		}
		start, ok := tok.(xml.StartElement)
		if !ok || start.Name.Local != "item" {
			continue
		}
		var e entry
		if err := d.DecodeElement(&e, &start); err != nil {
			return append(all, row{err: fmt.Errorf("%s: the feed is broken after %d entries: %w", address, len(all), err)}), nil
		}
		all = append(all, e.row(address))
	}
}

func (e entry) row(address string) row {
	it := Item{URL: strings.TrimSpace(e.Link), Title: clean(e.Title), Agency: clean(e.Creator + e.Author)}
	if it.URL == "" && strings.HasPrefix(e.GUID, "http") {
		it.URL = strings.TrimSpace(e.GUID)
	}
	if it.URL == "" {
		return row{err: fmt.Errorf("%s: an entry without a link: %q", address, it.Title)}
	}
	it.ID = param(it.URL, "newsId")
	if it.ID == "" {
		it.ID = it.URL
	} else {
		it.URL = koreaView(it.URL, it.ID)
	}
	it.Published = stamp(e.PubDate, time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", time.RFC3339, time.DateTime)
	if it.Published == nil {
		it.Published = day(e.PubDate + e.Date)
	}
	it.Page = []byte(e.Description) // Open makes a page of it, or drops it
	return row{item: it}
}

// Open reads the page of an entry; where that has no PDF, the text of the feed
// is the release.
func (f feed) Open(ctx context.Context, get fetch.Get, it Item) (Item, error) {
	body := string(it.Page)
	it.Page = nil
	return openKorea(ctx, get, it, body)
}
