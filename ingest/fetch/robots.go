package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
)

// origin is what the robots.txt of a scheme, host and port says.
type origin struct {
	mu    sync.Mutex
	until time.Time // when it has to be asked again
	rules *robotstxt.Group
	err   error
}

// permitted asks the robots.txt of an address whether it may be fetched.
func (c *Client) permitted(ctx context.Context, u *url.URL) error {
	rules, err := c.rules(ctx, u)
	if err != nil {
		return err
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if rules != nil && !rules.Test(path) {
		return &RobotsError{URL: u.String(), Rule: fmt.Sprintf("its rules for %q", rules.Agent)}
	}
	return nil
}

// rules reads a robots.txt once and keeps what it says for a day. Where it
// cannot be reached nothing is permitted for the time being (RFC 9309,
// 2.3.1.4); where there is none, or only a circle of redirects, everything is
// (2.3.1.3).
func (c *Client) rules(ctx context.Context, u *url.URL) (*robotstxt.Group, error) {
	key := u.Scheme + "://" + u.Host
	c.mu.Lock()
	o := c.origins[key]
	if o == nil {
		o = &origin{}
		c.origins[key] = o
	}
	c.mu.Unlock()

	o.mu.Lock()
	defer o.mu.Unlock()
	now := c.cfg.Clock.Now()
	if now.Before(o.until) {
		return o.rules, o.err
	}
	o.rules, o.err = c.askRobots(ctx, &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"})
	switch {
	case ctx.Err() != nil:
	case o.err != nil:
		o.until = c.cfg.Clock.Now().Add(robotsAgain)
	default:
		o.until = c.cfg.Clock.Now().Add(robotsKept)
	}
	if o.rules != nil {
		c.host(u).slowDown(now, o.rules.CrawlDelay)
	}
	return o.rules, o.err
}

func (c *Client) askRobots(ctx context.Context, u *url.URL) (*robotstxt.Group, error) {
	t := &trip{Client: c, req: Request{URL: u.String()}, first: u, hops: robotsHops, limit: robotsBytes, cut: true}
	res, err := t.persist(ctx)
	var status *StatusError
	var circle *RedirectError
	var down *UnreachableError
	switch {
	case err == nil:
		return parseRobots(res.Body, c.cfg.UserAgent), nil
	case errors.As(err, &status), errors.As(err, &circle):
		return nil, nil
	case errors.As(err, &down):
		return nil, &againError{final: true, answered: true, err: fmt.Errorf("its robots.txt cannot be read, so nothing is asked for: %w", down.Err)}
	}
	return nil, err
}

// parseRobots reads the lines that are rules and leaves out all others, as RFC
// 9309 (2.2) wants it: a page that is served in place of a robots.txt has none.
func parseRobots(data []byte, agent string) *robotstxt.Group {
	var kept bytes.Buffer
	for line := range strings.Lines(strings.ReplaceAll(string(bytes.TrimPrefix(data, []byte("\ufeff"))), "\r", "\n")) {
		line, _, _ = strings.Cut(strings.ToValidUTF8(line, ""), "#")
		key, value, ok := strings.Cut(line, ":")
		key, value = strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
		if !ok || !oneRule(key, value) || kept.Len() == 0 && key != "user-agent" {
			continue
		}
		fmt.Fprintf(&kept, "%s: %s\n", key, value)
	}
	all, err := robotstxt.FromBytes(kept.Bytes())
	if err != nil || kept.Len() == 0 {
		return nil
	}
	token, _, _ := strings.Cut(strings.ReplaceAll(agent, "/", " "), " ")
	return all.FindGroup(token)
}

func oneRule(key, value string) bool {
	switch key {
	case "user-agent", "allow", "disallow":
		return true
	case "crawl-delay":
		_, err := time.ParseDuration(value + "s")
		return err == nil && !strings.HasPrefix(value, "-")
	}
	return false
}
