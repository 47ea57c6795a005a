package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"injeung/ingest"
	"injeung/ingest/fetch"
	"injeung/ingest/site"
)

func (p *program) doctorCommand() *cobra.Command {
	var config string
	var online bool
	cmd := &cobra.Command{
		Use:   "doctor [--config injeung.yaml] [--online]",
		Short: "Checks configuration, folders, ledger, store and (with --online) the sources",
		Long: `Checks everything that a nightly run needs and changes nothing. With --online
it lists one entry of every source. Exit status: 0 all is well; 1 something
is not; 2 the configuration cannot be used.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return p.doctor(cmd.Context(), config, online) },
	}
	configFlag(cmd, &config)
	cmd.Flags().BoolVar(&online, "online", false, "ask every source for one entry")
	return cmd
}

func (p *program) doctor(ctx context.Context, config string, online bool) error {
	c, err := ingest.LoadConfig(config)
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, p.say("ok    configuration: %d sources", "정상  설정: 출처 %d개", len(c.Sources)))
	findings := ingest.Examine(ctx, c, os.Getenv, site.New)
	if online {
		client := fetch.New(c.Fetch.Client(version))
		defer client.Close()
		findings = append(findings, ingest.AskSources(ctx, c, os.Getenv, site.New, client.Get)...)
	}
	bad := 0
	for _, f := range findings {
		word := p.pick("ok   ", "정상 ")
		if f.Bad {
			word = p.pick("wrong", "문제 ")
			bad++
		}
		fmt.Fprintln(p.out, word, p.pick(f.En, f.Ko))
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if bad > 0 {
		return status(exitSome)
	}
	return nil
}
