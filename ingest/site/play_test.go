package site_test

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"injeung/ingest/fetch"
	"injeung/ingest/site"
	"injeung/ingest/site/sitetest"
	"injeung/schema"
)

// places are the kinds of source that the played sites answer, with the path of
// each.
func places() map[string]string {
	return map[string]string{
		site.MOLIT:     "/USR/NEWS/m_71/lst.jsp",
		site.KoreaList: "/briefing/pressReleaseList.do",
		site.KoreaRSS:  "/rss/pressrelease.xml",
		site.DataGoKr:  "/1371000/pressReleaseService/pressReleaseList",
	}
}

func date(t testing.TB, s string) *schema.Date {
	t.Helper()
	d, err := schema.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return &d
}

// releases are n releases, the last of them the newest, a day apart. Every
// third is another ministry's.
func releases(t testing.TB, n int) (all []sitetest.Release) {
	for i := range n {
		r := sitetest.Release{
			ID: 95000001 + i, Title: fmt.Sprintf("%d번째 도시를 알립니다", i+1), Agency: "국토교통부", Code: "A00006", Feed: "molit",
			Day: *date(t, "2024-09-01") + schema.Date(i),
			Files: []sitetest.File{
				{Name: fmt.Sprintf("('24.9.1) %d번째 도시.hwpx", i+1), Data: []byte("PK of our own")},
				{Name: fmt.Sprintf("('24.9.1) %d번째 도시.pdf", i+1), Data: fmt.Appendf(nil, "%%PDF-1.7 of release %d", i+1)},
			},
		}
		if i%3 == 2 {
			r.Agency, r.Code, r.Feed = "문화체육관광부", "A00007", "mcst"
		}
		all = append(all, r)
	}
	return all
}

// stage is a played site, a client, and a source of one kind.
type stage struct {
	*sitetest.Site
	base string
	get  fetch.Get
	t    testing.TB
}

func play(t testing.TB, all ...sitetest.Release) *stage {
	t.Helper()
	s := sitetest.New(all...)
	srv := httptest.NewServer(s)
	t.Cleanup(srv.Close)
	s.Base, s.Key, s.Cookie = srv.URL, "a key+/=", true
	c := fetch.New(fetch.Config{Every: -1, Retries: -1, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	t.Cleanup(c.Close)
	return &stage{Site: s, base: srv.URL, get: c.Get, t: t}
}

func (s *stage) source(kind string, change func(*site.Spec)) site.Source {
	s.t.Helper()
	spec := site.Spec{Name: "played", Kind: kind, URL: s.base + places()[kind], Key: "a%20key%2B%2F%3D"}
	if change != nil {
		change(&spec)
	}
	src, err := site.New(spec)
	if err != nil {
		s.t.Fatal(err)
	}
	return src
}

// list gives the ids of the items, without what all begin with, and the errors.
func (s *stage) list(src site.Source, w site.Window) (ids []string, items []site.Item, failed error) {
	if w.Until == nil {
		w.Until = date(s.t, "2024-12-31")
	}
	for it, err := range src.List(context.Background(), s.get, w) {
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		ids = append(ids, strings.TrimLeft(strings.TrimPrefix(it.ID, "95"), "0"))
		items = append(items, it)
	}
	return ids, items, failed
}

func span(from, to int) (ids []string) {
	for i := from; i >= to; i-- {
		ids = append(ids, fmt.Sprint(i))
	}
	return ids
}
