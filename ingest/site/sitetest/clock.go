package sitetest

import (
	"context"
	"sync"
	"time"
)

// Clock is a time that goes on when someone sleeps, and at once: tests of
// waiting need not wait. Its methods are those of fetch.Clock and of Site.
type Clock struct {
	mu     sync.Mutex
	now    time.Time
	timers map[int]timer
	next   int
}

type timer struct {
	at time.Time
	f  func()
}

// NewClock gives a clock that begins at an instant.
func NewClock(at time.Time) *Clock { return &Clock{now: at, timers: map[int]timer{}} }

// Now is what the clock shows.
func (c *Clock) Now() time.Time { c.mu.Lock(); defer c.mu.Unlock(); return c.now }

// Advance lets time go by and calls what is due.
func (c *Clock) Advance(d time.Duration) {
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

// Sleep advances the clock.
func (c *Clock) Sleep(ctx context.Context, d time.Duration) error {
	c.Advance(d)
	return ctx.Err()
}

// After calls f once so much time has gone by, unless it is stopped before.
func (c *Clock) After(d time.Duration, f func()) (stop func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	id := c.next
	c.next++
	c.timers[id] = timer{c.now.Add(d), f}
	return func() { c.mu.Lock(); delete(c.timers, id); c.mu.Unlock() }
}
