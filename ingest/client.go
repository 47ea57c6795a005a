package ingest

import (
	"fmt"
	"net/netip"

	"injeung/ingest/fetch"
)

// Client is how fetch is to behave under this configuration.
func (f Fetching) Client(version string) fetch.Config {
	c := fetch.Config{
		UserAgent: f.UserAgent, Every: f.Every.Duration, Retries: f.Retries, MaxBytes: f.MaxBytes, Total: f.Timeout.Duration,
	}
	if c.UserAgent == "" {
		c.UserAgent = "injeung/" + version
		if f.Contact != "" {
			c.UserAgent += fmt.Sprintf(" (+%s)", f.Contact)
		}
	}
	if c.Every == 0 {
		c.Every = -1
	}
	if c.Retries == 0 {
		c.Retries = -1
	}
	for _, network := range f.Allow {
		if p, err := netip.ParsePrefix(network); err == nil { // checked before
			c.Allow = append(c.Allow, p)
		}
	}
	return c
}
