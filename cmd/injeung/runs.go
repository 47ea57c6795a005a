package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"injeung/ingest"
	"injeung/ingest/ledger"
)

func (p *program) runsCommand() *cobra.Command {
	runs := &cobra.Command{Use: "runs", Short: "Shows what the nightly runs did"}
	runs.AddCommand(p.runsListCommand(), p.runsShowCommand())
	return runs
}

func (p *program) runsListCommand() *cobra.Command {
	var config string
	var limit int
	var asJSON bool
	cmd := &cobra.Command{
		Use: "list", Short: "Lists the runs, newest first", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.atLedger(cmd.Context(), config, func(l *ledger.Ledger) error { return p.listRuns(cmd.Context(), l, limit, asJSON) })
		},
	}
	configFlag(cmd, &config)
	cmd.Flags().IntVar(&limit, "limit", 20, "so many at most; 0 for all")
	cmd.Flags().BoolVar(&asJSON, "json", false, "one JSON object a line")
	return cmd
}

func (p *program) runsShowCommand() *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use: "show [RUN]", Short: "Shows the summary of a run as JSON (default: the last)", Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.atLedger(cmd.Context(), config, func(l *ledger.Ledger) error { return p.showRun(cmd.Context(), l, args) })
		},
	}
	configFlag(cmd, &config)
	return cmd
}

// atLedger looks into the ledger while a run may be active: SQLite lets
// readers in at any time.
func (p *program) atLedger(ctx context.Context, config string, look func(*ledger.Ledger) error) error {
	c, err := ingest.LoadConfig(config)
	if err != nil {
		return err
	}
	l, err := ingest.Peek(ctx, c)
	if err != nil {
		return err
	}
	defer l.Close()
	return look(l)
}

func (p *program) listRuns(ctx context.Context, l *ledger.Ledger, limit int, asJSON bool) error {
	all, err := l.Runs(ctx, limit)
	if err != nil {
		return err
	}
	if asJSON {
		enc := json.NewEncoder(p.out)
		for _, r := range all {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	w := newColumns(p.out)
	fmt.Fprintln(w, p.say("run\tstarted\tseconds\texit\tstatus", "실행\t시작\t초\t종료 코드\t결과"))
	for _, r := range all {
		seconds := "-"
		if !r.EndedAt.IsZero() {
			seconds = fmt.Sprintf("%.1f", r.EndedAt.Sub(r.StartedAt).Seconds())
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%d\t%s\n", r.ID, r.StartedAt.Local().Format(time.DateTime), seconds, r.Exit, r.Status)
	}
	return w.Flush()
}

func (p *program) showRun(ctx context.Context, l *ledger.Ledger, args []string) error {
	var id int64
	if len(args) == 1 {
		n, err := strconv.ParseInt(args[0], 10, 64)
		if err != nil {
			return fmt.Errorf("%q is no number of a run; injeung runs list has them", args[0])
		}
		id = n
	} else if last, err := l.Runs(ctx, 1); err != nil {
		return err
	} else if len(last) == 1 {
		id = last[0].ID
	}
	r, found, err := l.Run(ctx, id)
	switch {
	case err != nil:
		return err
	case !found:
		return fmt.Errorf("there is no run %d; injeung runs list has them", id)
	case r.Summary == "":
		fmt.Fprintln(p.out, p.say("run %d is %s and has no summary", "%d번째 실행은 %s 상태이며 요약이 없습니다", id, r.Status))
		return nil
	}
	fmt.Fprint(p.out, r.Summary)
	return nil
}
