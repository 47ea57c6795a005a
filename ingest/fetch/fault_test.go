package fetch_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/site/sitetest"
)

// words are the bytes of a document: long enough to be cut, with no two parts
// alike.
func words() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	for i := 0; b.Len() < 40<<10; i++ {
		fmt.Fprintf(&b, "line %d of our own sentences\n", i)
	}
	return b.Bytes()
}

// kind names an error for the table.
func kind(err error) string {
	var unreachable *fetch.UnreachableError
	var status *fetch.StatusError
	var robots *fetch.RobotsError
	var large *fetch.TooLargeError
	var address *fetch.AddressError
	var redirect *fetch.RedirectError
	switch {
	case err == nil:
		return "whole"
	case errors.As(err, &unreachable):
		if unreachable.Partial != nil {
			return "unreachable, with the beginning"
		}
		return "unreachable"
	case errors.As(err, &status):
		return fmt.Sprintf("status %d", status.Status)
	case errors.As(err, &robots):
		return "robots"
	case errors.As(err, &large):
		return "too large"
	case errors.As(err, &address):
		return "address"
	case errors.As(err, &redirect):
		return "redirect"
	}
	return fmt.Sprintf("%T", err)
}

// documents counts the requests for other things than robots.txt, which is
// asked for again when a day has gone by.
func documents(s *sitetest.Site) (n int) {
	for _, r := range s.Asked() {
		if r != "GET /robots.txt" {
			n++
		}
	}
	return n
}

// TestFaults: what a caller sees of each fault, how often the server was asked,
// and how long was waited at least.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		fault    sitetest.Fault
		want     string
		requests int
		waited   time.Duration
	}{
		{sitetest.None, "whole", 1, 0},
		{sitetest.CutOnce, "whole", 2, 0},
		{sitetest.CutUnproven, "whole", 2, 0},
		{sitetest.CutAlways, "unreachable, with the beginning", 5, 0},
		{sitetest.WrongPart, "whole", 3, 0},
		{sitetest.WrongLength, "unreachable, with the beginning", 5, 0},
		{sitetest.Drip, "unreachable, with the beginning", -5, 5 * 30 * time.Second},
		{sitetest.Stall, "unreachable, with the beginning", -5, 5 * 30 * time.Second},
		{sitetest.Silent, "unreachable", -5, 5 * 30 * time.Second},
		{sitetest.Busy, "whole", 3, 14 * time.Second},
		{sitetest.Many, "whole", 2, 89 * time.Second},
		{sitetest.BusyForLong, "unreachable", 1, 0},
		{sitetest.Broken, "unreachable", 5, 10 * time.Second},
		{sitetest.Missing, "status 404", 1, 0},
		{sitetest.Circle, "redirect", 1, 0},
		{sitetest.CookieCircle, "redirect", 11, 0},
		{sitetest.Onward, "redirect", 11, 0},
		{sitetest.ToLoopback, "address", 1, 0},
		{sitetest.ToMetadata, "address", 1, 0},
		{sitetest.ToFile, "address", 1, 0},
		{sitetest.Giant, "too large", 1, 0},
		{sitetest.GiantSilent, "too large", 1, 0},
		{sitetest.Bomb, "too large", 1, 0},
		{sitetest.BadName, "whole", 1, 0},
		{sitetest.FalseGzip, "whole", 1, 0},
	} {
		t.Run(string(c.fault), func(t *testing.T) {
			clk := newClock()
			s, rel, base := serve(t, clk, sitetest.File{Name: "a.pdf", Data: words(), Fault: c.fault})
			f := client(t, clk, func(cfg *fetch.Config) { cfg.MaxBytes = 1 << 20 })
			start := clk.Now()
			res, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, 0)})
			if got := kind(err); got != c.want {
				t.Fatalf("%s (%v), want %s", got, err, c.want)
			}
			if err == nil && !bytes.Equal(res.Body, words()) {
				t.Errorf("%d other bytes", len(res.Body))
			}
			if err != nil && !strings.Contains(err.Error(), "http") && !strings.Contains(err.Error(), "file:") {
				t.Errorf("names no address: %v", err)
			}
			// A slow answer may still let time go by when it is no longer heard,
			// so that a later try ends before the server hears of it.
			if n := documents(s); n != c.requests && (c.requests > 0 || n > -c.requests) {
				t.Errorf("%d requests, want %d: %q", n, c.requests, s.Asked())
			}
			if waited := clk.Now().Sub(start); waited < c.waited {
				t.Errorf("waited %s, want %s at least", waited, c.waited)
			}
		})
	}
}

