package fetch

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// hop is one request of the way: redirects make several of one trip.
type hop struct {
	method string
	url    *url.URL
	form   url.Values
	shown  string // the URL without secrets
}

// follow makes one try: it asks, and goes where it is sent, until something
// that is no redirect answers. A server that sends to the same place with the
// same cookies would do so for ever.
func (t *trip) follow(ctx context.Context) (*Response, error) {
	at := t.start()
	seen := map[string]bool{}
	for n := 0; ; n++ {
		key := at.method + " " + at.url.String() + " " + t.cookies(at.url)
		if seen[key] || n > t.hops {
			return nil, &RedirectError{URL: t.first.String(), Count: n}
		}
		seen[key] = true
		if t.robots {
			if err := t.permitted(ctx, at.url); err != nil {
				return nil, named(err, at)
			}
		}
		if err := t.turn(ctx, at.url); err != nil {
			return nil, err
		}
		a, err := t.exchange(ctx, at)
		if err != nil {
			return nil, err
		}
		if a.location == "" {
			return t.settle(at, a)
		}
		if at, err = t.next(at, a); err != nil {
			return nil, err
		}
	}
}

// named gives an error about a robots.txt the address that was asked for.
func named(err error, at hop) error {
	var bad *AddressError
	if errors.As(err, &bad) {
		return &AddressError{URL: at.shown, Why: bad.Why}
	}
	return err
}

func (t *trip) start() hop {
	u := *t.first
	if len(t.req.Secret) > 0 {
		u.RawQuery = strings.TrimPrefix(u.RawQuery+"&"+t.req.Secret.Encode(), "&")
	}
	h := hop{method: t.req.Method, url: &u, form: t.req.Form, shown: t.first.String()}
	if h.method == "" {
		h.method = http.MethodGet
	}
	return h
}

// next is where an answer sends to. 307 and 308 ask the same way again; the
// others are followed with GET, as every browser does (RFC 9110, 15.4).
func (t *trip) next(from hop, a *answer) (hop, error) {
	ref, err := url.Parse(a.location)
	if err != nil {
		return hop{}, &AddressError{URL: t.show(a.location), Why: "it is no URL"}
	}
	to := from.url.ResolveReference(ref).String()
	u, err := address(to)
	var bad *AddressError
	if errors.As(err, &bad) {
		return hop{}, &AddressError{URL: t.show(to), Why: bad.Why}
	}
	h := hop{method: http.MethodGet, url: u, shown: t.show(u.String())}
	if a.status == http.StatusTemporaryRedirect || a.status == http.StatusPermanentRedirect {
		h.method, h.form = from.method, from.form
	}
	return h, nil
}

func (t *trip) cookies(u *url.URL) string {
	var all []string
	for _, c := range t.http.Jar.Cookies(u) {
		all = append(all, c.String())
	}
	slices.Sort(all)
	return strings.Join(all, ";")
}

func isRedirect(status int) bool {
	switch status {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}
