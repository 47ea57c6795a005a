package fetch

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// FuzzWords: what servers write in robots.txt, headers and addresses never
// costs more than itself, and an address that is taken can be asked for.
func FuzzWords(f *testing.F) {
	for _, seed := range []string{
		"User-agent: *\nDisallow: /*.pdf$\nCrawl-delay: 2", "120", "Mon, 25 Nov 2024 02:00:00 GMT", "bytes 5-9/10",
		"http://example.org/한 글?a=b c'\"", "HTTPS://EXAMPLE.org:443/%zz", "User-agent:\nAllow: ((((\n\x00: 1", "-1", "1e999",
	} {
		f.Add(seed)
	}
	now := time.Date(2024, 11, 25, 2, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		if rules := parseRobots([]byte(s), "injeung/1"); rules != nil {
			rules.Test("/a.pdf?b=c")
			if rules.CrawlDelay < 0 {
				t.Errorf("a delay of %s", rules.CrawlDelay)
			}
		}
		if w := retryAfter(http.Header{"Retry-After": {s}}, now); w < 0 {
			t.Errorf("to wait for %d", w)
		}
		tr := &trip{part: &Partial{Data: []byte("12345")}}
		if tr.continues(&answer{header: http.Header{"Content-Range": {s}}}) == nil && !strings.HasPrefix(s, "bytes 5-") && !strings.Contains(s, "5") {
			t.Errorf("%q goes on after 5 bytes", s)
		}
		u, err := address(s)
		if err != nil {
			return
		}
		if _, err := http.NewRequest(http.MethodGet, u.String(), nil); err != nil {
			if _, perr := url.Parse(u.String()); perr == nil {
				t.Errorf("%q: %v", u, err)
			}
		}
		if strings.ContainsAny(u.RawQuery, " \r\n\"") {
			t.Errorf("%q", u.RawQuery)
		}
	})
}
