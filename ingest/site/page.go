package site

import (
	"bytes"
	"context"
	"fmt"
	"html"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/unicode/norm"

	"injeung/ingest/fetch"
)

// page is a web page that was read.
type page struct {
	*goquery.Document
	base *url.URL
}

// mostBytes is the largest page, feed or answer that is taken for one; parsed it
// takes ten times as much memory.
const mostBytes = 8 << 20

// ask fetches a page and parses it.
func ask(ctx context.Context, get fetch.Get, r fetch.Request) (page, error) {
	r.MaxBytes = mostBytes
	res, err := get(ctx, r)
	if err != nil {
		return page{}, err
	}
	base, err := url.Parse(res.FinalURL)
	if err != nil {
		return page{}, fmt.Errorf("%s: %w", r.URL, err)
	}
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(utf8Text(res.Body, res.Header["Content-Type"])))
	if err != nil {
		return page{}, fmt.Errorf("%s: %w", r.URL, err)
	}
	return page{Document: doc, base: base}, nil
}

// utf8Text gives a page in UTF-8. What is valid UTF-8 is taken for it whatever
// the server and the page say: Hangul in another charset is never valid by
// chance over a whole page.
func utf8Text(body []byte, contentType string) []byte {
	if utf8.Valid(body) {
		return body
	}
	if nearly(body) {
		return bytes.ToValidUTF8(body, []byte("\ufffd"))
	}
	e, name, certain := charset.DetermineEncoding(body, contentType)
	if !certain || name == "utf-8" || name == "windows-1252" {
		e, _ = charset.Lookup("euc-kr") // no other is usual on these sites
	}
	text, err := e.NewDecoder().Bytes(body)
	if err != nil {
		return bytes.ToValidUTF8(body, []byte("\ufffd"))
	}
	return text
}

// nearly says whether a page is UTF-8 but for some bytes, as where it was cut
// in the middle of a letter: of what is no ASCII nine in ten parts are letters.
func nearly(body []byte) bool {
	good, bad := 0, 0
	for len(body) > 0 {
		r, size := utf8.DecodeRune(body)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		body = body[size:]
	}
	return good > 9*bad
}

// absolute resolves a reference of the page; "" where it leads to no other web
// page.
func (p page) absolute(ref string) string {
	ref = strings.TrimSpace(ref)
	u, err := p.base.Parse(ref)
	if err != nil || ref == "" || ref[0] == '#' || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// param is the value of a query parameter of an address, whatever its case.
func param(address, name string) string {
	_, query, _ := strings.Cut(address, "?")
	query, _, _ = strings.Cut(query, "#")
	for part := range strings.SplitSeq(query, "&") {
		k, v, _ := strings.Cut(part, "=")
		if strings.EqualFold(k, name) {
			if plain, err := url.QueryUnescape(v); err == nil {
				return plain
			}
			return v
		}
	}
	return ""
}

// clean gives words as people read them: one space between, composed, on one
// line.
func clean(s string) string { return norm.NFC.String(strings.Join(strings.Fields(s), " ")) }

// attachment makes an attachment of an address and the name that is shown for
// it; where none is, the address may hold one.
func attachment(address, shown string) Attachment {
	name := sizeless(clean(shown))
	for _, other := range []string{param(address, "FileName"), lastPart(param(address, "FilePath")), lastName(address)} {
		if kindOf(name) != Other {
			break
		}
		if other = clean(other); kindOf(other) != Other || name == "" {
			name = other
		}
	}
	return Attachment{URL: address, Name: name, Kind: kindOf(name)}
}

func lastPart(file string) string { return file[strings.LastIndexByte(file, '/')+1:] }

// sizeless leaves out the size that stands after a name: "a.pdf (1.2MB)".
func sizeless(name string) string {
	if at := strings.LastIndexAny(name, "([{"); at > 0 && kindOf(name) == Other {
		if cut := strings.TrimSpace(name[:at]); kindOf(cut) != Other {
			return cut
		}
	}
	return name
}

// addOnce appends an attachment unless its address is there already. Links that
// stand twice (바로보기, 내려받기) are one file; the name that tells the kind wins.
func addOnce(all []Attachment, a Attachment) []Attachment {
	for i, b := range all {
		if b.URL == a.URL {
			if b.Kind == Other && a.Kind != Other {
				all[i] = a
			}
			return all
		}
	}
	return append(all, a)
}

// bare are so few letters that a page's body says no more than "see the
// attachment".
const bare = 200

// withPage adds the body of a page as a document of its own: title, a line of
// facts and the body, and nothing that changes from one visit to the next. It
// does so only where no PDF is attached, which is the better copy.
func withPage(it Item, facts []string, body string) Item {
	for _, a := range it.Attachments {
		if a.Kind == PDF {
			return it
		}
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(body))
	if err != nil || utf8.RuneCountInString(clean(doc.Text())) < bare {
		return it
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n<h1>%[1]s</h1>\n", html.EscapeString(it.Title))
	for _, f := range facts {
		if f = clean(f); f != "" {
			fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(f))
		}
	}
	fmt.Fprintf(&b, "%s\n</body></html>\n", strings.TrimSpace(body))
	it.Page, it.PageType = []byte(b.String()), "text/html; charset=utf-8"
	return it
}

// gone tells a document that is no longer there from other trouble.
func gone(address string, err error) error {
	if status, ok := asStatus(err); ok && (status == 404 || status == 410) {
		return &GoneError{URL: address, Why: fmt.Sprintf("the server says %d", status)}
	}
	return err
}
