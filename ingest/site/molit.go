package site

import (
	"context"
	"fmt"
	"iter"
	"net/url"
	"path"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"injeung/ingest/fetch"
)

// molitBoard is the press-release board (보도자료 게시판) of the ministry.
const molitBoard = "https://www.molit.go.kr/USR/NEWS/m_71/lst.jsp"

// molit reads the boards of molit.go.kr: a table of ten rows a page, a page for
// each entry, the text in attachments.
type molit struct{ spec Spec }

// List reads page after page. The number in the first column is not the id of
// the entry; that stands in the link alone.
func (m molit) List(ctx context.Context, get fetch.Get, w Window) iter.Seq2[Item, error] {
	list := walk(ctx, m.spec, m.spec.URL, w, func(ctx context.Context, n int) ([]row, error) {
		p, err := ask(ctx, get, fetch.Request{URL: withParam(m.spec.URL, "lcmspage", fmt.Sprint(n))})
		if err != nil {
			return nil, err
		}
		return molitRows(p), nil
	})
	return limited(list, w.Limit)
}

func molitRows(p page) (all []row) {
	entries := p.Find("table tbody tr").Has("td.bd_title")
	if entries.Length() == 0 { // boards whose cells are not named
		entries = p.Find("table tbody tr").Has("a[href*='dtl.jsp']")
	}
	entries.Each(func(_ int, tr *goquery.Selection) {
		link := tr.Find("td.bd_title a[href], a[href*='dtl.jsp']").First()
		href, _ := link.Attr("href")
		id := param(href, "id")
		if id == "" {
			all = append(all, row{err: fmt.Errorf("%s: an entry without a link to its page: %q", p.base, clean(tr.Text()))})
			return
		}
		it := Item{ID: id, Title: clean(link.Text()), Published: day(tr.Find("td.bd_date").Text())}
		it.URL = withParam(p.absolute(href), "lcmspage", "1") // the same from whichever page
		all = append(all, row{item: it, pinned: !isNumber(clean(tr.Find("td.bd_num").Text()))})
	})
	return all
}

// Open reads the page of an entry.
func (m molit) Open(ctx context.Context, get fetch.Get, it Item) (Item, error) {
	p, err := ask(ctx, get, fetch.Request{URL: it.URL})
	if err != nil {
		return it, gone(it.URL, err)
	}
	view := p.Find("div.bd_view").First()
	if view.Length() == 0 {
		if why := molitGone(p); why != "" {
			return it, &GoneError{URL: it.URL, Why: why}
		}
		return it, fmt.Errorf("%s: the page of the entry has no div.bd_view; the site may have changed", it.URL)
	}
	it.Attachments = molitFiles(p, view)
	return withPage(it, molitFacts(view), inner(view.Find("div.bd_view_cont"))), nil
}

// molitGone tells the page for an unknown id, which comes with status 200.
func molitGone(p page) string {
	title := clean(p.Find("title").Text())
	script := p.Find("script").Text()
	if strings.Contains(title, "페이지 이동중") || strings.Contains(script, "getMessage('0011')") {
		return fmt.Sprintf("the site answers with %q", title)
	}
	return ""
}

// molitFiles lists the attachments; links to the viewer are of the same files.
func molitFiles(p page, view *goquery.Selection) (all []Attachment) {
	view.Find("li.file a[href]").Each(func(_ int, a *goquery.Selection) {
		href, _ := a.Attr("href")
		address := p.absolute(href)
		if address == "" || strings.Contains(address, "/viewer.do") {
			return
		}
		file := attachment(address, ownText(a))
		file.URL = mended(file)
		all = addOnce(all, file)
	})
	return all
}

// mended gives the address of a download whose FileName was cut at an
// apostrophe in the page's source: the file is found by FilePath, the name that
// is shown says how it is called.
func mended(a Attachment) string {
	kept := param(a.URL, "FilePath")
	if kept == "" || path.Ext(param(a.URL, "FileName")) == path.Ext(kept) {
		return a.URL
	}
	return withParam(a.URL, "FileName", a.Name)
}

// molitFacts are the lines of the head of the page but for the counter.
func molitFacts(view *goquery.Selection) (all []string) {
	view.Find("ul.bd_view_ul_info li").Not(".file").Each(func(_ int, li *goquery.Selection) {
		name := clean(li.Find("strong").Text())
		if name != "" && !strings.Contains(name, "조회") {
			all = append(all, name+": "+clean(li.Find("span").Text()))
		}
	})
	return all
}

// ownText is what a link says, without what is read out to those who cannot see.
func ownText(a *goquery.Selection) string {
	c := a.Clone()
	c.Find("img, .blind, .hidden, .sr-only").Remove()
	return clean(c.Text())
}

func inner(s *goquery.Selection) string {
	s = s.First()
	s.Find("script, style, iframe, form").Remove()
	h, err := s.Html()
	if err != nil {
		return ""
	}
	return h
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789,") == ""
}

// withParam sets one parameter of an address and leaves the others as they are.
func withParam(address, name, value string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	var kept []string
	for part := range strings.SplitSeq(u.RawQuery, "&") {
		if k, _, _ := strings.Cut(part, "="); part != "" && !strings.EqualFold(k, name) {
			kept = append(kept, part)
		}
	}
	kept = append(kept, name+"="+url.QueryEscape(value))
	u.RawQuery = strings.Join(kept, "&")
	return u.String()
}
