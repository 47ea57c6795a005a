package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync"

	"golang.org/x/net/publicsuffix"
)

// Client asks servers. It may be used by many goroutines; one Client a run
// keeps the rates, the cookies and what robots.txt files say.
type Client struct {
	cfg  Config
	http *http.Client

	mu      sync.Mutex
	hosts   map[string]*host   // by host and port
	origins map[string]*origin // by scheme, host and port
}

// New gives a Client. It asks directly and through no proxy of the
// environment: a proxy would look up names where nothing sees the addresses.
func New(cfg Config) *Client {
	c := &Client{cfg: cfg.withDefaults(), hosts: map[string]*host{}, origins: map[string]*origin{}}
	// With a list of public suffixes cookiejar.New has no error to give.
	jar, _ := cookiejar.New(&cookiejar.Options{PublicSuffixList: publicsuffix.List})
	c.http = &http.Client{
		Transport:     c.transport(),
		Jar:           jar,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return c
}

// Close lets go of idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Get asks for one thing. Its error is one of the typed ones of this package;
// where ctx ended it, an *UnreachableError that wraps the cause.
func (c *Client) Get(ctx context.Context, r Request) (*Response, error) {
	u, err := address(r.URL)
	if err != nil {
		return nil, err
	}
	t := &trip{Client: c, req: r, first: u, robots: len(r.Secret) == 0, hops: c.cfg.Redirects, limit: c.cfg.MaxBytes}
	if r.MaxBytes > 0 {
		t.limit = min(t.limit, r.MaxBytes)
	}
	return t.persist(ctx)
}

// trip is one Request on its way: its tries, and the redirects of each.
type trip struct {
	*Client
	req    Request
	first  *url.URL // without secrets
	robots bool     // whether robots.txt is asked
	hops   int
	limit  int64
	cut    bool     // whether a longer body is cut at the limit, not refused
	part   *Partial // what the tries have brought so far
}

// persist tries until there is an answer, a reason not to go on, or no try left.
func (t *trip) persist(ctx context.Context) (*Response, error) {
	h := t.host(t.first)
	t.part = usable(t.req.Resume)
	tries := h.tries(max(t.cfg.Retries, 0) + 1)
	if tries == 0 {
		return nil, &UnreachableError{URL: t.first.String(), Err: fmt.Errorf("%s did not answer %d times in a row; it is left alone for this run", t.first.Host, muteAfter)}
	}
	for try := 0; ; try++ {
		res, err := t.follow(ctx)
		var again *againError
		if err == nil || !errors.As(err, &again) {
			h.worked()
			return res, err
		}
		if ctx.Err() != nil {
			return nil, t.unreachable(ctx, again)
		}
		if again.final || try+1 >= tries {
			h.failed(again.answered)
			return nil, t.unreachable(ctx, again)
		}
		if err := t.cfg.Clock.Sleep(ctx, t.backoff(try, again)); err != nil {
			return nil, t.unreachable(ctx, again)
		}
	}
}

func (t *trip) unreachable(ctx context.Context, again *againError) error {
	err := again.err
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	return &UnreachableError{URL: t.first.String(), Err: err, Partial: t.part}
}

// show gives an address or a message without the secrets of the request.
func (t *trip) show(s string) string {
	for _, values := range t.req.Secret {
		for _, v := range values {
			if v != "" {
				s = strings.NewReplacer(url.QueryEscape(v), "…", v, "…").Replace(s)
			}
		}
	}
	return s
}

// againError: a try that failed for now.
type againError struct {
	err      error
	final    bool // no use in trying again in this run
	answered bool // with a status, not with silence
	after    wait // what the server asked for
}

func (e *againError) Error() string { return e.err.Error() }
func (e *againError) Unwrap() error { return e.err }
