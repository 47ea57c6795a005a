package site

import (
	"context"
	"errors"
	"fmt"
	"html"
	"iter"
	"net/url"
	"slices"
	"strings"
	"time"

	"injeung/ingest/fetch"
	"injeung/schema"
)

// pressAPI is the press-release API (정책브리핑 보도자료 API, data.go.kr 15095295).
const pressAPI = "https://apis.data.go.kr/1371000/pressReleaseService/pressReleaseList"

const (
	apiDays  = 3   // the longest window that the API answers
	apiRows  = 100 // asked for in one call
	apiCalls = 900 // in a run where the configuration does not say; a key has 1,000 a day
	apiReach = 30  // days back where no day is given
	apiEmpty = 7   // days that cannot all be without a release
)

// api asks for a window of three days after the other, the newest first.
type api struct{ spec Spec }

// List goes back to the window's first day.
func (a api) List(ctx context.Context, get fetch.Get, w Window) iter.Seq2[Item, error] {
	last := dayOf(time.Now())
	if w.Until != nil {
		last = *w.Until
	}
	first := last - apiReach + 1
	if w.Since != nil {
		first = *w.Since
	}
	c := &calls{api: a, get: get, left: a.spec.Pages}
	if c.left == 0 {
		c.left = apiCalls
	}
	return limited(func(yield func(Item, error) bool) {
		for end := last; end >= first && ctx.Err() == nil; end -= apiDays {
			if !c.window(ctx, max(first, end-apiDays+1), end, yield) {
				return
			}
		}
		if c.rows == 0 && last-first+1 >= apiEmpty && ctx.Err() == nil {
			yield(Item{}, &NoRowsError{URL: a.spec.URL, Why: fmt.Sprintf("none from %s to %s", first, last)})
		}
	}, w.Limit)
}

// calls counts what was asked of the API and what it gave.
type calls struct {
	api
	get  fetch.Get
	left int
	rows int
	seen map[string]bool
}

// window asks for all pages of a window. It says whether to go on.
func (c *calls) window(ctx context.Context, from, to schema.Date, yield func(Item, error) bool) bool {
	if c.seen == nil {
		c.seen = map[string]bool{}
	}
	var found []row
	for n := 1; ; n++ {
		if c.left == 0 {
			if c.spec.Pages == 0 {
				yield(Item{}, fmt.Errorf("%s: %d calls reach back to %s only: give since, or pages for more", c.spec.URL, apiCalls, to))
			}
			return false
		}
		c.left--
		reply, err := c.ask(ctx, from, to, n)
		if err != nil {
			yield(Item{}, err)
			return false
		}
		before := len(found)
		for _, r := range reply.rows(c.spec.URL) {
			if r.err != nil || !c.seen[r.item.ID] {
				c.seen[r.item.ID] = true
				found = append(found, r)
			}
		}
		if len(reply.items) < apiRows || len(found) == before {
			break
		}
	}
	c.rows += len(found)
	slices.SortStableFunc(found, newestFirst)
	for _, r := range found {
		if r.err == nil && !c.asked(r.item) {
			continue
		}
		if !yield(r.item, r.err) {
			return false
		}
	}
	return true
}

func newestFirst(a, b row) int {
	day := func(r row) schema.Date {
		if r.item.Published == nil {
			return 1 << 30
		}
		return *r.item.Published
	}
	return int(day(b)) - int(day(a))
}

// asked compares with the filters; the API has none of its own.
func (c *calls) asked(it Item) bool {
	named := len(c.spec.Ministries) == 0 || slices.ContainsFunc(c.spec.Ministries, func(m string) bool { return clean(m) == it.Agency })
	return named && wanted(it.Title, c.spec.Words)
}

func (c *calls) ask(ctx context.Context, from, to schema.Date, n int) (apiReply, error) {
	address := c.spec.URL
	for _, p := range [][2]string{
		{"startDate", strings.ReplaceAll(from.String(), "-", "")}, {"endDate", strings.ReplaceAll(to.String(), "-", "")},
		{"pageNo", fmt.Sprint(n)}, {"numOfRows", fmt.Sprint(apiRows)},
	} {
		address = withParam(address, p[0], p[1])
	}
	res, err := c.get(ctx, fetch.Request{URL: address, MaxBytes: mostBytes, Secret: url.Values{"serviceKey": {plainKey(c.spec.Key)}}})
	if err != nil {
		return apiReply{}, err
	}
	reply, err := readReply(utf8Text(res.Body, res.Header["Content-Type"]))
	if err != nil {
		return reply, fmt.Errorf("%s: %w", address, err)
	}
	return reply, nil
}

// plainKey is the key before it is encoded. The site hands out both forms.
func plainKey(key string) string {
	key = strings.TrimSpace(key)
	if strings.Contains(key, "%") {
		if plain, err := url.PathUnescape(key); err == nil {
			return plain
		}
	}
	return key
}

// Open has nothing to ask where the API told everything. What is opened again
// later, from its address alone, is read from its page.
func (a api) Open(ctx context.Context, get fetch.Get, it Item) (Item, error) {
	if len(it.Attachments) > 0 || len(it.Page) > 0 {
		return it, nil
	}
	if it.URL == "" {
		return it, errors.New("the API gave neither a file, nor a text, nor an address")
	}
	return openKorea(ctx, get, it, "")
}

// row makes an item of what the API says of a release.
func (n newsItem) row(address string) row {
	it := Item{
		ID: strings.TrimSpace(n.ID), URL: strings.TrimSpace(n.OriginalURL),
		Title: clean(html.UnescapeString(n.Title)), Agency: clean(n.Minister),
		Mark:      clean(n.ModifyID + " " + n.ModifyDate),
		Published: stamp(n.ApproveDate, "01/02/2006 15:04:05", "01/02/2006", time.DateTime, time.DateOnly),
	}
	if it.ID == "" {
		return row{err: fmt.Errorf("%s: an entry without a NewsItemId: %q", address, it.Title)}
	}
	for i, file := range n.FileURL {
		if file = strings.TrimSpace(html.UnescapeString(file)); file == "" {
			continue
		}
		var name string
		if i < len(n.FileName) {
			name = n.FileName[i]
		}
		it.Attachments = addOnce(it.Attachments, attachment(file, name))
	}
	facts := append(slices.Clone(n.SubTitle), it.Agency)
	if it.Published != nil {
		facts = append(facts, it.Published.String())
	}
	return row{item: withPage(it, facts, n.Contents)}
}
