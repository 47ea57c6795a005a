package fetch_test

import (
	"context"
	"net/http/httptest"
	"net/netip"
	"sync"
	"testing"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/site/sitetest"
	"injeung/schema"
)

// clock is a time that goes on when someone sleeps, and at once.
type clock struct {
	mu     sync.Mutex
	now    time.Time
	slept  []time.Duration
	timers map[int]timer
	next   int
}

type timer struct {
	at time.Time
	f  func()
}

func newClock() *clock {
	return &clock{now: time.Date(2024, 11, 25, 2, 0, 0, 0, time.UTC), timers: map[int]timer{}}
}

func (c *clock) Now() time.Time { c.mu.Lock(); defer c.mu.Unlock(); return c.now }

// Advance lets time go by and calls what is due.
func (c *clock) Advance(d time.Duration) {
	c.mu.Lock()
	c.now = c.now.Add(d)
	var due []func()
	for id, t := range c.timers {
		if !t.at.After(c.now) {
			due = append(due, t.f)
			delete(c.timers, id)
		}
	}
	c.mu.Unlock()
	for _, f := range due {
		f()
	}
}

func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	c.slept = append(c.slept, d)
	c.mu.Unlock()
	c.Advance(d)
	return ctx.Err()
}

func (c *clock) After(d time.Duration, f func()) func() {
	c.mu.Lock()
	defer c.mu.Unlock()
	id := c.next
	c.next++
	c.timers[id] = timer{c.now.Add(d), f}
	return func() { c.mu.Lock(); delete(c.timers, id); c.mu.Unlock() }
}

func (c *clock) total() (sum time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, d := range c.slept {
		sum += d
	}
	return sum
}

// only allows the address of the test server and no other private one.
func only() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")} }

func client(t *testing.T, c *clock, change func(*fetch.Config)) *fetch.Client {
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
func serve(t *testing.T, c *clock, files ...sitetest.File) (*sitetest.Site, sitetest.Release, string) {
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
