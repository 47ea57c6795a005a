package fetch

import (
	"context"
	"math/rand/v2"
	"net/netip"
	"time"
)

// Config says how a Client behaves. The zero value of a field is the default
// named beside it.
type Config struct {
	// UserAgent says who asks, honestly; robots.txt is searched for what
	// stands before its first "/" or space. "injeung"
	UserAgent string
	Every     time.Duration // least time between requests to one host; 1 s, negative for none
	Retries   int           // after the first try; 4, negative for none
	Redirects int           // followed for one request; 10
	MaxBytes  int64         // of a body, decoded; 64 MiB
	MaxWait   time.Duration // the longest Retry-After that is waited for; 5 min
	Answer    time.Duration // until the headers of an answer; 30 s
	Window    time.Duration // in which at least 4 KiB of a body must come; 30 s
	Total     time.Duration // for one transfer; 10 min
	// Allow names the private, loopback and link-local addresses that may be
	// asked all the same, such as 127.0.0.0/8. None
	Allow []netip.Prefix
	Clock Clock // the real one
}

// Clock is the time that a Client lives in. Tests give one that need not be
// waited for.
type Clock struct {
	Now   func() time.Time
	Sleep func(ctx context.Context, d time.Duration) error
	// After calls f once d has gone by, unless it is stopped before.
	After func(d time.Duration, f func()) (stop func())
	// Jitter gives a number in [0, 1).
	Jitter func() float64
}

const (
	minProgress = 4 << 10          // bytes that a window must bring
	firstWait   = time.Second      // of the retries, doubled each time
	longestWait = time.Minute      // between tries, unless the server asks for more
	giveUpAfter = 3                // failed requests in a row; then a host gets one try each
	muteAfter   = 10               // requests in a row without any answer; then it gets none
	robotsKept  = 24 * time.Hour   // RFC 9309, 2.4
	robotsAgain = 10 * time.Minute // until an unreachable robots.txt is asked for again
	robotsBytes = 512 << 10        // RFC 9309, 2.5: at least 500 KiB
	robotsHops  = 5                // RFC 9309, 2.3.1.2
	slowest     = 30 * time.Second // Crawl-delay that is honoured at most
)

func (c Config) withDefaults() Config {
	def(&c.UserAgent, "injeung")
	def(&c.Every, time.Second)
	def(&c.Retries, 4)
	def(&c.Redirects, 10)
	def(&c.MaxBytes, 64<<20)
	def(&c.MaxWait, 5*time.Minute)
	def(&c.Answer, 30*time.Second)
	def(&c.Window, 30*time.Second)
	def(&c.Total, 10*time.Minute)
	if c.Clock.Now == nil {
		c.Clock.Now = time.Now
	}
	if c.Clock.Sleep == nil {
		c.Clock.Sleep = sleep
	}
	if c.Clock.After == nil {
		c.Clock.After = func(d time.Duration, f func()) func() {
			t := time.AfterFunc(d, f)
			return func() { t.Stop() }
		}
	}
	if c.Clock.Jitter == nil {
		c.Clock.Jitter = rand.Float64
	}
	return c
}

func def[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
