package fetch_test

import (
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/site/sitetest"
	"injeung/schema"
)

func newClock() *sitetest.Clock {
	return sitetest.NewClock(time.Date(2024, 11, 25, 2, 0, 0, 0, time.UTC))
}

// only allows the address of the test server and no other private one.
func only() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")} }

func client(t *testing.T, c *sitetest.Clock, change func(*fetch.Config)) *fetch.Client {
	t.Helper()
	cfg := fetch.Config{UserAgent: "injeung/test (+https://example.org)", Every: -1, Allow: only(), Clock: fetch.Clock{
		Now: c.Now, Sleep: c.Sleep, After: c.After, Jitter: func() float64 { return 0.5 },
	}}
	if change != nil {
		change(&cfg)
	}
	f := fetch.New(cfg)
	t.Cleanup(f.Close)
	return f
}

// serve plays a site with one release that has the files given.
func serve(t *testing.T, c *sitetest.Clock, files ...sitetest.File) (*sitetest.Site, sitetest.Release, string) {
	t.Helper()
	day, _ := schema.NewDate(2024, 11, 20)
	rel := sitetest.Release{ID: 95000001, Title: "우리 도시 세 곳 인증", Agency: "국토교통부", Day: day, Files: files}
	s := sitetest.New(rel)
	s.Now, s.Sleep = c.Now, c.Advance
	srv := httptest.NewServer(s)
	srv.Config.ErrorLog = nil
	t.Cleanup(srv.Close)
	s.Base = srv.URL
	return s, rel, srv.URL
}
