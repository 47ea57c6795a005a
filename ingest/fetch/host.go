package fetch

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// host is what is known of a server during a run.
type host struct {
	limiter *rate.Limiter

	mu       sync.Mutex
	until    time.Time // it asked not to be asked before
	failures int       // in a row
	mute     int       // of them the last ones without any answer
}

func (c *Client) host(u *url.URL) *host {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := c.hosts[u.Host]
	if h == nil {
		h = &host{limiter: rate.NewLimiter(rate.Every(c.cfg.Every), 1)}
		c.hosts[u.Host] = h
	}
	return h
}

// tries is how often a request may be tried. A host that is out of order is not
// asked as often as one that works, and a dead one not at all, so that it does
// not hold up the night; one that answers with errors goes on being asked, for
// the next document may be a better one.
func (h *host) tries(most int) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.mute >= muteAfter:
		return 0
	case h.failures >= giveUpAfter:
		return 1
	}
	return most
}

func (h *host) worked() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failures, h.mute = 0, 0
}

func (h *host) failed(answered bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failures++
	if h.mute++; answered {
		h.mute = 0
	}
}

func (h *host) holdUntil(t time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t.After(h.until) {
		h.until = t
	}
}

func (h *host) held() time.Time { h.mu.Lock(); defer h.mu.Unlock(); return h.until }

// slowDown keeps the distance that a robots.txt asks for.
func (h *host) slowDown(now time.Time, delay time.Duration) {
	if limit := rate.Every(min(delay, slowest)); delay > 0 && limit < h.limiter.Limit() {
		h.limiter.SetLimitAt(now, limit)
	}
}

// turn waits until a host may be asked again.
func (c *Client) turn(ctx context.Context, u *url.URL) error {
	h, clock := c.host(u), c.cfg.Clock
	if left := h.held().Sub(clock.Now()); left > c.cfg.MaxWait {
		return &againError{final: true, answered: true, err: fmt.Errorf("%s asked not to be asked before %s", u.Host, h.held().UTC().Format(time.RFC3339))}
	} else if left > 0 {
		if err := clock.Sleep(ctx, left); err != nil {
			return &againError{final: true, err: err}
		}
	}
	now := clock.Now()
	if wait := h.limiter.ReserveN(now, 1).DelayFrom(now); wait > 0 {
		if err := clock.Sleep(ctx, wait); err != nil {
			return &againError{final: true, err: err}
		}
	}
	return nil
}

// wait is what a server asks for with Retry-After; 0 is nothing.
type wait time.Duration

// retryAfter reads the header in both its forms (RFC 9110, 10.2.3).
func retryAfter(h http.Header, now time.Time) wait {
	s := strings.TrimSpace(h.Get("Retry-After"))
	if n, err := strconv.ParseFloat(s, 64); err == nil && n >= 0 {
		return wait(min(n, math.MaxInt32) * float64(time.Second))
	}
	if t, err := http.ParseTime(s); err == nil && t.After(now) {
		return wait(t.Sub(now))
	}
	return 0
}

// backoff is how long to wait after a try: twice as long each time, less a
// random part so that many programs do not come back together, and never
// shorter than the server asked for.
func (t *trip) backoff(try int, again *againError) time.Duration {
	d := longestWait
	if try < 6 {
		d = min(d, firstWait<<try)
	}
	d -= time.Duration(t.cfg.Clock.Jitter() * float64(d) / 2)
	return max(d, time.Duration(again.after))
}
