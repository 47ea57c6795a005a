package fetch_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/site/sitetest"
)

// play answers one request after the other.
func play(t *testing.T, answer http.HandlerFunc) *httptest.Server {
	var mu sync.Mutex
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		answer(w, r)
	}))
	t.Cleanup(srv.Close)
	return srv
}

func file() sitetest.File { return sitetest.File{Name: "a.pdf", Data: words()} }

// TestCookieRedirect: a wall that sends a cookie and back to the same place is
// passed, once for all requests.
func TestCookieRedirect(t *testing.T) {
	clk := newClock()
	s, rel, base := serve(t, clk, file())
	s.Cookie = true
	f := client(t, clk, nil)
	for range 2 {
		if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.MolitFile(rel, 0)}); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(s.Asked()); n != 4 { // robots.txt, twice the first, the second
		t.Errorf("%d requests: %q", n, s.Asked())
	}
}

// TestUnchangedCostsNoBody: by either validator.
func TestUnchangedCostsNoBody(t *testing.T) {
	clk := newClock()
	_, rel, base := serve(t, clk, file())
	f := client(t, clk, nil)
	u := base + sitetest.KoreaFile(rel, 0)
	first, err := f.Get(context.Background(), fetch.Request{URL: u})
	if err != nil || first.NotModified {
		t.Fatal(err)
	}
	for _, r := range []fetch.Request{{URL: u, ETag: first.Header["Etag"]}, {URL: u, LastModified: first.Header["Last-Modified"]}} {
		again, err := f.Get(context.Background(), r)
		if err != nil || !again.NotModified || again.Status != 304 || len(again.Body) != 0 {
			t.Errorf("%+v: %+v, %v", r, again, err)
		}
	}
	other, err := f.Get(context.Background(), fetch.Request{URL: u, ETag: `"of another"`})
	if err != nil || other.NotModified || len(other.Body) == 0 {
		t.Errorf("%+v, %v", other, err)
	}
}

// TestRobots: what a robots.txt says, and what its absence says.
func TestRobots(t *testing.T) {
	const korea, molit = "/common/download.do", "/portal/"
	for name, c := range map[string]struct {
		robots string
		want   string
	}{
		"none":           {"", "whole"},
		"all":            {"User-agent: *\nAllow: /\n", "whole"},
		"forbidden":      {"User-agent: *\nDisallow: /common/\n", "robots"},
		"other path":     {"User-agent: *\nDisallow: " + molit + "\n", "whole"},
		"for others":     {"User-agent: Otherbot\nDisallow: /\n", "whole"},
		"for us":         {"User-agent: *\nAllow: /\n\nUser-agent: Injeung\nDisallow: /*fileId=\n", "robots"},
		"longest wins":   {"User-agent: *\nDisallow: /\nAllow: " + korea + "\n", "whole"},
		"a page":         {"<!DOCTYPE html><html><body>Allow: nothing, style: none</body></html>", "whole"},
		"odd lines":      {"\ufeffSitemap https://x\nDisallow: /\nUser-agent: *\r\nCrawl-delay: soon\nDisallow: /common/ # all\n", "robots"},
		"empty disallow": {"User-agent: *\nDisallow:\n", "whole"},
	} {
		t.Run(name, func(t *testing.T) {
			clk := newClock()
			s, rel, base := serve(t, clk, file())
			s.Robots = c.robots
			f := client(t, clk, nil)
			for range 2 {
				if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, 0)}); kind(err) != c.want {
					t.Fatalf("%v, want %s", err, c.want)
				}
			}
			if n := strings.Count(strings.Join(s.Asked(), "\n"), "/robots.txt"); n != 1 {
				t.Errorf("robots.txt was asked for %d times", n)
			}
		})
	}
}

// TestRobotsOutOfReach: nothing is asked for while it is not known what may be;
// that is trouble with the server, not a prohibition. A circle of redirects is
// as good as none.
func TestRobotsOutOfReach(t *testing.T) {
	for path, want := range map[string]string{"broken": "unreachable", "circle": "whole"} {
		clk, others := newClock(), 0
		srv := play(t, func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path != "/robots.txt":
				others++
			case path == "broken":
				http.Error(w, "broken", 500)
			default:
				http.Redirect(w, r, "/robots.txt", http.StatusFound)
			}
		})
		f := client(t, clk, nil)
		for range 2 {
			if _, err := f.Get(context.Background(), fetch.Request{URL: srv.URL + "/a"}); kind(err) != want {
				t.Errorf("%s: %v", path, err)
			}
		}
		if (others > 0) != (want == "whole") {
			t.Errorf("%s: %d other requests", path, others)
		}
	}
}

// TestRate: requests to one host keep their distance; a
// robots.txt may widen it.
func TestRate(t *testing.T) {
	for robots, want := range map[string]time.Duration{"": 10 * time.Second, "User-agent: *\nCrawl-delay: 5\n": 45 * time.Second} {
		clk := newClock()
		s, rel, base := serve(t, clk, file())
		s.Robots = robots
		f := client(t, clk, func(c *fetch.Config) { c.Every = time.Second })
		start := clk.Now()
		for range 10 {
			if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, 0)}); err != nil {
				t.Error(err)
			}
		}
		if gone := clk.Now().Sub(start); gone < want || gone > want+5*time.Second {
			t.Errorf("%q: %s for ten requests", robots, gone)
		}
	}
}

