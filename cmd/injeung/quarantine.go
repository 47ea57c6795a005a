package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"injeung/extract"
	"injeung/ingest"
	"injeung/ingest/ledger"
)

func (p *program) quarantineCommand() *cobra.Command {
	q := &cobra.Command{
		Use:   "quarantine",
		Short: "Shows refused documents, and takes decisions about them",
		Long: `Documents that were fetched and could not be read wait in quarantine with their
reason and bytes. SHA256 may be cut to its first digits.`,
	}
	q.AddCommand(
		p.quarantineAction("list", "Lists the refused documents", cobra.NoArgs, p.quarantineList),
		p.quarantineAction("show SHA256", "Shows why a document was refused, where it came from and where its bytes are", cobra.ExactArgs(1), p.quarantineShow),
		p.quarantineAction("retry SHA256", "Has a document read again by the next run", cobra.ExactArgs(1), p.quarantineRetry),
		p.quarantineAction("drop SHA256 --why REASON", "Leaves a document out for good, without further alarms", cobra.ExactArgs(1), p.quarantineDrop))
	return q
}

// quarantineOptions are the flags of the quarantine commands.
type quarantineOptions struct {
	config, why string
	json        bool
}

type quarantineDo func(ctx context.Context, d *ingest.Desk, args []string, o quarantineOptions) error

func (p *program) quarantineAction(use, short string, args cobra.PositionalArgs, do quarantineDo) *cobra.Command {
	var o quarantineOptions
	cmd := &cobra.Command{Use: use, Short: short, Args: args, RunE: func(cmd *cobra.Command, args []string) error {
		return p.atDesk(cmd.Context(), o.config, func(d *ingest.Desk) error { return do(cmd.Context(), d, args, o) })
	}}
	configFlag(cmd, &o.config)
	switch cmd.Name() {
	case "drop":
		cmd.Flags().StringVar(&o.why, "why", "", "the reason (required)")
	case "list":
		cmd.Flags().BoolVar(&o.json, "json", false, "one JSON object a line")
	}
	return cmd
}

// atDesk does something with the work folder to itself.
func (p *program) atDesk(ctx context.Context, config string, do func(*ingest.Desk) error) error {
	c, err := ingest.LoadConfig(config)
	if err != nil {
		return err
	}
	d, err := p.desk(ctx, c)
	if err != nil {
		return err
	}
	return errors.Join(do(d), d.Close())
}

func (p *program) quarantineList(ctx context.Context, d *ingest.Desk, _ []string, o quarantineOptions) error {
	all, err := d.Ledger.Quarantine(ctx)
	if err != nil {
		return err
	}
	if o.json {
		enc := json.NewEncoder(p.out)
		enc.SetEscapeHTML(false)
		for _, r := range all {
			if err := enc.Encode(struct {
				ledger.Reading
				Decision string `json:"decision,omitempty"`
				Because  string `json:"because,omitempty"`
			}{r, r.Decision, r.Because}); err != nil {
				return err
			}
		}
		return nil
	}
	if len(all) == 0 {
		fmt.Fprintln(p.out, p.say("no document is in quarantine", "격리된 문서가 없습니다"))
	}
	w := newColumns(p.out)
	for _, r := range all {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.SHA256[:12], r.Decision, p.reasonOf(r), r.Name)
	}
	return w.Flush()
}

func (p *program) reasonOf(r ledger.Reading) string {
	return p.why(&extract.Refusal{Code: r.Code, Why: r.Why})
}

func (p *program) quarantineShow(ctx context.Context, d *ingest.Desk, args []string, _ quarantineOptions) error {
	r, err := d.Find(ctx, args[0])
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, r.SHA256)
	fmt.Fprintf(p.out, "  %s %s\n", p.pick("name  ", "이름"), r.Name)
	if r.Status == ledger.Refused {
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("reason", "이유"), p.reasonOf(r))
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("remedy", "방법"), p.remedy(&extract.Refusal{Code: r.Code, Remedy: r.Remedy}))
	} else {
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("status", "상태"), r.Status)
	}
	if r.Decision != "" {
		fmt.Fprintf(p.out, "  %s %s %s\n", p.pick("decided", "결정"), r.Decision, r.Because)
	}
	fmt.Fprintf(p.out, "  %s %s\n", p.pick("bytes ", "원문"), d.Store.Path(r.SHA256))
	seen, err := d.Store.Sightings(r.SHA256)
	for _, s := range seen {
		fmt.Fprintf(p.out, "  %s %s %s %s\n", p.pick("seen  ", "출처"), s.At.Local().Format(time.DateTime), s.Source, s.URL)
	}
	return err
}

func (p *program) quarantineRetry(ctx context.Context, d *ingest.Desk, args []string, _ quarantineOptions) error {
	r, err := d.Find(ctx, args[0])
	if err == nil {
		err = d.Decide(ctx, r, ledger.Retry, "", time.Now())
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, p.say("%s is read again by the next run", "%s 을(를) 다음 실행에서 다시 읽습니다", r.Name))
	return nil
}

func (p *program) quarantineDrop(ctx context.Context, d *ingest.Desk, args []string, o quarantineOptions) error {
	if o.why == "" {
		return errors.New(p.say("--why is missing: say why it is left out", "--why가 없습니다. 제외하는 이유를 적으십시오"))
	}
	r, err := d.Find(ctx, args[0])
	if err == nil {
		err = d.Decide(ctx, r, ledger.Dropped, o.why, time.Now())
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, p.say("%s is left out; its bytes stay in the store", "%s 을(를) 제외했습니다. 원문은 저장소에 남습니다", r.Name))
	return nil
}