// TestTruncatedAndChangingComeAsTheyAre: what a server says is whole is handed
// on; whether it is a document its bytes tell.
func TestTruncatedAndChangingComeAsTheyAre(t *testing.T) {
	clk := newClock()
	_, rel, base := serve(t, clk, sitetest.File{Name: "a.pdf", Data: words(), Fault: sitetest.Truncated},
		sitetest.File{Name: "b.pdf", Data: words(), Fault: sitetest.Changing},
		sitetest.File{Name: "c.pdf", Data: words(), Fault: sitetest.ChangingCut})
	f := client(t, clk, nil)
	get := func(n int) []byte {
		res, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, n)})
		if err != nil {
			t.Fatal(err)
		}
		return res.Body
	}
	if got := get(0); !bytes.Equal(got, words()[:len(words())/2]) {
		t.Errorf("truncated: %d bytes", len(got))
	}
	if bytes.Equal(get(1), get(1)) {
		t.Error("changing: twice the same")
	}
	// Two versions are never joined to one.
	if want := append(words(), "\n% change 2\n"...); !bytes.Equal(get(2), want) {
		t.Error("a beginning of one version was joined with the rest of another")
	}
}

// TestPartialIsTakenUp: what one night could not bring whole the next one does,
// from where it stopped.
func TestPartialIsTakenUp(t *testing.T) {
	clk := newClock()
	s, rel, base := serve(t, clk, sitetest.File{Name: "a.pdf", Data: words(), Fault: sitetest.CutAlways})
	url := base + sitetest.KoreaFile(rel, 0)
	_, err := client(t, clk, func(c *fetch.Config) { c.Retries = -1 }).Get(context.Background(), fetch.Request{URL: url})
	var cut *fetch.UnreachableError
	if !errors.As(err, &cut) || cut.Partial == nil || !bytes.HasPrefix(words(), cut.Partial.Data) {
		t.Fatalf("%v", err)
	}
	rel.Files[0].Fault = sitetest.None
	s.Change(rel)
	res, err := client(t, clk, nil).Get(context.Background(), fetch.Request{URL: url, Resume: cut.Partial})
	if err != nil || !bytes.Equal(res.Body, words()) {
		t.Fatalf("%v", err)
	}
	if res.Status != 200 || res.Header["Content-Length"] == fmt.Sprint(len(words())) {
		t.Errorf("it was asked for from the beginning: %v", res.Header)
	}
	rel.Files[0].Data = append([]byte("%PDF-2.0"), words()...)
	s.Change(rel)
	res, err = client(t, clk, nil).Get(context.Background(), fetch.Request{URL: url, Resume: cut.Partial})
	if err != nil || !bytes.Equal(res.Body, rel.Files[0].Data) {
		t.Errorf("replaced in between: %v", err)
	}
}

// TestInterruptedKeepsTheBeginning: the reason is told and what came is given.
func TestInterruptedKeepsTheBeginning(t *testing.T) {
	clk := newClock()
	s, rel, base := serve(t, clk, sitetest.File{Name: "a.pdf", Data: words(), Fault: sitetest.Stall})
	ctx, cancel := context.WithCancel(context.Background())
	s.Sleep = func(time.Duration) { cancel() }
	_, err := client(t, clk, nil).Get(ctx, fetch.Request{URL: base + sitetest.KoreaFile(rel, 0)})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