// TestManyAtOnce: a client is for many goroutines; the robots.txt is asked for
// once all the same.
func TestManyAtOnce(t *testing.T) {
	clk := newClock()
	s, rel, base := serve(t, clk, file(), file(), file())
	s.Cookie = true
	f := client(t, clk, nil)
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Go(func() {
			if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, i%3)}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := len(s.Asked()) - documents(s); n != 1 {
		t.Errorf("robots.txt was asked for %d times", n)
	}
}

// TestABrokenHostIsLeftAlone: after some requests that failed to the end a host
// gets one try each; one that asks for a day is not asked again, and one that
// says nothing is given up in the end.
func TestABrokenHostIsLeftAlone(t *testing.T) {
	for fault, most := range map[sitetest.Fault]int{sitetest.Broken: 3*5 + 17, sitetest.BusyForLong: 1, sitetest.Silent: 3*5 + 7} {
		clk := newClock()
		s, rel, base := serve(t, clk, sitetest.File{Name: "a.pdf", Data: words(), Fault: fault})
		f := client(t, clk, nil)
		for range 20 {
			if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, 0)}); kind(err) != "unreachable" {
				t.Fatal(err)
			}
		}
		if n := documents(s); n > most {
			t.Errorf("%s: %d requests, want %d at most", fault, n, most)
		}
	}
}

// TestAddresses: what is never asked, and that a host by name is looked at
// where it leads.
func TestAddresses(t *testing.T) {
	clk := newClock()
	s, rel, base := serve(t, clk, file())
	_, port, _ := strings.Cut(strings.TrimPrefix(base, "http://"), ":")
	none := client(t, clk, func(c *fetch.Config) { c.Allow = nil; c.Retries = -1 })
	for _, u := range []string{
		"", "::", "ftp://example.org/a", "file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "http://", "http:///a", "//example.org/a", "a.pdf",
		base + "/a", "http://localhost:" + port + "/a", "http://[::1]:" + port + "/a", "http://[::ffff:127.0.0.1]:" + port + "/a",
		"http://0.0.0.0:" + port, "http://10.0.0.1/", "http://192.168.0.1/", "http://172.16.0.1/", "http://169.254.169.254/latest",
		"http://100.64.0.1/", "http://[fe80::1]/", "http://[fd00::1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://224.0.0.1/", "http://255.255.255.255/",
	} {
		if _, err := none.Get(context.Background(), fetch.Request{URL: u}); kind(err) != "address" {
			t.Errorf("%q: %v", u, err)
		}
	}
	if n := len(s.Asked()); n != 0 {
		t.Errorf("the server was asked: %q", s.Asked())
	}
	for _, all := range [][]netip.Prefix{only(), {netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")}} {
		f := client(t, clk, func(c *fetch.Config) { c.Allow = all })
		if _, err := f.Get(context.Background(), fetch.Request{URL: base + sitetest.KoreaFile(rel, 0) + "&name=두 낱말'"}); err != nil {
			t.Errorf("allowed: %v", err)
		}
	}
}

// TestSecretsStayHere: a key stands in the request and in nothing that comes
// back.
func TestSecretsStayHere(t *testing.T) {
	const key = "a key/with+signs=="
	clk := newClock()
	var got []string
	srv := play(t, func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.URL.Query().Get("serviceKey"))
		switch r.URL.Path {
		case "/robots.txt":
			t.Error("robots.txt was asked")
		case "/a":
			http.Redirect(w, r, "/b?"+r.URL.RawQuery, http.StatusFound)
		case "/b":
			w.Header().Set("Content-Location", r.URL.RequestURI())
		case "/404":
			http.Redirect(w, r, "/none?"+r.URL.RawQuery, http.StatusFound)
		case "/loop":
			http.Redirect(w, r, r.URL.RequestURI(), http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///a?"+r.URL.RawQuery, http.StatusFound)
		case "/cut":
			panic(http.ErrAbortHandler)
		default:
			http.NotFound(w, r)
		}
	})
	f := client(t, clk, nil)
	for _, path := range []string{"/a?x=1", "/404", "/loop", "/file", "/cut", "/none"} {
		res, err := f.Get(context.Background(), fetch.Request{URL: srv.URL + path, Secret: url.Values{"serviceKey": {key}}})
		said := ""
		if err != nil {
			for e := err; e != nil; e = errors.Unwrap(e) {
				said += e.Error()
			}
		} else {
			said = res.FinalURL
			for _, v := range res.Header {
				said += v
			}
		}
		if strings.Contains(said, "signs") {
			t.Errorf("%s: %s", path, said)
		}
	}
	for _, k := range got {
		if k != key {
			t.Errorf("the server got %q", k)
		}
	}
}

// TestPostIsPosted: with its form, also after the wall's redirect.
func TestPostIsPosted(t *testing.T) {
	clk := newClock()
	var bodies []string
	srv := play(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		bodies = append(bodies, r.Method+" "+r.PostFormValue("pageIndex"))
		if _, err := r.Cookie("wall"); err != nil {
			http.SetCookie(w, &http.Cookie{Name: "wall", Value: "1"})
			http.Redirect(w, r, "/list", http.StatusTemporaryRedirect)
		}
	})
	_, err := client(t, clk, nil).Get(context.Background(), fetch.Request{Method: "POST", URL: srv.URL + "/list", Form: url.Values{"pageIndex": {"2"}}})
	if err != nil || strings.Join(bodies, ",") != "POST 2,POST 2" {
		t.Errorf("%q, %v", bodies, err)
	}
}
