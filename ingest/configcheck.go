package ingest

import (
	"errors"
	"fmt"
	"net/netip"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/parser"

	"injeung/ingest/site"
)

// places finds line and column of a path such as $.sources[0].name.
type places func(path string) string

// placesOf looks paths up in the text of a configuration. A path that is not
// there is looked up by what it is in.
func placesOf(data []byte) places {
	return func(path string) string {
		file, err := parser.ParseBytes(data, 0)
		for err == nil && path != "$" {
			p, perr := yaml.PathString(path)
			if perr != nil {
				return ""
			}
			if node, ferr := p.FilterFile(file); ferr == nil && node != nil && node.GetToken() != nil {
				at := node.GetToken().Position
				return fmt.Sprintf("[%d:%d] ", at.Line, at.Column)
			}
			path = path[:max(strings.LastIndexAny(path, ".["), 1)]
		}
		return ""
	}
}

// faults gathers what is wrong with a configuration.
type faults struct {
	at  places
	all []error
}

func (f *faults) add(path, format string, args ...any) {
	f.all = append(f.all, fmt.Errorf("%s%s: %s", f.at(path), strings.TrimLeft(path, "$."), fmt.Sprintf(format, args...)))
}

// check gives everything that is wrong, each with its place.
func (c *Config) check(at places) error {
	f := &faults{at: at}
	share := func(path string, v float64) {
		if !(v >= 0 && v <= 1) {
			f.add(path, "%v is not between 0 and 1", v)
		}
	}
	share("$.checks.max_shrink", c.Checks.MaxShrink)
	share("$.checks.max_refused", c.Checks.MaxRefused)
	if c.Keep < 1 {
		f.add("$.keep", "%d: keep 1 publication at least", c.Keep)
	}
	if c.PartitionBy != "" && c.PartitionBy != "year" {
		f.add("$.partition_by", "%q: only year is known", c.PartitionBy)
	}
	if c.Fetch.Every.wrong != "" {
		f.add("$.fetch.every", "%s", c.Fetch.Every.wrong)
	}
	if c.Fetch.Timeout.wrong != "" {
		f.add("$.fetch.timeout", "%s", c.Fetch.Timeout.wrong)
	}
	if c.Fetch.Every.Duration < 0 || c.Fetch.Timeout.Duration <= 0 || c.Fetch.Retries < 0 || c.Fetch.MaxBytes <= 0 {
		f.add("$.fetch", "times and sizes are positive")
	}
	for i, network := range c.Fetch.Allow {
		if _, err := netip.ParsePrefix(network); err != nil {
			f.add(fmt.Sprintf("$.fetch.allow_addresses[%d]", i), "%q is no network such as 127.0.0.0/8", network)
		}
	}
	if c.Alarm.Webhook != "" {
		if why := webAddress(c.Alarm.Webhook); why != "" {
			f.add("$.alarm.webhook", "%q %s", c.Alarm.Webhook, why)
		}
	}
	if len(c.Sources) == 0 {
		f.add("$.sources", "name one source at least")
	}
	f.sources(c.Sources)
	return errors.Join(f.all...)
}

func (f *faults) sources(all []Source) {
	seen := map[string]bool{}
	for i, s := range all {
		at := fmt.Sprintf("$.sources[%d]", i)
		if s.Name == "" || strings.Trim(s.Name, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			f.add(at+".name", "%q: give a name of lower-case letters, digits and hyphens", s.Name)
		}
		if seen[s.Name] {
			f.add(at+".name", "%q stands twice", s.Name)
		}
		seen[s.Name] = true
		f.source(at, s)
	}
}

func (f *faults) notNegative(at string, names []string, values ...int) {
	for i, v := range values {
		if v < 0 {
			f.add(at+"."+names[i], "%d: give 0 or more", v)
		}
	}
}

// source checks what the kind needs.
func (f *faults) source(at string, s Source) {
	if s.Since.wrong != "" {
		f.add(at+".since", "%s", s.Since.wrong)
	}
	f.notNegative(at, []string{"limit", "pages", "recheck", "confirm"}, s.Limit, s.Pages, s.Recheck, s.confirm())
	if s.URL != "" {
		if why := webAddress(s.URL); why != "" {
			f.add(at+".url", "%q %s", s.URL, why)
		}
	}
	for n, u := range s.URLs {
		if why := webAddress(u); why != "" {
			f.add(fmt.Sprintf("%s.urls[%d]", at, n), "%q %s", u, why)
		}
	}
	switch s.Kind {
	case site.Folder:
		if s.Path == "" {
			f.add(at, "a folder needs a path")
		}
	case site.URLs:
		if len(s.URLs) == 0 {
			f.add(at, "a list of addresses needs urls")
		}
	case site.DataGoKr:
		if s.KeyEnv == "" {
			f.add(at, "the API needs key_env, the name of the environment variable with its key")
		}
	case site.MOLIT:
		if len(s.Ministries) > 0 {
			f.add(at+".ministries", "the board has the releases of one ministry: leave it out")
		}
	case site.KoreaList, site.KoreaRSS:
	default:
		f.add(at+".kind", "%q: give molit, korea_list, korea_rss, data_go_kr, urls or folder", s.Kind)
	}
}
