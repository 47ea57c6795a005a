package site_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"injeung/ingest/fetch"
	"injeung/ingest/site"
	"injeung/ingest/site/sitetest"
)

// opened lists a kind and opens the first item.
func (s *stage) opened(kind string) (site.Item, error) {
	s.t.Helper()
	src := s.source(kind, nil)
	_, items, err := s.list(src, site.Window{Since: date(s.t, "2024-09-01"), Until: date(s.t, "2024-09-03")})
	if err != nil || len(items) == 0 {
		s.t.Fatalf("%s: %d items, %v", kind, len(items), err)
	}
	return src.Open(context.Background(), s.get, items[0])
}

// TestAttachments: every kind gives each file once, under the name that people
// see though the page breaks it at the apostrophe, and at an address where it
// is.
func TestAttachments(t *testing.T) {
	for kind := range places() {
		t.Run(kind, func(t *testing.T) {
			rel := releases(t, 1)[0]
			s := play(t, rel)
			it, err := s.opened(kind)
			if err != nil {
				t.Fatal(err)
			}
			if len(it.Attachments) != 2 || it.Page != nil {
				t.Fatalf("%+v", it)
			}
			for i, want := range []site.Kind{site.HWPX, site.PDF} {
				a := it.Attachments[i]
				if a.Kind != want || a.Name != rel.Files[i].Name {
					t.Errorf("%+v", a)
				}
				got, err := s.get(context.Background(), fetch.Request{URL: a.URL})
				if err != nil || !bytes.Equal(got.Body, rel.Files[i].Data) {
					t.Errorf("%s: %v", a.URL, err)
				}
			}
		})
	}
}

// TestGone: a page that says so with status 200, one that is not there, and a
// server that has forgotten the file.
func TestGone(t *testing.T) {
	for _, kind := range []string{site.MOLIT, site.KoreaList, site.KoreaRSS} {
		rel := releases(t, 1)[0]
		rel.Gone = true
		s := play(t, rel)
		_, err := s.opened(kind)
		var gone *site.GoneError
		if !errors.As(err, &gone) {
			t.Errorf("%s: %v", kind, err)
		}
		src := s.source(kind, nil)
		_, err = src.Open(context.Background(), s.get, site.Item{ID: "1", URL: s.base + "/nowhere"})
		if !errors.As(err, &gone) {
			t.Errorf("%s: 404: %v", kind, err)
		}
	}
}

// TestOtherPagesAreNotGone: a page that is merely other than known is trouble,
// not a deletion.
func TestOtherPagesAreNotGone(t *testing.T) {
	for _, kind := range []string{site.MOLIT, site.KoreaList} {
		s := play(t, releases(t, 1)...)
		_, err := s.source(kind, nil).Open(context.Background(), answers(strings.Repeat("<p>새 단장을 했습니다.</p>", 90), ""), site.Item{ID: "1", URL: s.base + "/x"})
		var gone *site.GoneError
		if err == nil || errors.As(err, &gone) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// answers is a server that answers everything with one page.
func answers(page, contentType string) fetch.Get {
	return func(_ context.Context, r fetch.Request) (*fetch.Response, error) {
		return &fetch.Response{Status: 200, FinalURL: r.URL, Body: []byte(page), Header: map[string]string{"Content-Type": contentType}}, nil
	}
}

// TestPagesThatAreTheRelease: without a PDF the body of the page is the
// document, the same bytes at each visit though the counter runs.
func TestPagesThatAreTheRelease(t *testing.T) {
	rel := releases(t, 1)[0]
	rel.Body = "<p>" + strings.Repeat("올해 뽑힌 도시는 세 곳으로 모두 처음 인증을 받았다. ", 12) + "</p>"
	for kind := range places() {
		rel.Files = rel.Files[:1]
		s := play(t, rel)
		first, err := s.opened(kind)
		again, _ := s.opened(kind)
		if err != nil || !bytes.Contains(first.Page, []byte("모두 처음")) || !bytes.Contains(first.Page, []byte(rel.Title)) {
			t.Errorf("%s: %v\n%s", kind, err, first.Page)
		}
		if !bytes.Equal(first.Page, again.Page) || !strings.HasPrefix(first.PageType, "text/html") {
			t.Errorf("%s: another page at the second visit", kind)
		}
		rel.Files = append(rel.Files, sitetest.File{Name: "a.pdf", Data: []byte("%PDF-1.7")})
		s.Change(rel)
		if it, _ := s.opened(kind); it.Page != nil {
			t.Errorf("%s: a page beside a PDF", kind)
		}
	}
}
