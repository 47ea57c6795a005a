package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"injeung/ingest"
	"injeung/ingest/fetch"
	"injeung/ingest/site"
	"injeung/schema"
)

// ingestOptions are the flags of ingest.
type ingestOptions struct {
	config, since, reread, logFormat   string
	sources                            []string
	limit, jobs                        int
	dryRun, retry, accept, quiet, json bool
	noContacts                         bool
}

// configFlag adds the flag that every command of the nightly run has.
func configFlag(cmd *cobra.Command, path *string) {
	cmd.Flags().StringVar(path, "config", "injeung.yaml", "the configuration")
}

func (p *program) ingestCommand() *cobra.Command {
	var o ingestOptions
	cmd := &cobra.Command{
		Use:   "ingest [--config injeung.yaml]",
		Short: "Finds new releases, keeps and reads them, and publishes: one night",
		Long: `Goes through the sources of the configuration, fetches what is new or changed,
keeps the original bytes for ever, reads only what has to be read, and
publishes a checked dataset. Killed at any moment it loses nothing, and the
next run takes up where it stopped.

Exit status: 0 published or nothing new; 1 published, some documents refused;
2 usage, configuration or a fault of the machine; 3 the draft is kept and was
not published, a check failed; 4 a source was not reachable, the rest is
published; 5 another run is active; 130 interrupted.`,
		Example: "  injeung ingest --config injeung.yaml --json",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return p.ingest(cmd.Context(), o) },
	}
	configFlag(cmd, &o.config)
	f := cmd.Flags()
	f.StringVar(&o.since, "since", "", "only items published on or after this day (2024-11-25), instead of the configured one")
	f.IntVar(&o.limit, "limit", 0, "so many items a source at most, instead of the configured number")
	f.StringSliceVar(&o.sources, "source", nil, "only these sources")
	f.BoolVar(&o.dryRun, "dry-run", false, "list the sources and say what would be fetched; fetch no document, publish nothing")
	f.StringVar(&o.reread, "reread", "", "read unchanged documents again: all, version:VERSION, source:NAME or code:ISSUE")
	f.BoolVar(&o.retry, "retry", false, "ask again for everything that failed or is gone, also what is put off to a later night")
	f.BoolVar(&o.accept, "accept", false, "publish although a check fails, after you looked at the draft")
	f.BoolVar(&o.noContacts, "no-contacts", false, "leave personal contacts out of what is published, as no_contacts of the configuration does")
	f.IntVar(&o.jobs, "jobs", runtime.NumCPU(), "how many documents to read at once")
	f.BoolVar(&o.quiet, "quiet", false, "say nothing but alarms")
	f.BoolVar(&o.json, "json", false, "print the summary as JSON on stdout")
	f.StringVar(&o.logFormat, "log-format", "text", "text (a bar on a terminal) or json (structured lines)")
	return cmd
}

// options checks the flags.
func (o ingestOptions) options() (ingest.Options, error) {
	run := ingest.Options{Limit: o.limit, Sources: o.sources, DryRun: o.dryRun, Retry: o.retry, Accept: o.accept, Jobs: o.jobs}
	if o.since != "" {
		day, err := schema.ParseDate(o.since)
		if err != nil {
			return run, fmt.Errorf("--since: %w", err)
		}
		run.Since = &day
	}
	if o.limit < 0 || o.jobs < 1 {
		return run, errors.New("--limit is 0 or more, --jobs 1 or more")
	}
	if o.logFormat != "text" && o.logFormat != "json" {
		return run, fmt.Errorf("--log-format %s: give text or json", o.logFormat)
	}
	var err error
	run.Reread, err = ingest.ParseReread(o.reread)
	return run, err
}

// knows refuses names of sources that the configuration does not have.
func knows(c *ingest.Config, names []string) error {
	for _, name := range names {
		known := false
		for _, s := range c.Sources {
			known = known || s.Name == name
		}
		if !known {
			return fmt.Errorf("--source %s: the configuration has no such source", name)
		}
	}
	return nil
}

// ingest is one night.
func (p *program) ingest(ctx context.Context, o ingestOptions) error {
	run, err := o.options()
	if err != nil {
		return err
	}
	c, err := ingest.LoadConfig(o.config)
	if err != nil {
		return err
	}
	c.NoContacts = c.NoContacts || o.noContacts
	if err := knows(c, o.sources); err != nil {
		return err
	}
	reader, err := ingestReader(c.NoContacts)
	if err != nil {
		return err
	}
	client := fetch.New(c.Fetch.Client(version))
	defer client.Close()
	show := p.night(o)
	sum, err := p.nightOf(ctx, c, run, ingest.Hands{
		Reader: reader, Get: client.Get, Open: site.New, Getenv: os.Getenv, Now: time.Now, Tell: show.tell,
	})
	show.finish()
	if ctx.Err() != nil && sum.Run == 0 {
		return ctx.Err()
	}
	p.deliver(c, sum)
	p.showNight(c, sum, o, show)
	if sum.Exit != exitOK {
		return status(sum.Exit)
	}
	return err
}

// nightOf runs once; of a run that could not begin it gives a summary too, for
// nobody would hear of it otherwise.
func (p *program) nightOf(ctx context.Context, c *ingest.Config, run ingest.Options, h ingest.Hands) (*ingest.Summary, error) {
	desk, err := ingest.OpenDesk(ctx, c)
	if errors.Is(err, ingest.ErrBusy) {
		return ingest.NotBegun(ingest.ExitBusy, h, fmt.Sprintf("another run is active in %s; this one leaves, nothing was done", c.Work),
			fmt.Sprintf("%s 에서 다른 실행이 진행 중입니다. 이번 실행은 아무것도 하지 않고 끝냅니다", c.Work)), nil
	}
	if err != nil {
		return ingest.NotBegun(ingest.ExitUsage, h, "nothing was done: "+err.Error(), "아무것도 하지 못했습니다: "+err.Error()), nil
	}
	defer desk.Close()
	sum, err := ingest.Run(ctx, desk, c, run, h)
	if sum == nil {
		return ingest.NotBegun(ingest.ExitUsage, h, "nothing was done: "+err.Error(), "아무것도 하지 못했습니다: "+err.Error()), nil
	}
	return sum, err
}

// desk opens the work folder, or says that another run has it.
func (p *program) desk(ctx context.Context, c *ingest.Config) (*ingest.Desk, error) {
	d, err := ingest.OpenDesk(ctx, c)
	if errors.Is(err, ingest.ErrBusy) {
		p.complain(p.say("another run is active in %s; this one leaves, nothing was done",
			"%s 에서 다른 실행이 진행 중입니다. 이번 실행은 아무것도 하지 않고 끝냅니다", c.Work))
		return nil, status(ingest.ExitBusy)
	}
	return d, err
}
