package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"injeung/dataset"
	"injeung/schema"
)

func (p *program) traceCommand() *cobra.Command {
	var sources string
	cmd := &cobra.Command{
		Use:   "trace DIR RECORD_ID [COLUMN] [--sources PATH]",
		Short: "Shows why a value is what it is, and proves it on the source",
		Long: `Shows the printed words, the rule, the page and the box behind a record (or
release) of the dataset in DIR, or behind one of its columns. Then finds the
source under PATH by its SHA-256, reads it again and says whether each piece
of evidence still holds.

Exit status: 0 everything holds; 1 something does not, or a source was not
found; 2 wrong use, no such record or column.`,
		Example: "  injeung trace dataset smart_city/36110/2024/new region_code --sources releases/",
		Args:    cobra.RangeArgs(2, 3),
		RunE: func(cmd *cobra.Command, args []string) error {
			column := ""
			if len(args) == 3 {
				column = args[2]
			}
			return p.trace(cmd.Context(), args[0], args[1], column, sources)
		},
	}
	cmd.Flags().StringVar(&sources, "sources", ".", "file or folder in which to look for the sources")
	return cmd
}

// trace prints the evidence of a record and checks it on its sources.
func (p *program) trace(ctx context.Context, dir, id, column, sources string) error {
	ds, err := dataset.LoadFor(ctx, dir, id)
	if err != nil {
		return err
	}
	values := valuesOf(ds, id)
	if values == nil {
		return fmt.Errorf("%s", p.say("%s: no record or release %q; ids stand in the column record_id of %s/json/*.jsonl", "%s: 레코드나 보도자료 %q 가 없습니다. 식별자는 %s/json/*.jsonl 의 record_id 열에 있습니다", dir, id, dir))
	}
	rows := evidenceOf(ds, id, column)
	if column != "" && len(rows) == 0 {
		return fmt.Errorf("%s", p.say("%s has no evidence for %q; it is NULL, or one of: %s", "%s 에 %q 열의 근거가 없습니다. NULL이거나 다음 가운데 하나입니다: %s", id, column, strings.Join(columnsOf(ds, id), " ")))
	}
	m, err := dataset.ReadManifest(dir)
	if err != nil {
		return err
	}
	fmt.Fprintln(p.out, id)
	w := p.witnesses(ctx, ds, rows, sources, m.NoContacts())
	return p.printTrace(values, rows, w)
}

// printTrace writes every piece of evidence under its column and value, with
// the verdict of reading the source again.
func (p *program) printTrace(values map[string]string, rows []schema.Evidence, w *witnesses) error {
	failed, last := 0, ""
	for _, e := range rows {
		if e.Column != last {
			fmt.Fprintf(p.out, "\n%s = %s\n", e.Column, orDash(values[e.Column]))
			last = e.Column
		}
		fmt.Fprintf(p.out, "  %s %q\n", p.pick("printed", "원문"), deref(e.Raw))
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("rule   ", "규칙"), e.Rule)
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("where  ", "위치"), w.where(e))
		verdict, ok := w.check(e)
		fmt.Fprintf(p.out, "  %s %s\n", p.pick("check  ", "확인"), verdict)
		if !ok {
			failed++
		}
	}
	if failed > 0 {
		fmt.Fprintf(p.out, "\n%s\n", p.say("%d of %d pieces of evidence could not be confirmed", "근거 %[2]d개 가운데 %[1]d개를 확인하지 못했습니다", failed, len(rows)))
		return status(exitSome)
	}
	fmt.Fprintf(p.out, "\n%s\n", p.say("all %d pieces of evidence hold", "근거 %d개가 모두 맞습니다", len(rows)))
	return nil
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
