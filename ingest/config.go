package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"injeung/ingest/site"
	"injeung/schema"
)

// Config is injeung.yaml. Every field but sources has a default that works.
// Relative paths start at the folder of the file.
type Config struct {
	Work        string   `yaml:"work"`        // ledger, store, readings, runs; default "work"
	Publish     string   `yaml:"publish"`     // folder of publications; default "published"
	Keep        int      `yaml:"keep"`        // publications kept; default 7
	Corrections string   `yaml:"corrections"` // file of human decisions; default none
	Metrics     string   `yaml:"metrics"`     // Prometheus textfile to write; default none
	PartitionBy string   `yaml:"partition_by"`
	NoContacts  bool     `yaml:"no_contacts"` // leave personal contacts out of what is published; the store keeps the originals
	Fetch       Fetching `yaml:"fetch"`
	Checks      Checks   `yaml:"checks"`
	Alarm       Alarm    `yaml:"alarm"`
	Sources     []Source `yaml:"sources"`
}

// Fetching says how servers are asked.
type Fetching struct {
	UserAgent string   `yaml:"user_agent"`      // default: injeung, its version and the contact
	Contact   string   `yaml:"contact"`         // address or page in the User-Agent
	Every     Span     `yaml:"every"`           // least time between requests to a host; default 1s
	Timeout   Span     `yaml:"timeout"`         // of one transfer; default 10m
	Retries   int      `yaml:"retries"`         // default 4
	MaxBytes  int64    `yaml:"max_bytes"`       // of one body; default 100 MiB
	Allow     []string `yaml:"allow_addresses"` // private or loopback networks that may be asked, such as 127.0.0.0/8; default none
}

// Checks are the limits a draft has to keep to be published.
type Checks struct {
	MaxShrink  float64 `yaml:"max_shrink"`  // share of a table's rows that may vanish; default 0.1
	MaxRefused float64 `yaml:"max_refused"` // share of new documents that may be refused; default 0.5
}

// Alarm says whom to tell when a night was not good.
type Alarm struct {
	Command []string `yaml:"command"` // run with the summary as JSON on its stdin
	Webhook string   `yaml:"webhook"` // gets the summary as JSON by POST
}

// Source is one place where releases are found.
type Source struct {
	Name       string   `yaml:"name"`
	Kind       string   `yaml:"kind"`
	URL        string   `yaml:"url"`
	URLs       []string `yaml:"urls"`
	Path       string   `yaml:"path"`
	Ministries []string `yaml:"ministries"`
	Words      []string `yaml:"words"`
	KeyEnv     string   `yaml:"key_env"`  // environment variable that holds the key
	Since      Day      `yaml:"since"`    // no items published before
	Limit      int      `yaml:"limit"`    // items a night; 0 for all
	Pages      int      `yaml:"pages"`    // list pages a night; 0 for the kind's own
	Recheck    int      `yaml:"recheck"`  // days for which an item is looked at again; default 14
	Confirm    *int     `yaml:"confirm"`  // documents a night that were seen but once and are asked for once more; default 300
	Required   *bool    `yaml:"required"` // an empty list holds the night back; default: boards, lists, feeds and APIs
}

// Day is a calendar day in the configuration; nil where none was given. What
// could not be read is kept for the check, which knows the place.
type Day struct {
	*schema.Date
	wrong string
}

// UnmarshalText reads "2024-11-25".
func (d *Day) UnmarshalText(b []byte) error {
	day, err := schema.ParseDate(string(b))
	if err != nil {
		d.wrong = err.Error()
		return nil
	}
	d.Date = &day
	return nil
}

// Span is a length of time, "1s" or "2m30s".
type Span struct {
	time.Duration
	wrong string
}

// UnmarshalText reads "2m30s".
func (s *Span) UnmarshalText(b []byte) (err error) {
	if s.Duration, err = time.ParseDuration(string(b)); err != nil {
		s.wrong = fmt.Sprintf("%q is no length of time like 1s or 2m30s", b)
	}
	return nil
}

// MustHaveRows says whether an empty list of this source is an alarm.
func (s Source) MustHaveRows() bool {
	if s.Required != nil {
		return *s.Required
	}
	return s.Kind != site.Folder && s.Kind != site.URLs
}

// confirm is how many second looks a night takes.
func (s Source) confirm() int {
	if s.Confirm != nil {
		return *s.Confirm
	}
	return 300
}

// LoadConfig reads a configuration. An error names line and column.
func LoadConfig(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("the configuration cannot be read: %w", err)
	}
	c, err := ParseConfig(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	c.anchor(filepath.Dir(path))
	return c, nil
}

// ParseConfig reads and checks a configuration; paths stay as they are.
func ParseConfig(data []byte) (*Config, error) {
	c := defaults()
	if err := strictly(data, c); err != nil {
		return nil, err
	}
	if c.Keep == 0 && c.Work == "" { // nothing but comments, which is read as null
		c = defaults()
	}
	at := placesOf(data)
	for i := range c.Sources {
		if c.Sources[i].Recheck == 0 {
			c.Sources[i].Recheck = 14
		}
	}
	return c, c.check(at)
}

func defaults() *Config {
	return &Config{
		Work: "work", Publish: "published", Keep: 7,
		Fetch:  Fetching{Every: Span{Duration: time.Second}, Timeout: Span{Duration: 10 * time.Minute}, Retries: 4, MaxBytes: 100 << 20},
		Checks: Checks{MaxShrink: 0.1, MaxRefused: 0.5},
	}
}

// strictly reads YAML into a value and knows every field. An error names line
// and column and says what is wanted there, without words of Go.
func strictly(data []byte, into any) error {
	err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(into)
	if err == nil || errors.Is(err, io.EOF) {
		return nil
	}
	var wrong *yaml.TypeError
	if errors.As(err, &wrong) && wrong.Token != nil && wrong.DstType != nil {
		at := wrong.Token.Position
		return fmt.Errorf("[%d:%d] %s is wanted here, not %s", at.Line, at.Column, typeWord(wrong.DstType.Kind()), wrong.Token.Value)
	}
	return errors.New(strings.TrimSpace(yaml.FormatError(err, false, true)))
}

func typeWord(k reflect.Kind) string {
	switch k {
	case reflect.Bool:
		return "true or false"
	case reflect.String:
		return "text"
	case reflect.Slice:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "a mapping"
	}
	return "a number"
}

// anchor makes relative paths start at a folder.
func (c *Config) anchor(dir string) {
	for _, p := range []*string{&c.Work, &c.Publish, &c.Corrections, &c.Metrics} {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	for i := range c.Sources {
		if p := &c.Sources[i].Path; *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
}

// Spec is the source as package site takes it; the key comes from the
// environment.
func (s Source) Spec(getenv func(string) string) site.Spec {
	spec := site.Spec{
		Name: s.Name, Kind: s.Kind, URL: s.URL, URLs: s.URLs, Path: s.Path,
		Ministries: s.Ministries, Words: s.Words, Pages: s.Pages,
	}
	if s.KeyEnv != "" {
		spec.Key = getenv(s.KeyEnv)
	}
	return spec
}

// webAddress says what is wrong with an address, or nothing.
func webAddress(address string) string {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return "is no address"
	case u.Scheme != "http" && u.Scheme != "https":
		return "does not begin with http:// or https://"
	case u.Host == "":
		return "names no host"
	}
	return ""
}
