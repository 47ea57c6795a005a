package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"injeung/dataset"
	"injeung/ingest"
)

func (p *program) diffCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "diff DIR_A DIR_B",
		Short: "Says in sentences what differs between two datasets",
		Long: `Says what differs from the dataset in DIR_A to the one in DIR_B: records that
came, went or changed, and holders of a certification that a new round of
renewals does not name. Exit status: 0, whether something differs or not; 2
where a dataset cannot be read.`,
		Example: "  injeung diff published/000011 published/current",
		Args:    cobra.ExactArgs(2),
		RunE:    func(cmd *cobra.Command, args []string) error { return p.diff(cmd.Context(), args[0], args[1], format) },
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	return cmd
}

func (p *program) diff(ctx context.Context, from, to, format string) error {
	if format != "text" && format != "json" {
		return fmt.Errorf("--format %s: give text or json", format)
	}
	a, err := dataset.LoadRecords(ctx, from)
	if err != nil {
		return err
	}
	b, err := dataset.LoadRecords(ctx, to)
	if err != nil {
		return err
	}
	changes := ingest.Diff(a, b)
	if format == "json" {
		enc := json.NewEncoder(p.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(append([]ingest.Change{}, changes...))
	}
	for _, c := range changes {
		fmt.Fprintln(p.out, p.pick(c.En, c.Ko))
	}
	if len(changes) == 0 {
		fmt.Fprintln(p.out, p.say("nothing differs", "달라진 것이 없습니다"))
	}
	return nil
}
